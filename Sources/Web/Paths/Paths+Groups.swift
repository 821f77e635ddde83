extension Paths {
    /// GET: the years of which group results are published.
    var groupResults: String { under("groups") }
    /// GET: one year's.
    func groupResult(of campaign: Segment) -> String { under("groups/" + campaign.text) }
    /// GET: one department's page.
    func groupUnit(_ department: Segment, of campaign: Segment) -> String {
        groupResult(of: campaign) + "/departments/" + department.text
    }
    /// GET: departments by scales.
    func groupScales(of campaign: Segment) -> String { groupResult(of: campaign) + "/scales" }
    /// GET: the tables by attribute.
    func groupAttributes(of campaign: Segment) -> String { groupResult(of: campaign) + "/attributes" }
    /// GET: what is not shown, and why.
    func groupHidden(of campaign: Segment) -> String { groupResult(of: campaign) + "/not-shown" }
    /// GET: 組織診断報告書.
    func groupReport(of campaign: Segment) -> String { groupResult(of: campaign) + "/report.pdf" }
    /// GET: the data package.
    func groupWorkbook(of campaign: Segment) -> String { groupResult(of: campaign) + "/groups.xlsx" }
    /// GET: the same figures as a file.
    func groupFile(of campaign: Segment) -> String { groupResult(of: campaign) + "/groups.csv" }
    /// GET: what would be published. POST: publishes it, `agreed=yes digest`.
    func groupPublication(of campaign: Segment) -> String { self.campaign(campaign) + "/group-publication" }
}
