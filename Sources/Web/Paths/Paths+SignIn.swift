extension Paths {
    /// GET: the staff sign-in form. POST: opens a session.
    var signIn: String { under("sign-in") }
    var signOut: String { under("sign-out") }
    /// GET and POST: the second step.
    var signInCode: String { under("sign-in/code") }
    /// GET and POST: a password by the code of a letter. Stands on paper: its shape is for ever.
    var code: String { under("code") }
    /// GET: asks for the password again. POST: takes it.
    var confirmation: String { under("confirmation") }

    /// - Parameter page: an address of this company, to which confirming leads back.
    func confirmation(before page: String) -> String {
        let rest = page.hasPrefix(base + "/") ? String(page.dropFirst(base.count + 1)) : ""
        return confirmation + "?back=" + rest
    }

    /// The address that `back` names, if it can be one of ours.
    func page(back: String) -> String? {
        let isPlain = back.utf8.allSatisfy { byte in
            (48...57).contains(byte) || (97...122).contains(byte) || [45, 46, 47].contains(byte)
        }
        let parts = back.split(separator: "/", omittingEmptySubsequences: false)
        guard isPlain, !back.isEmpty, parts.allSatisfy({ !$0.isEmpty && !$0.hasPrefix(".") }) else {
            return nil
        }
        return under(back)
    }

    /// GET: a one-time link to choose a password, slug and secret in one word like a personal link.
    /// POST to `passwords` redeems it.
    func passwordLink(secret: String) -> String { "/p/" + slug + secret }
    static let passwordLinkRoute = "/p/:link"
    var passwords: String { under("passwords") }

    /// GET: the one-time link printed at the first start, when there is no tenant yet. POST to `setups`
    /// makes the company and its first administrator.
    static func setupLink(_ secret: Segment) -> String { "/setup/" + secret.text }
    static let setups = "/setups"

    /// Where staff arrive after sign-in.
    var home: String { under("home") }
}
