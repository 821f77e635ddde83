/// A notice is ready, and the address is not the one that was invited: the person says first that it is theirs, by the
/// code in this mail together with the own secret (TH08b). No link of the person's own, and nothing about the notice.
package struct AddressCheck: Hashable, Sendable {
    package let company: String
    package let campaign: String
    /// Where the own results are opened; the same for everybody of the company.
    package let place: String
    /// In groups of four.
    package let code: String
    package let desk: Desk

    package init(company: String, campaign: String, place: String, code: String, desk: Desk) {
        self.company = company
        self.campaign = campaign
        self.place = place
        self.code = code
        self.desk = desk
    }

    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】お知らせがあります", greeting: greeting,
            [
                """
                \(company)
                「\(campaign)」のお知らせの用意ができました。
                ご案内をお送りしたときとメールアドレスが変わっているため、
                はじめに、このアドレスがご本人のものかを確かめさせてください。
                """,
                """
                次のページを開き、社員番号と、お答えになったときに
                ご自身で決めたあいことばを入れてください。
                続けて、下の番号を入れると、確認は終わりです。

                \(place)

                番号　\(code)
                """,
                """
                確認しなくても、同じページでお知らせをご覧になれます。
                心当たりのないときは、下記までお知らせください。
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
                Your mail address has changed since you were invited, so please
                confirm first that this one is yours.
                """,
                """
                Please open this page and enter your employee number and the secret
                that you chose when you answered. Then enter the code below.

                \(place)

                Code  \(code)
                """,
                """
                You can read the notice on the same page without confirming.
                If you did not expect this, please tell the desk below.
                """,
                desk.signature,
            ])
    }
}
