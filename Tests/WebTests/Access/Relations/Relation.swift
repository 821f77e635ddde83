import Organisation

/// How the person looked at stands to the one who looks, who works in 本社/営業部/営業1課.
enum Relation: String, CaseIterable, Sendable {
    case sameDepartment, child, parent, top, sibling, otherBranch, movedAway, movedHere, left

    /// The department at the invitation, which a campaign keeps.
    var invitedAt: String {
        switch self {
        case .sameDepartment, .movedAway, .left: "本社/営業部/営業1課"
        case .child: "本社/営業部/営業1課/1係"
        case .parent: "本社/営業部"
        case .top: "本社"
        case .sibling: "本社/営業部/営業2課"
        case .otherBranch, .movedHere: "工場/製造1課"
        }
    }

    /// Since yesterday, for those who were moved.
    var worksAt: String {
        switch self {
        case .movedAway: "工場/製造1課"
        case .movedHere: "本社/営業部/営業1課"
        default: invitedAt
        }
    }

    var number: String { "R-\(rawValue)" }
    var mail: String { "\(rawValue.lowercased())@example.jp" }
}

/// How widely a role is held.
enum Holding: String, CaseIterable, Sendable {
    case whole, first, second, third, named

    var level: Int? {
        switch self {
        case .first: 1
        case .second: 2
        case .third: 3
        default: nil
        }
    }

    /// Counted by hand from the tree, not by the program: which of the others lie in scope.
    func covers(_ relation: Relation) -> Bool {
        let third: Set<Relation> = [.sameDepartment, .child, .movedAway, .left]
        let second = third.union([.parent, .sibling])
        switch self {
        case .whole: return true
        case .first: return second.union([.top]).contains(relation)
        case .second, .named: return second.contains(relation)
        case .third: return third.contains(relation)
        }
    }
}

/// A role held in one way by one person of 営業1課.
struct Post: Hashable, Sendable {
    let role: Role
    let holding: Holding

    static let all: [Post] = Role.assignable.flatMap { role in
        Holding.allCases.filter { $0 == .whole ? !role.needsScope : Role.withVariants.contains(role) }
            .map { Post(role: role, holding: $0) }
    }

    var number: String { "P-\(role.rawValue)-\(holding.rawValue)" }
    var isScoped: Bool { holding != .whole }
    var isConducting: Bool { role == .clerk || role == .implementer }
}
