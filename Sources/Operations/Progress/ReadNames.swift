package import Campaigns
import Documents
package import Organisation
import Storage

/// Who has answered and who has not: yes or no, no time, in the order of the employee numbers (L-05).
package struct AnsweredNames: Sendable {
    package struct Line: Hashable, Sendable {
        package let number: String
        package let name: String
        package let hasAnswered: Bool
    }

    package struct Section: Hashable, Sendable {
        package let department: DepartmentID
        package let path: String
        package let lines: [Line]
    }

    package let implementation: Implementation
    /// By the department of the invitation, in tree order.
    package let sections: [Section]
    /// The company has not switched such lists on; then there is nothing in it.
    package let isOff: Bool
    /// Departments with fewer invitees were left out; nil for the implementer's side.
    package let smallest: Int?
}

extension Office {
    package func answeredNames(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> AnsweredNames {
        try await door.perform(.progressReadNames, as: who, on: .implementation(id), request: request) {
            db, permit in
            let isOff = try !permit.role.isHealthSide && !db.isOn(.namesInProgress)
            return AnsweredNames(
                implementation: try db.implementation(id),
                sections: isOff ? [] : try db.answeredNames(id, permit), isOff: isOff,
                smallest: permit.role.isHealthSide ? nil : Progress.smallestShown)
        }
    }

    /// The same as a file: 社員番号, 氏名, 部署, 回答.
    package func answeredNamesFile(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let names = try await answeredNames(at: id, as: who, request: request)
        var writer = CSVWriter(escapesFormulas: true)
        try writer.append(["社員番号", "氏名", "部署", "回答"])
        for section in names.sections {
            for line in section.lines {
                try writer.append([
                    line.number, line.name, section.path, line.hasAnswered ? "済" : "未",
                ])
            }
        }
        return writer.take()
    }
}

extension Connection {
    fileprivate func answeredNames(
        _ id: ImplementationID, _ permit: Permit
    ) throws -> [AnsweredNames.Section] {
        let people = Dictionary(
            try self.people(on: permit.at.day).map { ($0.id, $0.identity) },
            uniquingKeysWith: { first, _ in first })
        let byDepartment = Dictionary(grouping: try answered(at: id, under: permit), by: \.department)
        let smallest = permit.role.isHealthSide ? 1 : Progress.smallestShown
        let tree = DepartmentTree(try departments())
        return tree.ordered.compactMap { entry in
            let invited = byDepartment[entry.department.id] ?? []
            guard invited.count >= smallest else { return nil }
            let lines = invited.compactMap { one in
                people[one.person].map {
                    AnsweredNames.Line(number: $0.number, name: $0.name, hasAnswered: one.hasAnswered)
                }
            }
            return AnsweredNames.Section(
                department: entry.department.id, path: tree.path(of: entry.department.id),
                lines: lines.sorted { ($0.number, $0.name) < ($1.number, $1.name) })
        }
    }
}
