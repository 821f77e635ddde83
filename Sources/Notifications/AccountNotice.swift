package import Organisation

/// Something about a staff account changed: told to its owner, so that nobody can do it unseen.
package struct AccountNotice: Hashable, Sendable {
    package enum Change: Hashable, Sendable {
        case passwordChanged
        case secondFactorSet
        /// By the owner.
        case secondFactorOff
        /// By somebody else; the password went with it.
        case secondFactorRemoved
    }

    package let change: Change
    package let company: String
    package let at: Instant
    package let desk: Desk

    package init(_ change: Change, company: String, at: Instant, desk: Desk) {
        self.change = change
        self.company = company
        self.at = at
        self.desk = desk
    }

    func japanese(_ greeting: String) -> Letter {
        let words =
            switch change {
            case .passwordChanged: "アカウントのパスワードが変更されました。\nほかの端末のサインインは終了しました。"
            case .secondFactorSet: "アカウントに二段階認証が設定されました。"
            case .secondFactorOff: "アカウントの二段階認証を解除しました。"
            case .secondFactorRemoved: "アカウントの二段階認証が解除されました。\nパスワードを決め直すまで、サインインはできません。"
            }
        return Letter(
            subject: "【凪】登録内容についてのお知らせ", greeting: greeting,
            [
                "\(company)\n\(at.japanese)", words, "心当たりのないときは、すぐに下記までお知らせください。",
                desk.signature,
            ])
    }

    func english(_ greeting: String) -> Letter {
        let words =
            switch change {
            case .passwordChanged:
                "The password of your account was changed.\nSessions on other devices have ended."
            case .secondFactorSet: "A second factor was set for your account."
            case .secondFactorOff: "The second factor of your account was switched off."
            case .secondFactorRemoved:
                "The second factor of your account was removed.\nPlease choose a new password to sign in."
            }
        return Letter(
            subject: "[Nagi] About your registration", greeting: greeting,
            [
                "\(company)\n\(at.english)", words, "If you did not expect this, please tell the desk below.",
                desk.signature,
            ])
    }
}
