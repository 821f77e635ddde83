/// Taking a sent sheet back and answering again.
struct WithdrawalTexts: Sendable {
    let heading: String
    let link: String
    let lead: @Sendable (String) -> String
    let points: [String]
    let proof: String
    let secret: String
    let noSecret: String
    let submit: String
    let failed: String
    let wait: @Sendable (Int) -> String
}

extension WithdrawalTexts {
    static let ja = WithdrawalTexts(
        heading: "送信を取り消して、答え直す",
        link: "まちがえて送信したときは、取り消して答え直せます",
        lead: { "\($0)までは、送信した回答を取り消して、答え直すことができます。" },
        points: [
            "送信した回答は、書きかけの状態に戻ります。送信したときと同じ画面なら、選んだ答えから続けられます。別の端末では、前の答えは表示しません。",
            "もう一度「送信する」を押すまでは、回答していないことになります。期限までに送信しないと、書きかけの回答は消えます。",
            "取り消した回答は、判定にも集計にも使いません。取り消した日時だけが記録に残り、「わたしのデータ」で確かめられます。",
        ],
        proof: "この画面から送信した回答ではないため、ご本人かどうかを確かめます。",
        secret: "あいことば",
        noSecret: "あいことばを決めていないときや忘れたときは、下の連絡先の実施事務従事者にご相談ください。ご本人と確かめたうえで、番号をお渡しします。",
        submit: "取り消して、答え直す",
        failed: "入力された内容では取り消せませんでした。もう一度入力してください。",
        wait: { "続けて入力がちがったため、\($0)秒ほどお待ちください。その後、もう一度お試しください。" }
    )

    static let en = WithdrawalTexts(
        heading: "Take it back and answer again",
        link: "If you sent it by mistake, you can take it back and answer again",
        lead: { "Until \($0) you can take back what you sent and answer again." },
        points: [
            "What you sent becomes a draft again. In the browser that sent it you go on from your own answers; on "
                + "another device the earlier answers are not shown.",
            "Until you send again you count as not having answered. A draft that is not sent in time is deleted.",
            "Answers that were taken back are used for no result and in no statistics. Only the time stays on record; "
                + "you find it under “My data”.",
        ],
        proof: "This was not sent from this browser, so we make sure that it is you.",
        secret: "Secret words",
        noSecret:
            "If you chose no secret words or forgot them, please ask the clerk at the contact below, who makes sure "
            + "that it is you and gives you a code.",
        submit: "Take it back and answer again",
        failed: "This did not take it back. Please try again.",
        wait: { "Because of several wrong attempts, please wait about \($0) seconds and then try again." }
    )
}
