package import Campaigns
package import Organisation
import Storage

/// Whom mail does not reach, and whose letter was printed when.
package struct LetterDesk: Sendable {
    /// People of one department itself, without those below.
    package struct Count: Hashable, Sendable {
        package let department: DepartmentID
        package let place: String
        package let withoutMail: Int
        /// Of those without mail: who has not answered.
        package let asked: Int
        /// Of those still asked: for whom a letter was printed.
        package let printed: Int
    }

    package let implementation: Implementation
    package let tree: DepartmentTree
    /// In tree order, departments with somebody whom mail does not reach.
    package let counts: [Count]
    /// Of the chosen part, in the order of printing.
    package let lines: [LetterLine]
    /// How many letters each part has.
    package let parts: [Int]
}

extension Office {
    package func letters(
        _ whom: LetterChoice.Whom, _ department: DepartmentID?, part: Int, at id: ImplementationID,
        as who: Principal, request: Int = 0
    ) async throws -> LetterDesk {
        try await door.perform(.letterRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let order = try db.letterOrder(of: id, permit)
            let parts = order.parts(whom, department)
            return LetterDesk(
                implementation: try db.implementation(id), tree: order.tree, counts: order.counts,
                lines: parts.indices.contains(part - 1) ? parts[part - 1].map(order.line) : [],
                parts: parts.map(\.count))
        }
    }

    /// One person who is still asked; nil where nobody of that number is. Numbers in any spelling.
    package func letter(
        toNumber number: String, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> LetterLine? {
        try await door.perform(.letterRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let wanted = number.foldedForLookup
            let order = try db.letterOrder(of: id, permit)
            return order.candidates.first {
                $0.isAsked && $0.person.identity.number.foldedForLookup == wanted
            }.map(order.line)
        }
    }
}

extension LetterOrder {
    fileprivate var counts: [LetterDesk.Count] {
        let unreached = Dictionary(
            grouping: candidates.filter { !$0.isReachedByMail && !$0.hasLeft }, by: \.person.department)
        return tree.ordered.compactMap { entry in
            unreached[entry.department.id].map { people in
                let asked = people.filter(\.isAsked)
                return LetterDesk.Count(
                    department: entry.department.id, place: tree.path(of: entry.department.id),
                    withoutMail: people.count, asked: asked.count,
                    printed: asked.count { $0.printedAt != nil })
            }
        }
    }
}
