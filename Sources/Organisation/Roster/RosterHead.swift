/// The headings of a file and what each was taken for.
struct RosterHead {
    struct Place {
        let column: RosterColumn
        /// From 0.
        let index: Int
    }

    let line: Int
    /// Cells of a row.
    let width: Int
    /// In the order of `RosterColumn`.
    private(set) var places: [Place] = []
    /// Those that together say one department.
    private(set) var pathPlaces: [Place] = []
    /// The others.
    private(set) var cellPlaces: [Place] = []
    private(set) var mapping = ColumnMapping()
    private(set) var faults: [RosterFault] = []
    private(set) var warnings: [RosterWarning] = []

    init(line: Int, _ headings: [String], _ context: RosterContext) {
        self.line = line
        width = headings.count
        guard headings.count > 1 else {
            faults = [RosterFault(line: line, column: nil, kind: .oneColumn)]
            return
        }
        let isProgramme = context.layout.map { $0 == .programme } ?? ProgrammeLayout.matches(headings)
        let columns = isProgramme ? ProgrammeLayout.columns : nil
        place(headings, columns, context.mapping)
        checkNeeded(context)
    }

    func index(of column: RosterColumn) -> Int? { places.first { $0.column == column }?.index }

    func has(_ column: RosterColumn) -> Bool { index(of: column) != nil }

    private mutating func place(
        _ headings: [String], _ columns: [RosterColumn?]?, _ remembered: ColumnMapping
    ) {
        var (ignored, roles, passwords): ([String], [String], [String]) = ([], [], [])
        for (index, heading) in headings.enumerated() {
            let folded = Spelling.heading(heading)
            let column =
                if let columns {
                    index < columns.count ? columns[index] : nil
                } else {
                    remembered[folded] ?? RosterHead.known[folded]
                }
            mapping.rows.append(ColumnMapping.Row(heading: heading, column: column))
            if let column {
                add(column, at: index)
            } else if RosterHead.asksForRole(folded) {
                roles.append(heading)
            } else if folded.contains("パスワード") || folded.contains("password") {
                passwords.append(heading)
            } else if !folded.isEmpty, columns == nil {
                ignored.append(heading)
            }
        }
        let order = RosterColumn.allCases
        places.sort { (order.firstIndex(of: $0.column) ?? 0) < (order.firstIndex(of: $1.column) ?? 0) }
        pathPlaces = places.filter { $0.column == .department || RosterColumn.levels.contains($0.column) }
        cellPlaces = places.filter { $0.column != .department && !RosterColumn.levels.contains($0.column) }
        if !ignored.isEmpty { warnings.append(RosterWarning(line: line, kind: .ignoredColumns(ignored))) }
        if !roles.isEmpty { warnings.append(RosterWarning(line: line, kind: .roleColumns(roles))) }
        if !passwords.isEmpty { warnings.append(RosterWarning(line: line, kind: .passwordColumn(passwords))) }
    }

    private mutating func add(_ column: RosterColumn, at index: Int) {
        if has(column) {
            faults.append(RosterFault(line: line, column: column, kind: .headingTwice))
        } else {
            places.append(Place(column: column, index: index))
        }
    }

    private mutating func checkNeeded(_ context: RosterContext) {
        for column in RosterColumn.allCases where column.isNeeded && !has(column) {
            if column.substitutes.contains(where: { $0.allSatisfy(has) }) { continue }
            if column == .workplace && !context.defaultWorkplace.isEmpty { continue }
            faults.append(RosterFault(line: line, column: column, kind: .headingMissing))
        }
    }

    private static let known = Dictionary(
        RosterColumn.allCases.flatMap { column in column.headings.map { (Spelling.heading($0), column) } },
        uniquingKeysWith: { first, _ in first })

    /// Roles, scopes and tenants never come by a roster: accounts have a file of their own.
    private static func asksForRole(_ folded: String) -> Bool {
        let parts = ["権限", "role", "scope", "admin", "tenant", "テナント", "閲覧範囲"]
        let whole = ["ロール", "役割", "管理者", "管理者フラグ", "範囲"]
        return parts.contains { folded.contains($0) } || whole.contains(folded)
    }
}

extension ColumnMapping {
    /// What the mapping says of a folded heading: nothing, "ignored", or a column.
    fileprivate subscript(folded: String) -> RosterColumn?? {
        for row in rows where Spelling.heading(row.heading) == folded { return .some(row.column) }
        return .none
    }
}
