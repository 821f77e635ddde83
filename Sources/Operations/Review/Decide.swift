package import Campaigns
package import Organisation
import Storage

extension Office {
    /// The implementer's decision about one person; seals the result record. Until the release it can be
    /// decided again, and the earlier decision stays on record.
    ///
    /// - Returns: the batch, and how many of it are still undecided.
    @discardableResult
    package func decide(
        _ decision: InterviewDecision, about id: SheetID, as who: Principal, request: Int = 0
    ) async throws -> (batch: BatchID, undecided: Int) {
        try await door.perform(.reviewDecide, as: who, on: .sheet(id), request: request) { db, permit in
            let stored = try db.sheet(id)
            guard let batch = try db.batch(of: id) else { throw Denied.notFound }
            try db.batch(batch).review()
            let room = try ReviewRoom(db, stored.implementation)
            let sheet = try db.answers(of: stored, campaign: room.campaign, under: permit)
            try db.insertDecision(
                room.record(decision, for: stored, sheet), of: id, in: batch, basis: .individual,
                campaign: room.campaign, under: permit)
            return (batch, try db.batch(batch).undecided)
        }
    }

    /// 「選定基準の該当者で十分」: one named act that writes one decision for each person not yet decided
    /// (S4-10, L-09). Whoever has no verdict by the deciding method is left for the implementer's own eyes.
    ///
    /// - Returns: how many are left.
    @discardableResult
    package func acceptCriteria(_ id: BatchID, as who: Principal, request: Int = 0) async throws -> Int {
        try await door.perform(.reviewAccept, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            try batch.review()
            let room = try ReviewRoom(db, batch.implementation)
            let decided = try db.decidedSheets(inBatch: id)
            for stored in try db.sheets(inBatch: id) where !decided.contains(stored.id) {
                let sheet = try db.answers(of: stored, campaign: room.campaign, under: permit)
                guard let proposed = try room.assess(sheet).proposed else { continue }
                try db.insertDecision(
                    room.record(proposed, for: stored, sheet), of: stored.id, in: id,
                    basis: .criteriaAccepted,
                    campaign: room.campaign, under: permit)
            }
            return try db.batch(id).undecided
        }
    }

    /// One of the three confirmations, by name and time (S4-18, S4-37).
    package func confirm(
        _ confirmation: ReviewConfirmation, of id: BatchID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.reviewConfirm, as: who, on: .batch(id), request: request) { db, permit in
            try db.batch(id).confirm(confirmation)
            try db.insert(confirmation, of: id, under: permit)
        }
    }
}
