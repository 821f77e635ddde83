import Campaigns
import Organisation

/// What answers a decision. Forms send `from=list|person` and `show=<filter>` beside `decision`; a script asks for
/// `application/json` instead.
enum ReviewReturn {
    /// Where the browser goes on after a form without JavaScript: the same row, or the same person.
    static func path(from: String?, show: String?, sheet: SheetID, batch: BatchID, paths: Paths) -> String {
        let filter = show.flatMap(ReviewFilter.init) ?? .all
        return from == "person"
            ? paths.sheet(.id(sheet), showing: filter)
            : paths.review(of: .id(batch), showing: filter, at: sheet)
    }

    /// `{"decision":"needed","undecided":12}`
    static func json(_ decision: InterviewDecision, undecided: Int) -> String {
        "{\"decision\":\"\(decision.rawValue)\",\"undecided\":\(undecided)}\n"
    }
}

extension Paths {
    func review(of batch: Segment, showing filter: ReviewFilter, at sheet: SheetID? = nil) -> String {
        let query = filter == .all ? "" : "?show=" + filter.rawValue
        return review(of: batch) + query + (sheet.map { "#" + ReviewTable.id($0) } ?? "")
    }

    func sheet(_ sheet: Segment, showing filter: ReviewFilter) -> String {
        self.sheet(sheet) + (filter == .all ? "" : "?show=" + filter.rawValue)
    }
}
