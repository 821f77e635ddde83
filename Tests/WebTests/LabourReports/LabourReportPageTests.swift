import Campaigns
import Foundation
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `Pages of the report to the labour office` {
    static func draft(interviews: InterviewCount? = nil, told: ReporterClass.Told = .tie) -> LabourReportDraft
    {
        let run = StaffSamples.implementation()
        let counts = ReportCounts(
            lastTest: StaffSamples.day("2026-11-20"), headcount: Headcount(), tested: 3, testedBeside: 1)
        let basis = LabourReport.Basis(
            runs: [.init(id: 31, name: run.campaign.name)], counts: counts, interviewed: interviews?.total,
            dutyTable: "2026.11-1", sources: "00")
        let report = LabourReport(year: 2026, testMonth: counts.headcountDay, workplace: "本社", basis: basis)
        return LabourReportDraft(
            place: StaffSamples.workplace, runs: [run], chosen: [run.id], counts: counts, threshold: 50,
            isOwed: false, implementer: told, interviews: interviews, report: report, kept: [kept(report)],
            names: [AccountID(rawValue: 1): "実施 花子"])
    }

    static func kept(_ report: LabourReport) -> KeptLabourReport {
        KeptLabourReport(
            id: LabourReportID(rawValue: 5), place: StaffSamples.workplace.id, number: 1, report: report,
            digest: "ff", at: StaffSamples.now, by: AccountID(rawValue: 1))
    }

    @Test(arguments: Language.allCases) func `are well formed`(language: Language) {
        let texts = LabourReportTexts.of(language)
        let count = InterviewCount(
            [.external: 1, .ownPhysician: 1], at: StaffSamples.now, by: AccountID(rawValue: 1))
        var full = Self.draft(interviews: count).report
        (full.implementer, full.interviewer, full.analysed) = (.external, .ofWorkplace, true)
        full.basis.reasons = [.tested: "理由"]
        let problems: [LabourReportFault.Problem] = [
            .insuranceNumber, .branchNumber, .postalCode, .phone, .tooLong("office"), .count(.tested),
            .reason(.enrolled), .noRun,
        ]
        let errors = problems.map { $0.error(texts) }
        let row = LabourReportRow(
            place: StaffSamples.workplace, year: 2026, runs: 1, headcount: Headcount(), threshold: 50,
            newest: Self.kept(full))
        let list = LabourReportList(rows: [row], table: .shipped, switchedOn: ["report-all"])
        let pages = [
            LabourReportsPage(list: list, maySwitch: true, isDone: true).html(.sample(language)),
            LabourReportDraftPage(draft: Self.draft(), mayKeep: true, mayEnter: true).html(.sample(language)),
            LabourReportDraftPage(
                draft: Self.draft(interviews: count, told: .nothing), mayKeep: true, mayEnter: true,
                done: .entered, hasChanged: true, typed: ["tested": "x"], errors: errors
            ).html(.sample(language)),
            LabourReportPage(kept: Self.kept(full), by: "実施 花子", isNew: true).html(.sample(language)),
        ]
        for page in pages { #expect(PageCheck(page).mistakes == []) }
    }

    // L-30: in the order of the form, empty fields say so, and unverified ones are labelled.
    @Test func `show a copy in the order of the form, with its unverified fields`() throws {
        var report = Self.draft().report
        report.tested = 3
        let page = LabourReportPage(kept: Self.kept(report), by: "").html(.sample(.ja)).markup
        let places = LabourReport.Field.allCases.compactMap {
            page.range(of: "<span lang=\"ja\">\(LabourReport.name($0))</span>")?.lowerBound
        }
        #expect(places.count == LabourReport.Field.allCases.count && places == places.sorted())
        #expect(page.components(separatedBy: "（空欄）").count - 1 == LabourReport.Field.allCases.count - 4)
        let unverified = LabourReport.Field.allCases.filter(\.isUnverified).count
        #expect(page.components(separatedBy: ">文言は未確認<").count - 1 == unverified)
        #expect(page.contains("data-copies=\"3\"") && page.contains("hidden"))
    }

    // S3-37, L-25: counted, corrected with a reason, kept and shown again, by HR; what HR may not enter is not offered.
    @Test func `keep a report through the browser`() async throws {
        try await withWorld { world in
            let (browser, paths) = (try await world.browser(.humanResources), world.paths)
            let list = try await browser.get(paths.labourReports)
            #expect(list.status == 200 && !list.text.contains("name=\"entry\""))
            let place = try #require(
                try await world.company.office.workplaces(as: world.company.clerk).first)
            let year = "\(world.company.clock.now.day.year)"
            let draft = paths.labourReportDraft(at: .id(place.id), in: .word(year))
            let page = try await browser.get(draft)
            #expect(page.text.contains("name=\"tested\"") && !page.text.contains("name=\"heads-1\""))
            let shown = try await world.company.office.labourReportDraft(
                at: place.id, in: world.company.clock.now.day.year, as: world.company.clerk)
            let runs = shown.chosen.map { ("run[]", "\($0.rawValue)") }
            let fields =
                runs + [
                    ("form_token", World.formToken), ("sources", shown.report.basis.sources),
                    ("workplace", place.name), ("tested", "9"), ("insuranceNumber", "13-1-01-123456-000"),
                ]
            let copies = paths.labourReportCopies(at: .id(place.id), in: .word(year))
            let refused = try await browser.post(copies, fields)
            #expect(refused.status == 422 && refused.text.contains("href=\"#field-reason_tested\""))
            #expect(refused.text.contains("value=\"13-1-01-123456-000\""))
            let recount = try await browser.post(
                copies, [fields[fields.count - 5]] + [("sources", "x"), ("act", "count")])
            #expect(recount.status == 200)
            let stale = try await browser.post(
                copies, runs + [("form_token", World.formToken), ("sources", "x")])
            #expect(stale.status == 422 && stale.text.contains(LabourReportTexts.ja.form.changed))
            let kept = try await browser.post(copies, fields + [("reason_tested", "数え直したため")])
            let address = try #require(kept.location)
            let copy = try await browser.get(address)
            #expect(copy.status == 200 && copy.text.contains("data-copies=\"13101123456000\""))
            #expect(copy.text.contains("数え直したため") && PageCheck(markup: copy.text).mistakes == [])
            let bare = String(address.prefix { $0 != "?" })
            let paper = try await browser.get(bare + "/copy.pdf")
            #expect(paper.body.starts(with: Array("%PDF".utf8)))
            #expect(try await browser.get(bare + "/copy.csv").status == 200)
            for path in [draft.replacing(year, with: "2014"), draft.replacing(year, with: "20x6")] {
                #expect(try await browser.get(path).status == 404)
            }
        }
    }
}
