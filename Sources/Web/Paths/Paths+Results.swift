extension Paths {
    /// GET: the form. POST: opens a session for the person's own results.
    var resultSignIn: String { under("results/sign-in") }
    var resultSignOut: String { under("results/sign-out") }

    var results: String { under("results") }
    func result(_ sheet: Segment) -> String { under("results/" + sheet.text) }
    func resultDocument(_ sheet: Segment) -> String { result(sheet) + "/document.pdf" }

    /// POST: confirms a changed mail address by the code that went there.
    var ownAddress: String { under("results/address") }

    /// わたしのデータを見た人.
    var accessHistory: String { under("results/seen-by") }
}
