import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `A questionnaire typed from paper` {
    static func typed(_ digit: String, _ changes: [String: String] = [:]) throws -> [String: String] {
        let sections = try Instrument.load(.bjsq57).sections
        var parts = Dictionary(
            uniqueKeysWithValues: sections.map { ($0.id, String(repeating: digit, count: $0.items.count)) })
        parts.merge(changes) { $1 }
        return parts
    }

    @Test(arguments: InstrumentID.allCases) func `has a digit for each question of any instrument`(
        id: InstrumentID
    ) throws {
        let instrument = try Instrument.load(id)
        let parts = Dictionary(
            uniqueKeysWithValues: instrument.sections.map {
                ($0.id, String(repeating: "3", count: $0.items.count))
            })
        #expect(
            try PaperEntry(parts, of: instrument).codes
                == [UInt8](repeating: 3, count: instrument.items.count))
    }

    @Test func `may be typed wide and with spaces, and leaves questions open`() throws {
        let instrument = try Instrument.load(.bjsq57)
        let entry = try PaperEntry(Self.typed("1", ["D": "０　４", "C": "123 412 300"]), of: instrument)
        #expect(entry.codes.suffix(11) == [1, 2, 3, 4, 1, 2, 3, 0, 0, 0, 4])
        #expect(!entry.isBlank)
        #expect(try PaperEntry(Self.typed("0"), of: instrument).isBlank)
    }

    @Test(arguments: [
        ("A", String(repeating: "1", count: 16), PaperEntryFault.Kind.count(16, wanted: 17)),
        ("A", String(repeating: "1", count: 18), .count(18, wanted: 17)),
        ("B", "", .count(0, wanted: 29)), ("D", "15", .noCode(place: 2)), ("D", "-1", .noCode(place: 1)),
        ("C", "12341234あ", .noCode(place: 9)), ("D", "1９", .noCode(place: 2)),
    ])
    func `is taken whole or not at all`(section: String, digits: String, kind: PaperEntryFault.Kind) throws {
        let instrument = try Instrument.load(.bjsq57)
        #expect(throws: PaperEntryFaults(list: [.init(section: section, kind: kind)])) {
            try PaperEntry(Self.typed("2", [section: digits]), of: instrument)
        }
    }

    @Test func `names the questions on which two typings differ`() throws {
        let instrument = try Instrument.load(.bjsq57)
        let one = try PaperEntry(Self.typed("2"), of: instrument)
        let other = try PaperEntry(Self.typed("2", ["D": "23", "A": "12222222222222222"]), of: instrument)
        #expect(one.differences(from: other) == [1, 57] && one.differences(from: one).isEmpty)
    }

    // The day on the paper: within the period and not after today; of an earlier day only the day is known.
    @Test func `counts from the day that stands on the paper`() throws {
        let first = try #require(Day(text: "2026-11-02"))
        let campaign = Campaign(
            id: CampaignID(rawValue: 1), name: "2026年度", instrument: .bjsq57, firstDay: first,
            lastDay: first.adding(days: 10))
        let now = first.adding(days: 5).start.adding(seconds: 3600)
        #expect(try campaign.answeredAt(onPaper: now.day, now: now) == now)
        #expect(try campaign.answeredAt(onPaper: first, now: now) == first.start.adding(seconds: 43_200))
        for wrong in [-1, 6, 11] {
            #expect(throws: PaperRefusal.dayOutside) {
                try campaign.answeredAt(onPaper: first.adding(days: wrong), now: now)
            }
        }
        let late = first.adding(days: 12).start
        #expect(try campaign.answeredAt(onPaper: first.adding(days: 10), now: late).day == campaign.lastDay)
        #expect(throws: PaperRefusal.dayOutside) {
            try campaign.answeredAt(onPaper: first.adding(days: 11), now: late)
        }
    }

    @Test func `is taken from the first day to the closing`() throws {
        for state in [AnsweringState.open, .over] { try state.takesPaper() }
        for state in [AnsweringState.notYet, .closed] {
            #expect(throws: PaperRefusal.notAnswering(state)) { try state.takesPaper() }
        }
    }
}
