extension Paths {
    /// GET: the staff sign-in form. POST: opens a session.
    var signIn: String { under("sign-in") }
    var signOut: String { under("sign-out") }

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
