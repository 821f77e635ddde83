import Campaigns
package import Organisation
import Storage

extension Office {
    /// Releases a batch: only when everybody is decided and everything confirmed (S4-33, S4-36, S4-38). Whose
    /// way is the screen gets the same mail, due at the same moment, high stress or not; the ways are fixed here.
    package func releaseResults(of id: BatchID, as who: Principal, request: Int = 0) async throws {
        try await door.perform(.resultRelease, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            try batch.release()
            try db.release(id, under: permit)
            // By their random ids: the order of sending says nothing either.
            let rows = try db.deliveryRows(at: batch.implementation, on: permit.at.day)
            for row in rows.filter({ $0.batch == id }).sorted(by: {
                $0.invitation.rawValue < $1.invitation.rawValue
            }) {
                guard let sheet = row.sheet else { continue }
                try db.insert(releasedWay: row.rule.way, of: sheet)
                guard row.rule.isToldByMail else { continue }
                try db.enqueue(.resultReady, subject: row.invitation.rawValue, due: permit.at, under: permit)
            }
        }
    }
}
