/// The result can be read. Only names and the link differ between two people of a batch.
package struct ResultNotice: Hashable, Sendable {
    package let company: String
    package let campaign: String
    package let link: String
    package let desk: Desk

    package init(company: String, campaign: String, link: String, desk: Desk) {
        self.company = company
        self.campaign = campaign
        self.link = link
        self.desk = desk
    }

    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】お知らせがあります", greeting: greeting,
            [
                """
                \(company)
                「\(campaign)」のお知らせの用意ができました。
                メールでお知らせする皆さまに、同じ文面で
                同時にお送りしています。
                """,
                """
                次のページを開き、お答えになったときに
                ご自身で決めたあいことばを入れてご覧ください。

                \(link)
                """,
                """
                ご覧になれるのはご本人だけです。
                あいことばをお忘れのときは、同じページの案内を
                ご覧ください。
                """,
                desk.signature,
            ])
    }

    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] There is news for you", greeting: greeting,
            [
                """
                The notice of "\(campaign)"
                of \(company) is ready.
                Everyone who is told by mail receives the same words at the same time.
                """,
                """
                Please open this page and enter the secret that you chose when you
                answered.

                \(link)
                """,
                """
                Only you can read it. If you have forgotten your secret, the same page
                tells you what to do.
                """,
                desk.signature,
            ])
    }
}
