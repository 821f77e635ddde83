import Campaigns
import Documents
package import Organisation
import Reports
import Storage

/// Whose results are printed: a part of the letters, or one person of the batch.
package enum ResultPrintChoice: Hashable, Sendable {
    /// From 1.
    case part(Int)
    /// Also somebody whose way is the screen, whom no mail reached.
    case number(String)
}

extension Office {
    /// A packing list and, for each person, two sheets of A4 (TH12). Each person's record says that it was printed.
    package func printResults(
        _ choice: ResultPrintChoice, of id: BatchID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let (letters, releasedAt) = try await resultLetters(choice, of: id, as: who, request: request)
        return try await press.make { kit in try letters.paper(created: releasedAt, kit: kit).bytes }
    }

    func resultLetters(
        _ choice: ResultPrintChoice, of id: BatchID, as who: Principal, request: Int = 0
    ) async throws -> (letters: ResultLetters, releasedAt: Instant) {
        let company = companyName
        return try await door.perform(.resultPrint, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            guard let releasedAt = batch.releasedAt else { throw DeliveryRefusal.notReleased }
            let implementation = try db.implementation(batch.implementation)
            let order = try db.deliveryOrder(at: implementation.id, permit)
            let rows = order.chosen(choice, of: id)
            guard !rows.isEmpty else { throw DeliveryRefusal.nobody }
            let letters = try rows.map { row in
                try db.resultLetter(row, order, implementation.id, releasedAt, company, permit, request)
            }
            return (
                ResultLetters(
                    company: company, workplace: implementation.workplace.name,
                    campaign: implementation.campaign.name, contact: implementation.contacts.request,
                    consent: implementation.consent, until: ResponseWindow.lastDay(releasedAt: releasedAt),
                    letters: letters), releasedAt
            )
        }
    }
}

extension DeliveryOrder {
    fileprivate func chosen(_ choice: ResultPrintChoice, of batch: BatchID) -> [DeliveryRow] {
        switch choice {
        case .part(let number): number < 1 ? [] : part(number, of: batch)
        case .number(let number): person(number, in: batch).map { [$0] } ?? []
        }
    }
}

extension Connection {
    fileprivate func resultLetter(
        _ row: DeliveryRow, _ order: DeliveryOrder, _ implementation: ImplementationID,
        _ releasedAt: Instant, _ company: String, _ permit: Permit, _ request: Int
    ) throws -> ResultLetter {
        guard let sheet = row.sheet else { throw Denied.notFound }
        let identity = row.person.identity
        let input = try notice(
            sheet, implementation, releasedAt: releasedAt, company, identity.language, permit)
        try recordAct(of: sheet, under: permit, request: request)
        return ResultLetter(
            place: order.tree.path(of: row.person.department), name: identity.name, number: identity.number,
            result: try PersonalResult(input))
    }
}
