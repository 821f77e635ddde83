extension Paths {
    /// GET: the staff sign-in form. POST: opens a session.
    var signIn: String { under("sign-in") }
    var signOut: String { under("sign-out") }

    /// GET: a one-time link to choose a password. POST to `passwords` redeems it.
    func passwordLink(_ secret: Segment) -> String { under("password/" + secret.text) }
    var passwords: String { under("passwords") }

    /// GET: the one-time link printed at the first start. POST to `setups` makes the first administrator.
    func setupLink(_ secret: Segment) -> String { under("setup/" + secret.text) }
    var setups: String { under("setups") }

    /// Where staff arrive after sign-in.
    var home: String { under("home") }
}
