import Organisation

/// 会社のメール担当の方へ.
struct MailOriginTexts: Sendable {
    let heading: String
    let link: String
    let lead: String
    let sender: String
    let envelope: String
    let site: String
    let kind: String
    let kindWords: String
    let records: String
    let tryHeading: String
    let tryLead: String
    let tryIt: String
    let done: String
    let back: String

    static func of(_ language: Language) -> MailOriginTexts { language == .ja ? .ja : .en }

    static let ja = MailOriginTexts(
        heading: "メールを受け取るための設定", link: "会社のメール担当の方へ（許可する差出人）",
        lead: "案内のメールが迷惑メールと判定されないように、このページを会社の情報システムのご担当者にお渡しください。個人のことは何も書かれていません。",
        sender: "許可する差出人のアドレス", envelope: "許可する送信元のドメイン", site: "メールにあるリンクの先",
        kind: "メールの形",
        kindWords: "文字だけ（UTF-8）。添付ファイルと画像はありません。宛先は一通に一人、件名は「【凪】」で始まります。",
        records: "SPF・DKIM・DMARC は、上のドメインの DNS で確かめられます。リンクを自動で開く検査があっても、回答や結果には影響しません。",
        tryHeading: "届くかどうか試す",
        tryLead: "あなたのアカウントのアドレスに、確認のメールを一通送ります。ほかの人には送りません。",
        tryIt: "自分に試しに送る", done: "送る順番に入れました。数分たっても届かないときは、「メールの送信」で状態をご覧ください。",
        back: "メールの送信に戻る")

    static let en = MailOriginTexts(
        heading: "Letting the mails in", link: "For your company's mail administrators: senders to allow",
        lead:
            "Please hand this page to those who look after your company's mail, so that invitations are not taken for "
            + "junk. It says nothing about anybody.",
        sender: "Sender's address to allow", envelope: "Domain to allow", site: "Where links in mails lead",
        kind: "What the mails are like",
        kindWords:
            "Text only (UTF-8), without attachments and pictures. One addressee each; subjects begin with 【凪】 or "
            + "[Nagi].",
        records:
            "SPF, DKIM and DMARC can be looked up at that domain. A scanner that opens links changes no answer and "
            + "no result.",
        tryHeading: "See whether they arrive",
        tryLead: "One mail goes to the address of your own account, and to nobody else.",
        tryIt: "Send a test to myself",
        done:
            "It is in the queue. If it has not arrived in a few minutes, please look at the queue of mails.",
        back: "Back to the queue of mails")
}
