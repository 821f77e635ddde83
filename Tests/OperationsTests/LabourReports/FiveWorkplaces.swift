import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

/// Five workplaces whose reports were worked out by hand. Today is 21 November 2026.
struct FiveWorkplaces {
    let house: TestOffice
    let places: [String: WorkplaceID]
    /// By workplace, in the order in which they were opened.
    private(set) var runs: [String: [ImplementationID]] = [:]

    private static let head = "社員番号,氏名,メールアドレス,部署,事業場,入社日,雇用形態,契約満了日,週所定労働時間比,派遣元,退職日"

    private static func line(
        _ n: Int, _ place: String, hired: String = "2020-04-01", kind: String = "正社員", end: String = "",
        ratio: String = "", from: String = "", left: String = ""
    ) -> String {
        "\(1000 + n),髙﨑 社員\(n),p\(n)@example.jp,\(place)部,\(place),\(hired),\(kind),\(end),\(ratio),\(from),\(left)"
    }

    static var roster: [UInt8] {
        let lines =
            (1...5).map { line($0, "札幌") } + [line(6, "札幌", left: "2026-11-25")]
            + (11...13).map { line($0, "仙台") }
            + [
                line(14, "仙台", kind: "パート", ratio: "0.75"), line(15, "仙台", kind: "パート", ratio: "0.74"),
                line(16, "仙台", kind: "派遣", from: "人材会社"),
                line(17, "仙台", hired: "2026-10-01", kind: "契約社員", end: "2027-03-31"),
                line(18, "仙台", kind: "役員"),
            ]
            + (21...24).map { line($0, "東京") } + [line(25, "東京", left: "2026-11-30")]
            + (31...33).map { line($0, "大阪") } + [line(34, "大阪", left: "2026-12-31")]
            + (41...43).map { line($0, "福岡") }
        return Array(([head] + lines).joined(separator: "\r\n").utf8)
    }

    init(_ house: TestOffice) async throws {
        self.house = house
        let plan = try await house.office.checkRoster(Self.roster, as: house.humanResources)
        try await house.office.importRoster(Self.roster, shown: plan.digest, as: house.humanResources)
        let all = try await house.office.workplaces(as: house.clerk)
        places = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0.id) })
    }

    mutating func open(_ place: String, days: Int = 30) async throws {
        let today = house.clock.now.day
        let id = try await house.office.draftCampaign(
            name: "\(place) \(today.text)", at: try #require(places[place]), firstDay: today,
            lastDay: today.adding(days: days), headcount: 300, contacts: SampleCompany.contacts,
            as: house.clerk)
        try await house.prepare(id)
        try await house.office.openCampaign(id, as: house.clerk)
        try await house.deliver()
        runs[place, default: []].append(id)
    }

    func answer(_ people: Int...) async throws {
        for n in people {
            let answers = try SampleCompany.answers(high: n % 2 == 0)
            try await house.send(answers, by: try await house.holder(n))
        }
    }

    /// The year as it went.
    mutating func play() async throws {
        for place in ["札幌", "仙台", "東京", "福岡"] { try await open(place) }
        try await answer(1, 2, 3, 6)
        try await answer(11, 12, 14, 15, 16)
        try await answer(21, 22, 23)
        // 6 December.
        house.clock.advance(seconds: 15 * 86_400)
        try await open("東京")
        try await open("大阪", days: 31)
        try await answer(23, 24)
        try await answer(31, 32)
        // 5 January 2027.
        house.clock.advance(seconds: 30 * 86_400)
        try await answer(33)
    }

    func draft(_ place: String, _ year: Int, runs: Set<ImplementationID>? = nil) async throws
        -> LabourReportDraft
    {
        try await house.office.labourReportDraft(
            at: try #require(places[place]), in: year, runs: runs, as: house.humanResources)
    }
}
