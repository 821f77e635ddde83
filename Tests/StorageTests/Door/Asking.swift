import Organisation

@testable import Storage

/// What an audit row says, without time and fingerprint.
struct AuditLine: Hashable, Sendable {
    let actorKind: String
    let actor: Int?
    let function: String
    let object: String
    let basis: String?
    let purpose: String?
    let outcome: String
}

extension CompanyRows {
    /// Asks the door and reports the permit; the work does nothing.
    @discardableResult
    func ask(_ function: Function, _ who: Principal, on place: Place = .tenant) async throws -> Permit {
        try await door.perform(function, as: who, on: place) { _, permit in permit }
    }

    func isAllowed(_ function: Function, _ who: Principal, on place: Place = .tenant) async throws -> Bool {
        do {
            try await ask(function, who, on: place)
            return true
        } catch is Denied {
            return false
        }
    }

    func audit() async throws -> [AuditLine] {
        try await tenant.database.read { db in
            try db.rows(
                """
                SELECT actor_kind, actor, function, object_kind, object, basis, purpose, outcome
                FROM audit ORDER BY seq
                """
            ).map { row in
                AuditLine(
                    actorKind: try row.text(0), actor: try row.optionalInt(1), function: try row.text(2),
                    object: "\(try row.text(3)) \(try row.int(4))", basis: try row.optionalText(5),
                    purpose: try row.optionalText(6), outcome: try row.text(7))
            }
        }
    }

    static let boss = Principal.account(accounts[0])
    static let person = PersonID(rawValue: 71)
    static let invitation = InvitationID(rawValue: 71)
    static let holder = Principal.link(invitation, of: person)
}
