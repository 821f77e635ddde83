/// The review of a check waits for the reader's next step. Which one, and of whom, is behind the sign-in.
package struct ReviewNotice: Hashable, Sendable {
    package let company: String
    /// The home page of staff, where the next step stands first.
    package let link: String
    package let desk: Desk

    package init(company: String, link: String, desk: Desk) {
        self.company = company
        self.link = link
        self.desk = desk
    }

    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】ご確認をお待ちしています", greeting: greeting,
            [
                """
                \(company)
                回答を締め切った実施が、ご担当の確認を待っています。
                確認が済むまで、受検した皆さまに結果をお届けできません。
                """,
                """
                次のページに入ると、「次にすること」が最初に表示されます。

                \(link)
                """,
                "このお知らせは、確認が済むまで週に一度お送りします。", desk.signature,
            ])
    }

    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] Your confirmation is awaited", greeting: greeting,
            [
                """
                A check at \(company)
                was closed and waits for the next step of its review. Until that is
                done, nobody who took part can be given a result.
                """,
                """
                Sign in on this page; the next step stands first.

                \(link)
                """,
                "This notice comes once a week until the review is done.", desk.signature,
            ])
    }
}
