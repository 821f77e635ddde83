extension Paths {
    /// GET: the years of which group results are published.
    var groupResults: String { under("groups") }
    /// GET: one year's.
    func groupResult(of campaign: Segment) -> String { under("groups/" + campaign.text) }
    /// GET: one department's page.
    func groupUnit(_ department: Segment, of campaign: Segment) -> String {
        groupResult(of: campaign) + "/departments/" + department.text
    }
    /// GET: the same figures as a file.
    func groupFile(of campaign: Segment) -> String { groupResult(of: campaign) + "/groups.csv" }
    /// GET: what would be published. POST: publishes it, `agreed=yes digest`.
    func groupPublication(of campaign: Segment) -> String { self.campaign(campaign) + "/group-publication" }
}
