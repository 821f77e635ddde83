package import Organisation
import Storage

/// What the roster says of somebody, as the text of each column: read back, it says the same.
package struct RosterCells: Sendable {
    package let entry: RosterEntry

    package init(_ entry: RosterEntry) {
        self.entry = entry
    }

    package subscript(column: RosterColumn) -> String {
        let (identity, facts) = (entry.identity, entry.facts)
        switch column {
        case .number: return identity.number
        case .name: return identity.name
        case .kana: return identity.kana
        case .mail: return identity.mail
        case .sex: return Self.word(for: identity.sex)
        case .birthDate: return identity.birthDate
        case .department: return DepartmentPath.text(entry.departmentPath)
        case .departmentCode: return entry.departmentCode
        case .concurrent: return DepartmentPath.text(entry.concurrent)
        case .workplace: return entry.workplace
        case .workplaceCode: return entry.workplaceCode
        case .language: return facts.preferredLanguage?.rawValue ?? (identity.language == .en ? "en" : "")
        default: return Self.text(column, facts)
        }
    }

    private static func text(_ column: RosterColumn, _ facts: EmploymentFacts) -> String {
        switch column {
        case .hired: facts.hired?.text ?? ""
        case .left: facts.left?.text ?? ""
        case .contract: facts.contract?.name ?? ""
        case .contractEnd: facts.contractEnd?.text ?? ""
        case .hoursRatio: facts.hoursRatio.map(ratio) ?? ""
        case .dispatchedFrom: facts.dispatchedFrom
        case .absentFrom: facts.absence?.from.text ?? ""
        case .absentTo: facts.absence?.to?.text ?? ""
        case .job: facts.job
        case .grade: facts.grade
        case .promoted: facts.promoted?.text ?? ""
        case .transferred: facts.transferred?.text ?? ""
        case .overtime: facts.overtime.map { "\($0 / 60):\($0 % 60 < 10 ? "0" : "")\($0 % 60)" } ?? ""
        case .phone: facts.phone
        case .country: facts.country
        case .previousNumber: facts.previousNumber
        default: ""
        }
    }

    private static func word(for sex: PersonSex) -> String {
        switch sex {
        case .male: "男"
        case .female: "女"
        case .unstated: ""
        }
    }

    /// Ten-thousandths as a decimal.
    private static func ratio(_ value: Int) -> String {
        let digits = String(value % 10_000)
        let fraction = String(repeating: "0", count: 4 - digits.count) + digits
        return "\(value / 10_000).\(fraction)"
    }
}

extension Roster {
    /// One entry for each of these people, in their order, with the places by name.
    func entries(
        _ records: [PersonRecord], _ tree: DepartmentTree, _ workplaces: [Workplace]
    ) -> [RosterEntry] {
        let names = Dictionary(workplaces.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
        var paths: [DepartmentID: [String]] = [:]
        let path = { (id: DepartmentID) -> [String] in
            if let known = paths[id] { return known }
            paths[id] = tree.pathNames(of: id)
            return paths[id] ?? []
        }
        return records.enumerated().map { index, record in
            RosterEntry(
                line: index + 2, identity: record.identity, departmentPath: path(record.department),
                departmentCode: tree[record.department]?.code ?? "",
                concurrent: record.posts.map(path).sorted { $0.lexicographicallyPrecedes($1) },
                workplace: names[record.workplace] ?? "", facts: record.facts,
                mailIsShared: sharesMail(record))
        }
    }
}
