package import Organisation

/// A mail that a member of staff sends to the own address, to see whether it arrives. It is about nobody.
package struct MailTrial: Hashable, Sendable {
    package let company: String
    package let at: Instant
    package let desk: Desk

    package init(company: String, at: Instant, desk: Desk) {
        self.company = company
        self.at = at
        self.desk = desk
    }

    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】メールの確認", greeting: greeting,
            [
                "\(company)\n\(at.japanese)",
                """
                凪の画面で「自分に試しに送る」が押されたため、お送りしました。
                このメールが届いていれば、会社のメールサーバーは凪からのメールを
                受け取っています。
                """,
                """
                迷惑メールのフォルダに入っていたときは、会社の情報システムの
                ご担当者に、差出人のアドレスを許可するようお頼みください。
                """,
                desk.signature,
            ])
    }

    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] A test mail", greeting: greeting,
            [
                "\(company)\n\(at.english)",
                """
                Somebody pressed "Send a test to myself" in Nagi under your account.
                If you read this, your company's mail server takes mail from Nagi.
                """,
                """
                If it was in the junk folder, please ask those who look after your
                company's mail to allow the sender's address.
                """,
                desk.signature,
            ])
    }
}
