extension Paths {
    /// GET: whose link or own secret is made anew.
    func reissues(of id: Segment) -> String { campaign(id) + "/reissues" }
    /// POST: the person of a number. A number has no place in an address.
    func reissueSearches(of id: Segment) -> String { reissues(of: id) + "/searches" }
    /// POST: another link by mail; every earlier one ends.
    func mailedLinks(of id: Segment) -> String { reissues(of: id) + "/mailed-links" }
    /// POST: another link on paper; every earlier one ends.
    func printedLinks(of id: Segment) -> String { reissues(of: id) + "/printed-links" }
    /// POST: a letter with a code for a forgotten own secret.
    func secretCodes(of id: Segment) -> String { reissues(of: id) + "/secret-codes" }

    /// GET: what to do about a forgotten own secret. POST: asks the clerk.
    var forgottenSecret: String { under("results/forgotten") }
    /// GET and POST: another own secret by the code of a letter.
    var secretCode: String { under("results/code") }
}
