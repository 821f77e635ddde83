import Campaigns
package import Organisation
import Storage

extension Office {
    /// Whether the records of this company are in a keeper's custody, and open on this node. No data: what every page
    /// may say.
    package enum RecordsState: Sendable, Hashable {
        case underCompanyKey, locked, open
    }

    package var records: RecordsState {
        switch tenant.custody {
        case .none: .underCompanyKey
        case .locked: .locked
        case .open: .open
        }
    }

    /// Names the keeper of an implementation's records: an implementer or a clerk who is appointed there and holds no
    /// personnel authority over those who were asked (S2-59, L-01).
    package func nameKeeper(
        _ account: AccountID, of id: ImplementationID, as who: Principal
    ) async throws {
        try await door.perform(.keeperName, as: who, on: .implementation(id)) { db, permit in
            let found = try db.implementation(id)
            let held = try db.grants(of: account).filter { $0.holds(at: permit.at) }.map(\.role)
            let isAppointed = found.members.contains { $0.account == account }
            guard isAppointed, held.contains(.implementer) || held.contains(.clerk) else {
                throw Refusal.roleConflict
            }
            try db.checkPairs(of: account, at: id, permit)
            if found.keeper?.account != account { try db.nameKeeper(account, of: id, under: permit) }
        }
    }
}
