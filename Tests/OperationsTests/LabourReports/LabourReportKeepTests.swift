import Campaigns
import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A kept report` {
    private static func company(_ house: TestOffice) async throws -> FiveWorkplaces {
        var company = try await FiveWorkplaces(house)
        try await company.open("札幌")
        try await company.answer(1, 2)
        return company
    }

    private static func keep(
        _ company: FiveWorkplaces, as who: Principal? = nil,
        _ edit: @escaping @Sendable (inout LabourReport) -> Void = { _ in }
    ) async throws -> LabourReportID {
        let draft = try await company.draft("札幌", 2026)
        return try await company.house.office.keepLabourReport(
            at: draft.place.id, in: 2026, runs: draft.chosen, shown: draft.report.basis.sources,
            as: who ?? company.house.humanResources, edit)
    }

    // S3-37, L-25: with its day, its author and the digest of what it holds; sealed, and the same whenever it is shown.
    @Test(arguments: Engine.all)
    func `stays as it was made, whatever changes afterwards`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let company = try await Self.company(house)
            let id = try await Self.keep(company) {
                $0.physician = "海野 みなと"
                $0.employer = "代表取締役 青海"
            }
            let first = try await house.office.labourReport(id, as: house.clerk)
            #expect(first.kept.report.tested == 2 && first.kept.number == 1)
            #expect(first.by == "humanResources 担当" && first.kept.at == house.clock.now)
            #expect(first.kept.digest.count == 64)
            house.clock.advance(seconds: 60)
            try await company.answer(3)
            let second = try await Self.keep(company)
            let again = try await house.office.labourReport(id, as: house.humanResources)
            #expect(again.kept == first.kept)
            let next = try await house.office.labourReport(second, as: house.clerk).kept
            // The third sheet counts in the second copy, which takes over what the first one said besides.
            #expect(next.number == 2 && next.report.tested == 3 && next.report.physician == "海野 みなと")
            #expect(next.digest != first.kept.digest)
            let sealed = try await house.tenant.database.read { db in
                try db.rows("SELECT content FROM labour_report").map {
                    String(decoding: try $0.bytes(0), as: UTF8.self)
                }
            }
            #expect(sealed.count == 2 && !sealed.contains { $0.contains("海野") })
            let ways: [SQL] = ["UPDATE labour_report SET year = 2020", "DELETE FROM labour_report"]
            for way in ways {
                await #expect(throws: (any Error).self) {
                    try await house.tenant.database.write { try $0.run(way) }
                }
            }
        }
    }

    // L-25: what was shown is what is kept; a sheet that came meanwhile asks to look again.
    @Test(arguments: Engine.all)
    func `is refused when the counts have moved or nothing is counted`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let company = try await Self.company(house)
            let draft = try await company.draft("札幌", 2026)
            try await company.answer(3)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await house.office.keepLabourReport(
                    at: draft.place.id, in: 2026, runs: draft.chosen, shown: draft.report.basis.sources,
                    as: house.clerk
                ) { _ in }
            }
            await #expect(throws: LabourReportFault([.noRun])) {
                try await house.office.keepLabourReport(
                    at: draft.place.id, in: 2026, runs: [], shown: "", as: house.clerk
                ) { _ in }
            }
            await #expect(throws: LabourReportFault([.reason(.tested)])) {
                _ = try await Self.keep(company) { $0.tested = 99 }
            }
            #expect(
                try await house.office.labourReports(as: house.clerk).rows.allSatisfy { $0.newest == nil })
        }
    }

    // L-25, L-26: the interviews are a clerk's or an implementer's word, with its moment; a tie is asked.
    @Test(arguments: Engine.all)
    func `takes the interviews from whoever entered them`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let company = try await Self.company(house)
            let place = try #require(company.places["札幌"])
            await #expect(throws: Denied.self) {
                try await house.office.enterInterviews(
                    [.external: 1], at: place, in: 2026, as: house.humanResources)
            }
            try await house.office.enterInterviews(
                [.ownPhysician: 1, .external: 1], at: place, in: 2026, as: house.clerk)
            var draft = try await company.draft("札幌", 2026)
            #expect(draft.report.interviewed == 2 && draft.report.interviewer == nil)
            #expect(draft.interviews?.by == house.accountOfClerk && draft.interviews?.physician == .tie)
            house.clock.advance(seconds: 1)
            try await house.office.enterInterviews(
                [.ownPhysician: 1, .external: 2], at: place, in: 2026, as: house.implementer)
            draft = try await company.draft("札幌", 2026)
            #expect(draft.report.interviewed == 3 && draft.report.interviewer == .external)
            house.clock.advance(seconds: 1)
            try await house.office.enterInterviews([:], at: place, in: 2026, as: house.clerk)
            let id = try await Self.keep(company) { $0.interviewer = .external }
            let kept = try await house.office.labourReport(id, as: house.clerk).kept.report
            #expect(kept.text(.interviewed) == "0" && kept.text(.interviewer).isEmpty)
            await #expect(throws: LabourReportFault([.count(.interviewed)])) {
                try await house.office.enterInterviews([.external: -1], at: place, in: 2026, as: house.clerk)
            }
        }
    }

    // L-29: under fifty nothing is owed; the coming entry does nothing before its day, and only an administrator turns it.
    @Test(arguments: Engine.all)
    func `is owed from fifty people on, and from its day where the entry is switched on`(
        engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            _ = try await house.openCampaign(people: 50)
            let row = try #require(try await house.office.labourReports(as: house.clerk).rows.first)
            #expect(row.isOwed && row.headcount.forThreshold == 50 && row.threshold == 50)
        }
        try await withOffice(engine) { house in
            _ = try await house.openCampaign(people: 49)
            #expect(try await house.office.labourReports(as: house.clerk).rows.first?.isOwed == false)
            await #expect(throws: Denied.self) {
                try await house.office.switchDuty("report-all", on: true, as: house.clerk)
            }
            await #expect(throws: Denied.self) {
                try await house.office.switchDuty("report-50", on: false, as: house.administrator)
            }
            try await house.office.switchDuty("report-all", on: true, as: house.administrator)
            #expect(try await house.office.labourReports(as: house.clerk).rows.first?.isOwed == false)
            house.clock.set(try #require(Day(text: "2028-04-01")).start)
            let later = try await house.office.labourReports(as: house.clerk)
            #expect(later.rows.first?.isOwed == true && later.switchedOn == ["report-all"])
            try await house.office.switchDuty("report-all", on: false, as: house.administrator)
            #expect(try await house.office.labourReports(as: house.clerk).rows.first?.isOwed == false)
        }
    }

    // L-30: one page, one record, and the same values in both; nothing that nobody entered.
    @Test(arguments: Engine.all)
    func `leaves the house as a page and as a record`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let company = try await Self.company(house)
            let id = try await Self.keep(company) { $0.office = "札幌中央" }
            let kept = try await house.office.labourReport(id, as: house.clerk).kept.report
            let paper = try await house.office.labourReportPaper(id, as: house.humanResources)
            #expect(paper.starts(with: Array("%PDF".utf8)))
            let table = try await house.office.labourReportTable(id, as: house.humanResources)
            #expect(table.starts(with: [0xEF, 0xBB, 0xBF]))
            let lines = String(decoding: table.dropFirst(3), as: UTF8.self).split(separator: "\r\n")
            let fields = LabourReport.Field.allCases
            #expect(lines.count == 2)
            #expect(
                lines.first.map(String.init) == fields.map { LabourReport.name($0) }.joined(separator: ","))
            #expect(lines.last.map(String.init) == fields.map { kept.text($0) }.joined(separator: ","))
            #expect(kept.text(.interviewed).isEmpty && kept.text(.analysed).isEmpty)
        }
    }
}
