import Organisation
import Storage

/// Everybody invited, in the order in which letters are handed out: departments as the tree shows them, then numbers.
struct LetterOrder {
    /// So many pages to a file, so that its making needs a bounded memory.
    static let most = 500

    let tree: DepartmentTree
    let candidates: [LetterCandidate]

    init(tree: DepartmentTree, _ candidates: [LetterCandidate]) {
        self.tree = tree
        let places = Dictionary(
            tree.ordered.enumerated().map { ($1.department.id, $0) }, uniquingKeysWith: { first, _ in first })
        let last = places.count
        let sorted = candidates.map { (places[$0.person.department] ?? last, $0) }.sorted { a, b in
            if a.0 != b.0 { return a.0 < b.0 }
            let (one, other) = (a.1.person.identity.number, b.1.person.identity.number)
            return (one, a.1.invitation.rawValue) < (other, b.1.invitation.rawValue)
        }
        self.candidates = sorted.map(\.1)
    }

    /// Parts are cut before those who have answered are left out: whoever answers between two files moves nobody
    /// from one part to another.
    func parts(_ whom: LetterChoice.Whom, _ department: DepartmentID?) -> [[LetterCandidate]] {
        let units = department.map(tree.subtree)
        let wanted = candidates.filter { one in
            (whom == .unanswered || !one.isReachedByMail) && units?.contains(one.person.department) ?? true
        }
        return stride(from: 0, to: wanted.count, by: Self.most).map {
            wanted[$0..<min($0 + Self.most, wanted.count)].filter(\.isAsked)
        }
    }

    func line(_ one: LetterCandidate) -> LetterLine {
        LetterLine(
            invitation: one.invitation, number: one.person.identity.number, name: one.person.identity.name,
            place: tree.path(of: one.person.department), isReachedByMail: one.isReachedByMail,
            printedAt: one.printedAt)
    }
}

extension Connection {
    func letterOrder(of id: ImplementationID, _ permit: Permit) throws -> LetterOrder {
        LetterOrder(
            tree: DepartmentTree(try departments()), try letterCandidates(of: id, under: permit))
    }
}
