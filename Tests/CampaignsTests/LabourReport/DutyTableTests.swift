import Foundation
import Organisation
import Testing

@testable import Campaigns

@Suite struct `The table of duties` {
    private static let file = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/Campaigns/Duties/files/duties.json")

    @Test func `is the bytes of the data file`() throws {
        let bytes = try Data(contentsOf: Self.file)
        let same = DutyFile.text.withUTF8Buffer { Array($0) } == Array(bytes)
        #expect(same, "run scripts/generate-duties")
    }

    private static func day(_ text: String) throws -> Day { try #require(Day(text: text)) }

    // L-29: fifty today, whatever the date, until somebody switches the coming entry on; never before its day.
    @Test(arguments: [
        ("2015-11-30", false, nil), ("2015-12-01", false, 50), ("2026-11-22", false, 50),
        ("2026-11-22", true, 50), ("2028-03-31", true, 50), ("2028-04-01", false, 50),
        ("2028-04-01", true, 1), ("2030-01-01", true, 1),
    ])
    func `knows from how many people on a report is owed`(_ day: String, _ isOn: Bool, _ least: Int?) throws {
        let on: Set = isOn ? ["report-all"] : []
        let found = DutyTable.shipped.threshold(.report, on: try Self.day(day), switchedOn: on)
        #expect(found == least)
    }

    // L-29: the two duties are switched apart, and every entry names where it is from.
    @Test func `names a source for each entry and switches each by itself`() throws {
        let table = DutyTable.shipped
        #expect(table.entries.allSatisfy { !$0.source.isEmpty })
        #expect(table.switchable.map(\.id) == ["check-all", "report-all"])
        let day = try Self.day("2028-04-01")
        #expect(table.threshold(.report, on: day, switchedOn: ["check-all"]) == 50)
        #expect(table.threshold(.stressCheck, on: day, switchedOn: ["check-all"]) == 1)
        #expect(throws: DutyFault.badDay("2028-4-1")) {
            try DutyTable(
                json: Array(
                    """
                    {"version": "x", "duties": [{"id": "a", "duty": "report", "from": "2028-4-1",
                      "atLeast": 1, "inForce": true, "source": "s"}]}
                    """.utf8))
        }
    }
}
