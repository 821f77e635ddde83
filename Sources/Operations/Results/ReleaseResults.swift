import Campaigns
package import Organisation
import Storage

extension Office {
    /// Releases a batch: only when everybody is decided and everything confirmed (S4-33, S4-36, S4-38). Everybody
    /// gets the same mail, due at the same moment, high stress or not.
    package func releaseResults(of id: BatchID, as who: Principal, request: Int = 0) async throws {
        try await door.perform(.resultRelease, as: who, on: .batch(id), request: request) { db, permit in
            try db.batch(id).release()
            try db.release(id, under: permit)
            // Shuffled by their random ids: the order of sending says nothing either.
            for sheet in try db.sheets(inBatch: id) {
                try db.enqueue(
                    .resultReady, subject: sheet.invitation.rawValue, due: permit.at, under: permit)
            }
        }
    }
}
