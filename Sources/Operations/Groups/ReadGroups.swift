package import Campaigns
import GroupAnalysis
package import Organisation
package import Reports
import Storage

extension Office {
    /// The newest publication of an implementation, as far as the viewer sees. Restoring runs the engine's check of
    /// everything that the ledger held then.
    package func groupResult(
        of id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> GroupResult {
        try await door.perform(.groupRead, as: who, on: .implementation(id), request: request) { db, permit in
            let implementation = try db.implementation(id)
            let stored = try db.publications(of: implementation.campaign.id, under: permit)
            guard let newest = stored.last(where: { $0.implementation == id }) else { throw Denied.notFound }
            let ledger = try PublicationLedger(restoring: stored.map(\.line))
            var result = GroupResult(
                try Published.restore(newest.figures, ledger: ledger), try GroupFrame(db, implementation),
                at: newest.at, turns: stored.count { $0.implementation == id },
                within: permit.departments.map { Set($0.map(\.rawValue)) })
            if !result.isOwnOnly {
                result.invited = try db.progress(of: id, under: permit).values.reduce(0) { $0 + $1.invited }
            }
            return result
        }
    }

    /// The implementations of which group results are published, newest first.
    package func groupResultList(as who: Principal) async throws -> [Implementation] {
        try await door.perform(.groupRead, as: who) { db, _ in
            let published = try db.publishedImplementations()
            return try db.implementations().filter { published.contains($0.id) }
        }
    }
}
