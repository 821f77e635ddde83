package import Campaigns
package import Organisation
import Storage

extension Office {
    /// How results reach people there. Only in a draft (S2-45, S2-46).
    package func setDelivery(
        _ way: DeliveryWay, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws {
        try await door.perform(.campaignDraft, as: who, on: .implementation(id), request: request) {
            db, permit in
            try db.implementation(id).setDelivery()
            try db.insert(way, at: id, under: permit)
        }
    }

    /// Another way for one person, as long as the result is not out.
    package func chooseDelivery(
        _ way: DeliveryWay, for invitation: InvitationID, at id: ImplementationID, as who: Principal,
        request: Int = 0
    ) async throws {
        try await door.perform(.deliveryChange, as: who, on: .implementation(id), request: request) {
            db, permit in
            let order = try db.deliveryOrder(at: id, permit)
            guard let row = order.rows.first(where: { $0.invitation == invitation }) else {
                throw DeliveryRefusal.nobody
            }
            guard row.releasedWay == nil else { throw DeliveryRefusal.released }
            if row.rule.wanted != way { try db.insert(way, for: invitation, under: permit) }
        }
    }

    /// Letters of a released batch left the clerk's hand on a day: all that are left, or the one of a number. Whoever has
    /// one recorded keeps it.
    ///
    /// - Returns: how many were recorded.
    @discardableResult
    package func recordPaper(
        _ paper: PaperDelivery, of id: BatchID, number: String? = nil, as who: Principal, request: Int = 0
    ) async throws -> Int {
        try await door.perform(.deliveryRecord, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            guard let releasedAt = batch.releasedAt else { throw DeliveryRefusal.notReleased }
            let moment = try paper.deliveredAt(releasedAt: releasedAt, now: permit.at)
            let order = try db.deliveryOrder(at: batch.implementation, permit)
            let chosen = try number.map { number in
                guard let one = order.person(number, in: id) else { throw DeliveryRefusal.nobody }
                return [one]
            }
            let left = (chosen ?? order.letters(of: id)).filter { $0.paper == nil }
            guard !left.isEmpty else { throw DeliveryRefusal.nobody }
            for sheet in left.compactMap(\.sheet) {
                try db.record(paper, of: sheet, deliveredAt: moment, under: permit)
            }
            return left.count
        }
    }
}
