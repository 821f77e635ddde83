import Campaigns
import Notifications
import Organisation
import TestSupport

@testable import Operations
@testable import Storage

/// Six people who answered, every second one under high stress: 4 without a secret, 5 without an address since.
struct DeliveryScene: Sendable {
    static let secret = "ひみつのことばです"
    let house: TestOffice
    let implementation: ImplementationID

    init(_ house: TestOffice, _ way: DeliveryWay?, highs: Set<Int> = [2, 4, 6]) async throws {
        self.house = house
        let id = try await house.draftCampaign(people: 6)
        try await house.prepare(id)
        if let way { try await house.office.setDelivery(way, at: id, as: house.clerk) }
        try await house.office.openCampaign(id, as: house.clerk)
        try await house.deliver()
        for n in 1...6 {
            if n == 4 {
                let answers = try SampleCompany.answers(high: highs.contains(n))
                try await house.send(answers, by: try await house.holder(n))
            } else {
                try await house.answer(n, high: highs.contains(n))
            }
        }
        let text = String(decoding: SampleCompany.roster(6), as: UTF8.self)
        try await house.take(Array(text.replacing("p5@example.jp", with: "").utf8))
        implementation = id
    }

    /// Closes, reviews, releases; the mails have left.
    func release() async throws -> BatchID { try await house.finish(implementation) }

    func line(_ n: Int) async throws -> DeliveryLine {
        guard
            let found = try await house.office.deliveryLine(
                ofNumber: "000\(n)", at: implementation, as: house.clerk)
        else { throw TestFault.sample }
        return found
    }

    func ways() async throws -> [DeliveryWay] {
        var found: [DeliveryWay] = []
        for n in 1...6 { found.append(try await line(n).way) }
        return found
    }

    func choose(_ way: DeliveryWay, for n: Int, as who: Principal? = nil) async throws {
        try await house.office.chooseDelivery(
            way, for: try await line(n).invitation, at: implementation, as: who ?? house.clerk)
    }

    /// Who was told that the result is ready.
    var told: [String] {
        house.mail.all.filter { $0.letter.subject.text == "【凪】お知らせがあります" }.map(\.addressee.address).sorted()
    }

    func record(
        _ day: Day, in batch: BatchID, number: String? = nil, _ means: PaperDelivery.Means = .handed
    ) async throws -> Int {
        try await house.office.recordPaper(
            PaperDelivery(means, on: day), of: batch, number: number, as: house.clerk)
    }

    func sheet(_ n: Int, in batch: BatchID) async throws -> (sheet: SheetID, person: PersonID) {
        let list = try await house.office.reviewList(batch, as: house.implementer).examinees
        guard let found = list.first(where: { $0.number == "000\(n)" }) else { throw TestFault.sample }
        return (found.sheet, found.person)
    }

    func declare(_ ask: ConsentAsk, _ n: Int, in batch: BatchID) async throws {
        let one = try await sheet(n, in: batch)
        try await house.office.declare(
            ask, text: ConsentText.current.version, about: one.sheet, of: one.person, as: .person(one.person))
    }
}
