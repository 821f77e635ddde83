package import Campaigns
package import Organisation
import Storage

/// How results reach the people of an implementation.
package struct DeliveryDesk: Sendable {
    package let implementation: Implementation
    /// For whom the clerk entered a way of their own.
    package let chosen: [DeliveryLine]
    /// Of those who answered and are not released yet: how many by which way, as things stand today.
    package let counts: [DeliveryWay: Int]
    package let released: [Batch]
}

/// The letters of a released batch.
package struct PaperDesk: Sendable {
    package let implementation: Implementation
    package let batch: Batch
    /// Of the chosen part, in the order of printing.
    package let lines: [DeliveryLine]
    /// How many letters each part has.
    package let parts: [Int]
    package let letters: Int
    /// So many of them left the clerk's hand.
    package let delivered: Int
}

extension Office {
    package func deliveryDesk(
        at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> DeliveryDesk {
        try await door.perform(.deliveryRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let order = try db.deliveryOrder(at: id, permit)
            let waiting = order.rows.filter { $0.sheet != nil && $0.releasedWay == nil }
            return DeliveryDesk(
                implementation: try db.implementation(id),
                chosen: order.rows.filter { $0.rule.chosen != nil }.map(order.line),
                counts: Dictionary(waiting.map { ($0.rule.way, 1) }, uniquingKeysWith: +),
                released: try db.batches(of: id).filter { $0.releasedAt != nil })
        }
    }

    /// nil where nobody of that number was invited there.
    package func deliveryLine(
        ofNumber number: String, at id: ImplementationID, as who: Principal, request: Int = 0
    ) async throws -> DeliveryLine? {
        try await door.perform(.deliveryRead, as: who, on: .implementation(id), request: request) {
            db, permit in
            let order = try db.deliveryOrder(at: id, permit)
            return order.person(number).map(order.line)
        }
    }

    package func paperDesk(
        of id: BatchID, part: Int, as who: Principal, request: Int = 0
    ) async throws -> PaperDesk {
        try await door.perform(.deliveryRead, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            let order = try db.deliveryOrder(at: batch.implementation, permit)
            let letters = order.letters(of: id)
            return PaperDesk(
                implementation: try db.implementation(batch.implementation), batch: batch,
                lines: order.part(part, of: id).map(order.line), parts: order.partSizes(of: id),
                letters: letters.count, delivered: letters.count { $0.paper != nil })
        }
    }
}
