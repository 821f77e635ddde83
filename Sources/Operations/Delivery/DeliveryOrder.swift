package import Campaigns
package import Organisation
import Storage

/// How one person's result travels, as the clerk sees it. Nothing of it depends on the result.
package struct DeliveryLine: Hashable, Sendable {
    package let invitation: InvitationID
    package let number: String
    package let name: String
    package let place: String
    package let rule: DeliveryCase
    /// The way in force: what was fixed at the release, before it what holds now.
    package let way: DeliveryWay
    /// Whether the way can still be changed.
    package let isOpen: Bool
    package let paper: PaperDelivery?
}

/// People in the order in which letters are handed out: departments as the tree shows them, then numbers.
struct DeliveryOrder {
    /// So many letters to a file: four pages each.
    static let most = 100

    let tree: DepartmentTree
    let rows: [DeliveryRow]

    init(tree: DepartmentTree, _ rows: [DeliveryRow]) {
        self.tree = tree
        let places = Dictionary(
            tree.ordered.enumerated().map { ($1.department.id, $0) }, uniquingKeysWith: { first, _ in first })
        let last = places.count
        self.rows = rows.map { (places[$0.person.department] ?? last, $0) }.sorted { a, b in
            if a.0 != b.0 { return a.0 < b.0 }
            let (one, other) = (a.1.person.identity.number, b.1.person.identity.number)
            return (one, a.1.invitation.rawValue) < (other, b.1.invitation.rawValue)
        }.map(\.1)
    }

    /// The letters of a batch. Parts do not move when something is recorded.
    func letters(of batch: BatchID) -> [DeliveryRow] {
        rows.filter { $0.batch == batch && $0.releasedWay?.hasPaper ?? false }
    }

    func part(_ number: Int, of batch: BatchID) -> [DeliveryRow] {
        Array(letters(of: batch).dropFirst((number - 1) * Self.most).prefix(Self.most))
    }

    func partSizes(of batch: BatchID) -> [Int] {
        let count = letters(of: batch).count
        return stride(from: 0, to: count, by: Self.most).map { min(Self.most, count - $0) }
    }

    /// Numbers in any spelling.
    func person(_ number: String, in batch: BatchID? = nil) -> DeliveryRow? {
        let wanted = number.foldedForLookup
        return rows.first { row in
            row.person.identity.number.foldedForLookup == wanted && (batch == nil || row.batch == batch)
        }
    }

    func line(_ row: DeliveryRow) -> DeliveryLine {
        DeliveryLine(
            invitation: row.invitation, number: row.person.identity.number, name: row.person.identity.name,
            place: tree.path(of: row.person.department), rule: row.rule,
            way: row.releasedWay ?? (row.sheet == nil ? row.rule.wanted : row.rule.way),
            isOpen: row.releasedWay == nil, paper: row.paper)
    }
}

extension Connection {
    /// Those whose records the permit opens.
    func deliveryOrder(at id: ImplementationID, _ permit: Permit) throws -> DeliveryOrder {
        let today = permit.at.day
        return DeliveryOrder(
            tree: DepartmentTree(try departments()),
            try deliveryRows(at: id, on: today).filter {
                permit.mayOpen($0.person.id, snapshot: $0.department, today: $0.person.department)
            })
    }
}
