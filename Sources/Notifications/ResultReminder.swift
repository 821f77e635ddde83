package import Organisation

/// The page can be answered for a few days more. Everybody who is told by mail gets it, whatever they have done:
/// only names and the link differ (TH11).
package struct ResultReminder: Hashable, Sendable {
    package let notice: ResultNotice
    /// The last day of the window, the same for everybody of a batch.
    package let until: Day

    package init(notice: ResultNotice, until: Day) {
        self.notice = notice
        self.until = until
    }

    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】お知らせがあります", greeting: greeting,
            [
                """
                \(notice.company)
                「\(notice.campaign)」のお知らせを
                メールでお送りした皆さまに、もう一度お送りしています。
                同じ文面を同時に、もうご覧になった方、お返事を
                済まされた方にもお送りしています。
                """,
                """
                次のページを開き、ご自身で決めたあいことばを入れると、
                お知らせと、お返事やお申出のできる画面が開きます。

                \(notice.link)
                """,
                """
                お返事の受け付けは、\(until.japanese)までです。
                お申出は、そのあとも受け付けます。
                どちらも、するかどうかはご自身で決められます。
                """,
                notice.desk.signature,
            ])
    }

    func english(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] There is news for you", greeting: greeting,
            [
                """
                This is once more about the notice of "\(notice.campaign)"
                of \(notice.company).
                Everyone who was told by mail receives the same words at the same
                time, also who has read it or answered already.
                """,
                """
                Please open this page and enter the secret that you chose. There you
                find the notice, and where to answer or to ask.

                \(notice.link)
                """,
                """
                Answers are taken until \(until.english).
                You can still ask afterwards. Both are up to you.
                """,
                notice.desk.signature,
            ])
    }
}
