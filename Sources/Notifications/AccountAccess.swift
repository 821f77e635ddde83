package import Organisation

/// A staff member's link to set a password. The password itself never travels.
package struct AccountAccess: Hashable, Sendable {
    package let company: String
    /// The appointment in words, in the recipient's language.
    package let role: String
    package let link: String
    package let validUntil: Instant
    package let desk: Desk

    package init(company: String, role: String, link: String, validUntil: Instant, desk: Desk) {
        self.company = company
        self.role = role
        self.link = link
        self.validUntil = validUntil
        self.desk = desk
    }

    func createdJapanese(_ greeting: String) -> Letter {
        japanese(greeting, "\(company)\n\(role)としてのアカウントができました。")
    }

    func passwordJapanese(_ greeting: String) -> Letter {
        japanese(greeting, "\(company)\nのアカウントについて、\nパスワードを設定し直すご依頼を受けました。")
    }

    func createdEnglish(_ greeting: String) -> Letter {
        english(greeting, "An account was made for you as \(role)\nat \(company).")
    }

    func passwordEnglish(_ greeting: String) -> Letter {
        english(greeting, "We were asked to let you set a new password for your account\nat \(company).")
    }
}

extension AccountAccess {
    private func japanese(_ greeting: String, _ reason: String) -> Letter {
        Letter(
            subject: "【凪】パスワードの設定のお願い", greeting: greeting,
            [
                reason,
                """
                次のリンクから、パスワードを設定してください。

                \(link)
                """,
                """
                \(validUntil.japanese)まで、
                一度だけ使えます。
                心当たりのないときは、下記までお知らせください。
                """,
                desk.signature,
            ])
    }

    private func english(_ greeting: String, _ reason: String) -> Letter {
        Letter(
            subject: "[Nagi] Please set your password", greeting: greeting,
            [
                reason, "Please set your password by this link.\n\n\(link)",
                """
                It works once, until \(validUntil.english).
                If you did not expect this mail, please tell the desk below.
                """,
                desk.signature,
            ])
    }
}
