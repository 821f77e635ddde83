import Campaigns
import Organisation
import Storage

/// Who may let whom in again: the actor's reach is compared with the target's, function by function, so that
/// nobody opens a door wider than their own by way of somebody else's account.
struct ResetRights {
    /// The widest reach of each function.
    private let reaches: [Function: Reach]
    private let isAdministrator: Bool

    init(_ grants: [Grant]) {
        isAdministrator = grants.contains { $0.role == .tenantAdministrator }
        reaches = grants.reduce(into: [:]) { found, grant in
            for function in Function.allCases {
                guard let reach = grant.reach(function) else { continue }
                found[function] = found[function].map { $0.width < reach.width ? reach : $0 } ?? reach
            }
        }
    }

    /// The administrator over everybody; everybody else over those who reach no farther and are no administrator.
    func cover(_ target: ResetRights) -> Bool {
        if isAdministrator { return true }
        if target.isAdministrator { return false }
        return target.reaches.allSatisfy { function, theirs in
            guard let own = reaches[function] else { return false }
            // Two scopes of the same kind may be different departments.
            return own.width > theirs.width || own == theirs && own.width >= Reach.appointed.width
        }
    }
}

extension Reach {
    fileprivate var width: Int {
        switch self {
        case .anyone, .own: 0
        case .subtree, .appointedSubtree: 1
        case .appointed: 2
        case .tenant: 3
        case .installation: 4
        }
    }
}

extension Connection {
    /// Says no unless whoever holds the permit may let this account in again.
    func checkReset(of target: AccountID, _ permit: Permit) throws {
        guard try account(target) != nil else { throw Denied.notFound }
        guard try mayReset(target, permit) else { throw Refusal.beyondOwnReach }
    }

    /// What the target will hold later counts too. Provider's staff sign in at the provider's door alone.
    func mayReset(_ target: AccountID, _ permit: Permit) throws -> Bool {
        guard case .account(let actor) = permit.principal else { return true }
        if try provider(ofAccount: target) != nil { return false }
        let theirs = try grants(of: target).filter { $0.until.map { permit.at < $0 } ?? true }
        return ResetRights(try actingGrants(of: actor, at: permit.at)).cover(ResetRights(theirs))
    }
}
