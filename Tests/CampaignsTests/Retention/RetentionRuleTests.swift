import Foundation
import Organisation
import Testing

@testable import Campaigns

@Suite struct `The rules of retention` {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Campaigns/Retention/files")

    @Test func `are the bytes of the data file`() throws {
        let bytes = try Data(contentsOf: Self.folder.appending(path: "retention.json"))
        let same = RetentionFile.text.withUTF8Buffer { Array($0) } == Array(bytes)
        #expect(same, "run scripts/generate-retention")
    }

    // L-31, S2-59, S2-62
    @Test(arguments: [
        (DataClass.result, RetentionClock.years(5), RetentionRule.Event.lastRecord),
        (.answers, .years(5), .lastRecord), (.consent, .years(5), .given),
        (.employerCopy, .years(5), .provided), (.interview, .years(5), .recorded),
        (.group, .years(5), .published), (.deskChat, .monthsAfterMonth(1), .left),
        (.sharedFile, .months(1), .received), (.callNote, .contract, .called),
        (.contacts, .monthsAfterMonth(1), .left), (.operationalLogs, .days(90), .written),
    ])
    func `give each class a clock of its own`(
        _ dataClass: DataClass, _ clock: RetentionClock, _ event: RetentionRule.Event
    ) throws {
        let rule = try #require(RetentionRules.shipped[dataClass])
        #expect(rule.clock == clock && rule.event == event)
        #expect(!rule.source.isEmpty && !rule.keeper.isEmpty)
    }

    // L-31: 5-year classes do not know of leaving.
    @Test func `let no five-year class run from leaving`() {
        let long = RetentionRules.shipped.rules.filter { $0.clock == .years(5) }
        #expect(long.count == 6 && long.allSatisfy { $0.event != .left })
    }

    @Test func `delete nothing while no period is fixed`() throws {
        let today = try #require(Day(text: "2026-11-21"))
        let open = RetentionRules.shipped.rules.filter { $0.status == .open }
        #expect(open.map(\.dataClass) == [.callNote, .enquiries])
        #expect(open.allSatisfy { $0.due(from: today) == nil })
    }

    // Seen from the event and seen from today it is the same boundary.
    @Test func `sweep codes on the day after their last`() throws {
        let rule = try #require(RetentionRules.shipped[.letterCodes])
        let today = try #require(Day(text: "2026-12-22"))
        let kept = try #require(rule.keptSince(today))
        #expect(kept.day.text == "2026-11-21")
        #expect(
            rule.due(from: kept.day) == today.end && rule.due(from: kept.day.adding(days: -1)) == today.start)
        #expect(RetentionRules.shipped[.enquiries]?.keptSince(today) == nil)
    }

    // BI-84
    @Test(arguments: [
        (RetentionClock.years(5), "2024-02-29", "2029-02-28"), (.years(5), "2024-02-28", "2029-02-28"),
        (.years(5), "2023-03-01", "2028-03-01"), (.years(4), "2024-02-29", "2028-02-29"),
        (.months(1), "2026-01-31", "2026-02-28"), (.months(1), "2028-01-31", "2028-02-29"),
        (.months(1), "2026-12-31", "2027-01-31"), (.monthsAfterMonth(1), "2026-03-01", "2026-04-30"),
        (.monthsAfterMonth(1), "2026-03-31", "2026-04-30"),
        (.monthsAfterMonth(1), "2026-12-15", "2027-01-31"),
        (.days(30), "2026-11-21", "2026-12-21"),
    ])
    func `end with a day of the calendar`(_ clock: RetentionClock, _ from: String, _ last: String) throws {
        let event = try #require(Day(text: from))
        #expect(clock.lastDay(from: event)?.text == last)
    }

    // RE-12: kept to the last millisecond of the last day in Tokyo, due in the next.
    @Test func `are due when the last day in Tokyo is over`() throws {
        let from = try #require(Day(text: "2024-02-29"))
        let unit = RetentionUnit(
            dataClass: .result, subject: .campaign(CampaignID(rawValue: 1)), from: from, count: 1)
        let due = try #require(Instant(text: "2029-02-28T15:00:00.000Z"))
        #expect(RetentionRules.shipped[.result]?.due(from: from) == due)
        #expect(unit.isDue(at: due) && !unit.isDue(at: Instant(milliseconds: due.milliseconds - 1)))
    }

    @Test func `refuse a file that forgets a class, names a strange one or has no clock`() throws {
        let text = RetentionFile.text.description
        let broken: [(String, String)] = [
            ("\"deskChat\"", "\"chat\""), ("\"years\": 5", "\"weeks\": 5"), ("\"drafts\"", "\"contacts\""),
        ]
        for (was, becomes) in broken {
            #expect(throws: RetentionFault.self) {
                try RetentionRules(json: Array(text.replacing(was, with: becomes).utf8))
            }
        }
    }
}

@Suite struct `A legal hold` {
    private static func unit(_ dataClass: DataClass, _ campaign: Int) -> RetentionUnit {
        RetentionUnit(
            dataClass: dataClass, subject: .campaign(CampaignID(rawValue: campaign)),
            from: Day(daysSince1970: 0), count: 1)
    }

    // L-32
    @Test func `covers what it names, and what is derived from it, and nothing else`() {
        let year = LegalHold.Scope.campaign(CampaignID(rawValue: 1))
        #expect(year.covers(Self.unit(.result, 1)) && year.covers(Self.unit(.answers, 1)))
        #expect(!year.covers(Self.unit(.result, 2)))
        let results = LegalHold.Scope.dataClass(.result)
        #expect(results.covers(Self.unit(.result, 1)) && results.covers(Self.unit(.answers, 2)))
        #expect(!results.covers(Self.unit(.consent, 1)) && !results.covers(Self.unit(.contacts, 1)))
        let answers = LegalHold.Scope.dataClass(.answers)
        #expect(answers.covers(Self.unit(.answers, 1)) && !answers.covers(Self.unit(.result, 1)))
        #expect(DataClass.allCases.allSatisfy { LegalHold.Scope.everything.covers(Self.unit($0, 1)) })
    }
}
