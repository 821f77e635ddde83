/// There is an answer to what somebody asked. Neither the question nor the answer is in it.
package struct AnswerNotice: Hashable, Sendable {
    package let company: String
    /// A page that asks for the word on the receipt, or for the own secret.
    package let link: String
    package let desk: Desk

    package init(company: String, link: String, desk: Desk) {
        self.company = company
        self.link = link
        self.desk = desk
    }

    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】お返事があります", greeting: greeting,
            [
                "\(company)\nへのお問い合わせに、お返事があります。",
                """
                次のページでご覧ください。
                お返事の内容は、このメールには書いていません。

                \(link)
                """,
                "心当たりのないときは、このメールを破棄してください。", desk.signature,
            ])
    }

    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] There is an answer for you", greeting: greeting,
            [
                "There is an answer to what you asked at\n\(company).",
                """
                Please read it on this page. What it says is not in this mail.

                \(link)
                """,
                "If you did not expect this mail, please discard it.", desk.signature,
            ])
    }
}
