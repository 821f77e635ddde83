package import Campaigns
package import Organisation
import Storage

/// The checklist of an implementation: what goes to whom, and what of it is done.
package struct DeliveryChecklist: Sendable {
    package let implementation: Implementation
    package let recipient: DeliverableRecipient
    /// Accounts by name, in the order of their appointment.
    package let recipients: [String]
    package let batches: [(batch: Batch, lines: [DeliverableState])]
    package let names: [AccountID: String]
    package let now: Instant
}

extension Office {
    /// In which form and from when on each deliverable is had. Only in a draft (S4-05, S4-21).
    package func setDeliverables(
        _ plan: DeliverablePlan, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id), request: request) {
            db, permit in
            try db.implementation(id).setDeliverables()
            try db.insert(plan, at: id, under: permit)
        }
    }

    /// Moments and names of staff; nothing about anybody who answered.
    package func deliveryChecklist(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> DeliveryChecklist {
        try await door.perform(.deliverableRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let implementation = try db.implementation(id)
            let (recipient, accounts) = try db.recipients(of: implementation)
            let names = try db.staffNames()
            let batches = try db.batches(of: id).filter { $0.members > 0 }.map { batch in
                let notes = try db.deliverableNotes(of: batch)
                return (
                    batch,
                    Deliverable.allCases.map {
                        DeliverableState($0, of: batch, plan: implementation.deliverables, notes: notes)
                    }
                )
            }
            return DeliveryChecklist(
                implementation: implementation, recipient: recipient,
                recipients: accounts.map { names[$0] ?? "–" }, batches: batches, names: names,
                now: permit.at)
        }
    }

    /// That a list was handed over or posted outside the program.
    @discardableResult
    package func noteHandOver(
        _ item: Deliverable, of id: BatchID, as who: Principal, request: Int = 0
    ) async throws -> ImplementationID {
        try await note(item, .handed, of: id, as: who, request: request)
    }

    /// Written after the file was made: what broke off was not delivered.
    @discardableResult
    func note(
        _ item: Deliverable, _ kind: DeliverableNote.Kind, of id: BatchID, as who: Principal, request: Int
    ) async throws -> ImplementationID {
        try await door.perform(.deliverableNote, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            try batch.deliver(item, by: try db.implementation(batch.implementation).deliverables)
            try db.insert(item, kind, of: id, under: permit)
            return batch.implementation
        }
    }
}

extension Connection {
    func recipients(
        of implementation: Implementation
    ) throws -> (recipient: DeliverableRecipient, accounts: [AccountID]) {
        let providers = Set(try providersAccounts())
        let recipient = DeliverableRecipient(
            implementers: implementation.implementers, providers: providers)
        return (recipient, recipient.accounts(of: implementation, providers: providers))
    }
}
