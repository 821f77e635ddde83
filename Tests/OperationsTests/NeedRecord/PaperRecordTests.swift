import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A judgement on paper` {
    private static func paper(
        _ house: TestOffice, tracking: String = "1234-5678-9012", by name: String = "汐見 しおり",
        days: Int = 0, file: [UInt8] = [0xFF, 0xD8, 0xFF, 0x01]
    ) -> ReceivedPaper {
        let today = house.clock.now.day
        return ReceivedPaper(
            sentOn: today, receivedOn: today.adding(days: days), receivedBy: name, tracking: tracking,
            file: file)
    }

    // S4-32, S4-33: sent, waited for, received by whom and with which number; the picture opens again, and alone it releases
    // nothing.
    @Test(arguments: Engine.all)
    func `is recorded with its way, and releases nothing by itself`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let batch = try await `The need-of-interview record`.batch(house)
            let today = house.clock.now.day
            try await house.office.recordSending(
                of: batch, on: today, tracking: "1234-5678-9012", as: house.clerk)
            house.clock.advance(seconds: 3 * 86_400)
            let waiting = try await house.office.needRecordDesk(of: batch, as: house.implementer)
            #expect(waiting.sendings.map(\.day) == [today] && waiting.state.waiting == 3)
            #expect(waiting.sendings.first?.tracking == "1234-5678-9012" && waiting.paper == nil)
            let file: [UInt8] = [0xFF, 0xD8, 0xFF] + (0..<200_000).map { UInt8($0 % 251) }
            let id = try await house.office.recordReturn(
                of: batch, Self.paper(house, file: file), as: house.clerk)
            let desk = try await house.office.needRecordDesk(of: batch, as: house.implementer)
            let kept = try #require(desk.paper)
            #expect(kept.id == id && kept.facts.name == "汐見 しおり" && kept.facts.media == "jpeg")
            #expect(kept.facts.receivedOn == house.clock.now.day.text && kept.by == house.accountOfClerk)
            #expect(kept.facts.tracking == "1234-5678-9012")
            let copy = try await house.office.needRecordCopy(id, of: batch, as: house.implementer)
            #expect(copy.bytes == file)
            // Still to be judged and confirmed by the implementer.
            #expect(desk.state.step == .judging)
            await #expect(throws: Refusal.undecided(10)) {
                try await house.office.releaseResults(of: batch, as: house.clerk)
            }
        }
    }

    // S4-32: what cannot be is refused with its reason.
    @Test(arguments: Engine.all)
    func `is refused where days, number or file cannot be`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let batch = try await `The need-of-interview record`.batch(house, people: 2)
            let cases: [(ReceivedPaper, NeedRecordRefusal)] = [
                (Self.paper(house, days: 1), .dayWrong), (Self.paper(house, days: -1), .dayWrong),
                (Self.paper(house, tracking: "12 34"), .trackingWrong),
                (Self.paper(house, by: " "), .nameWrong), (Self.paper(house, file: []), .file(.empty)),
                (Self.paper(house, file: Array("GIF89a".utf8)), .file(.strangeKind)),
                (
                    Self.paper(
                        house,
                        file: [0xFF, 0xD8, 0xFF]
                            + [UInt8](repeating: 0, count: NeedRecordLimits.mostBytes)),
                    .file(.tooLarge)
                ),
            ]
            for (paper, refusal) in cases {
                await #expect(throws: refusal) {
                    try await house.office.recordReturn(of: batch, paper, as: house.clerk)
                }
            }
            await #expect(throws: NeedRecordRefusal.dayWrong) {
                try await house.office.recordSending(
                    of: batch, on: house.clock.now.day.adding(days: -1), tracking: "", as: house.clerk)
            }
            await #expect(throws: Denied.self) {
                try await house.office.recordReturn(of: batch, Self.paper(house), as: house.humanResources)
            }
            let kept = try await house.office.needRecordDesk(of: batch, as: house.clerk).kept
            #expect(kept.isEmpty)
        }
    }
}
