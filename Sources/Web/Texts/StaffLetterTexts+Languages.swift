import Operations

extension StaffLetterTexts {
    static let ja = StaffLetterTexts(
        heading: "印刷する案内状",
        link: "案内状を印刷する",
        lead:
            "メールの届かない方に紙でお渡しする「受検のご案内」を印刷します。1人1枚で、氏名と社員番号、その方だけのリンク（QRコード）が入ります。リンクで開くのは回答の画面で、結果は開きません。",
        withoutMail: "メールの届かない方",
        asked: "うち、まだ回答していない方",
        printed: "うち、印刷したことのある方",
        chosen: { whom, place, count in
            let words = whom == .withoutMail ? "メールの届かない、まだ回答していない方" : "まだ回答していない方"
            return "\(words)：\(place)　\(count)人"
        },
        nobody: "印刷する方がいません。",
        over: "回答の期間が終わったため、印刷できません。",
        submit: { "\($0)枚を印刷する（PDF）" },
        note:
            "印刷するたびに、新しいリンクになります。前に印刷した紙やメールのリンクも、そのまま使えます。だれの案内状をいつ印刷したかは記録に残り、ご本人の「わたしのデータを見た人」にも表示します。ほかの方がリンクを使えないように、封をしてお渡しください。",
        inParts: { "1つのファイルは500枚までです。\($0)回に分けて印刷します。" },
        part: { "\($0)回目（\($1)枚）" },
        choiceHeading: "印刷する方を選ぶ",
        whom: "対象",
        whomWithoutMail: "メールの届かない、まだ回答していない方",
        whomUnanswered: "まだ回答していない方すべて",
        department: "部署",
        allDepartments: "すべての部署",
        choose: "選ぶ",
        searchHeading: "1人だけ印刷する",
        searchHint: "社員番号を入力してください。メールの届く方の分も印刷できます。",
        search: "探す",
        notFound: "この社員番号の方は、今回の対象にいないか、もう回答しています。社員番号を確かめてください。",
        oneHeading: "見つかった方",
        backToAll: "一覧に戻る",
        countsHeading: "部署ごとの人数",
        caption: "印刷する方（部署、社員番号の順）",
        number: "社員番号",
        name: "氏名",
        mail: "メール",
        reached: "届く",
        unreached: "届かない",
        lastPrint: "最後の印刷",
        never: "まだ"
    )

    static let en = StaffLetterTexts(
        heading: "Letters to print",
        link: "Print invitations",
        lead:
            "Invitations on paper for people whom mail does not reach: one sheet each with name, number and a link "
            + "of their own as a QR code. The link opens the form, never a result.",
        withoutMail: "Not reached by mail",
        asked: "of these, not answered yet",
        printed: "of these, printed before",
        chosen: { whom, place, count in
            let words = whom == .withoutMail ? "Not reached by mail, not answered" : "Not answered"
            return "\(words): \(place), \(count)"
        },
        nobody: "There is nobody to print for.",
        over: "The period is over, so nothing can be printed.",
        submit: { $0 == 1 ? "Print 1 sheet (PDF)" : "Print \($0) sheets (PDF)" },
        note:
            "Each print holds a new link. Links printed or mailed before go on working. Whose letter was printed when "
            + "is on record, and each person sees it under “Who saw my data”. Please hand the sheets over in "
            + "closed envelopes, so that nobody else can use a link.",
        inParts: { "One file holds up to 500 sheets. Please print \($0) files." },
        part: { "File \($0) (\($1) sheets)" },
        choiceHeading: "Choose whose letters",
        whom: "Whom",
        whomWithoutMail: "Not reached by mail, not answered yet",
        whomUnanswered: "Everybody who has not answered yet",
        department: "Department",
        allDepartments: "All departments",
        choose: "Choose",
        searchHeading: "Print for one person",
        searchHint: "Enter the employee number. It also works for people whom mail reaches.",
        search: "Search",
        notFound: "Nobody of this number is invited and has still to answer. Please check the number.",
        oneHeading: "Found",
        backToAll: "Back to the list",
        countsHeading: "People by department",
        caption: "Whose letters are printed, by department and number",
        number: "Number",
        name: "Name",
        mail: "Mail",
        reached: "arrives",
        unreached: "does not arrive",
        lastPrint: "Last print",
        never: "never"
    )
}
