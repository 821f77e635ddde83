import Organisation

/// The clerk's desk for lost links and forgotten own secrets.
struct ReissueTexts: Sendable {
    let heading: String
    let link: String
    let lead: String
    let searchHeading: String
    let search: String
    let notFound: String
    let number: String
    let name: String
    let department: String
    let linkHeading: String
    let linkLead: String
    let mailLink: String
    let printLink: String
    let mailed: String
    let codeHeading: String
    let codePoints: [String]
    let proof: String
    let proofName: @Sendable (IdentityProof) -> String
    let proofMissing: String
    let printCode: String
    let waitingHeading: String
    let askedAt: String
    let nobody: String
}

extension ReissueTexts {
    static let ja = ReissueTexts(
        heading: "リンクとあいことばの再発行",
        link: "リンクとあいことばの再発行",
        lead: "リンクをなくした方、ほかの人にリンクを知られた方、あいことばを忘れた方のための画面です。回答や結果、あいことばは、この画面には表示しません。",
        searchHeading: "社員番号で探す",
        search: "探す",
        notFound: "この社員番号の方は、今回の対象にいません。社員番号を確かめてください。",
        number: "社員番号",
        name: "氏名",
        department: "部署",
        linkHeading: "リンクを再発行する",
        linkLead: "これまでに送ったメールのリンクと、印刷したリンクは、すべて使えなくなります。途中まで答えた回答と送信した回答は、そのまま残ります。",
        mailLink: "新しいリンクをメールで送る",
        printLink: "新しいリンクを印刷する（PDF）",
        mailed: "これまでのリンクを止めました。新しいリンクは、まもなくメールで届きます。",
        codeHeading: "あいことばを決め直す番号を渡す",
        codePoints: [
            "ご本人かどうかを、先に確かめてください。電話やメールの申し出だけでは発行しないでください。",
            "番号は手紙（PDF）に印刷します。ご本人に手渡すか、封をしてお渡しください。前に発行した番号は使えなくなります。",
            "発行したことは、ご本人のメールアドレスにお知らせし、「わたしのデータを見た人」にも表示します。",
        ],
        proof: "どのように確かめましたか",
        proofName: { proof in
            switch proof {
            case .card: "社員証などの写真で確かめた"
            case .known: "ご本人をよく知っていて、直接会った"
            case .callBack: "名簿の電話番号にかけ直して確かめた"
            }
        },
        proofMissing: "ご本人かどうかを、どのように確かめたかを選んでください。",
        printCode: "番号の手紙を印刷する（PDF）",
        waitingHeading: "あいことばの再発行をお願いしている方",
        askedAt: "お願いの日時",
        nobody: "いまは、いません。"
    )

    static let en = ReissueTexts(
        heading: "New links and secret words",
        link: "New links and secret words",
        lead:
            "For people who lost their link, whose link is known to others, or who forgot their secret words. Answers, "
            + "results and secret words are not shown here.",
        searchHeading: "Look for a number",
        search: "Look",
        notFound: "Nobody of this number takes part. Please check the number.",
        number: "Number",
        name: "Name",
        department: "Department",
        linkHeading: "Another link",
        linkLead:
            "Every link that was mailed or printed before stops working. Answers stay, whether they were sent or not.",
        mailLink: "Mail a new link",
        printLink: "Print a new link (PDF)",
        mailed: "Earlier links have ended. The new one is on its way.",
        codeHeading: "A code for choosing new secret words",
        codePoints: [
            "Make sure first that it is the person. A call or a mail alone is not enough.",
            "The code is printed in a letter (PDF). Hand it over or seal it. Codes issued before end.",
            "The person's own mail address is told, and it is shown under “Who saw my data”.",
        ],
        proof: "How did you make sure?",
        proofName: { proof in
            switch proof {
            case .card: "By the photo on a card"
            case .known: "I know the person well and met them"
            case .callBack: "I called back on the number of the roster"
            }
        },
        proofMissing: "Please say how you made sure that it is the person.",
        printCode: "Print the letter with the code (PDF)",
        waitingHeading: "Asked for new secret words",
        askedAt: "Asked",
        nobody: "Nobody at present."
    )
}
