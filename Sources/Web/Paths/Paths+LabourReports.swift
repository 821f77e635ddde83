extension Paths {
    /// GET: which workplace owes a report for which year, and what was kept.
    var labourReports: String { under("labour-reports") }
    /// POST: takes a coming duty of the law table as if it were in force, `entry on`.
    var dutySwitches: String { labourReports + "/duties" }
    /// GET: what is counted, and the form.
    func labourReportDraft(at workplace: Segment, in year: Segment) -> String {
        labourReports + "/workplaces/" + workplace.text + "/" + year.text
    }
    /// POST: `act=count` counts the chosen runs anew, `act=keep` keeps the report.
    func labourReportCopies(at workplace: Segment, in year: Segment) -> String {
        labourReportDraft(at: workplace, in: year) + "/copies"
    }
    /// POST: heads with an interview, `heads-1 heads-2 heads-3`.
    func interviewCounts(at workplace: Segment, in year: Segment) -> String {
        labourReportDraft(at: workplace, in: year) + "/interview-counts"
    }
    /// GET: a kept report, in the order of the electronic form.
    func labourReport(_ report: Segment) -> String { labourReports + "/kept/" + report.text }
    func labourReportPaper(_ report: Segment) -> String { labourReport(report) + "/copy.pdf" }
    func labourReportTable(_ report: Segment) -> String { labourReport(report) + "/copy.csv" }
}
