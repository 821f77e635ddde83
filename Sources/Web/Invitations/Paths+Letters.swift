extension Paths {
    /// GET: whom mail does not reach. POST: prints invitations.
    func letters(of id: Segment) -> String { campaign(id) + "/letters" }
    /// POST: shows others than the usual ones.
    func letterChoices(of id: Segment) -> String { letters(of: id) + "/choices" }
    /// POST: the person of a number. A number has no place in an address.
    func letterSearches(of id: Segment) -> String { letters(of: id) + "/searches" }
}
