import Organisation

// The addresses of those who look after the roster.

extension Paths {
    /// POST: the columns of a company's file and what they mean; then the check again.
    var rosterMappings: String { under("roster/mappings") }
    /// POST: what must be mended, as a file.
    var rosterFaultLists: String { under("roster/fault-lists") }
    /// POST: the roster as a file.
    var rosterExports: String { under("roster/exports") }
    /// GET: the receipt of one import.
    func rosterImport(_ id: Segment) -> String { under("roster/imports/" + id.text) }
    /// POST: puts the roster back as it was before.
    func rosterUndoing(of id: Segment) -> String { rosterImport(id) + "/undoing" }
    /// GET: everybody, page by page.
    var rosterPeople: String { under("roster/people") }
    /// POST: people by number or name (`q page`). A name has no place in an address.
    var rosterSearches: String { under("roster/searches") }
    func rosterPerson(_ id: Segment) -> String { under("roster/people/" + id.text) }
    /// POST: corrects one person.
    func rosterCorrection(of id: Segment) -> String { rosterPerson(id) + "/correction" }
    /// GET: a month's joiners and leavers.
    var rosterMonth: String { under("roster/month") }
    /// POST: says what the month's list would do.
    var rosterMonthChecks: String { under("roster/month/checks") }
    /// POST: writes it.
    var rosterMonthImports: String { under("roster/month/imports") }
}
