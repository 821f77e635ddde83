import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

/// One report, worked out by hand.
struct CountedByHand: Sendable, CustomTestStringConvertible {
    let place: String
    let year: Int
    let month: String
    let day: String
    let enrolled: Int
    let tested: Int
    let beside: Int
    let threshold: Int

    var testDescription: String { "\(place) \(year)" }
}

@Suite struct `The counts of form 6-3` {
    /// 札幌: 6 in the roster, all ordinary. 1, 2, 3 and 6 answered in November; 6 left on the 25th. Month: November;
    /// on the 30th 5 are there; 4 took it, the one who left among them.
    ///
    /// 仙台: 3 ordinary, one at 0.75, one at 0.74, one dispatched, one with a term of half a year, one officer: 8. In 在籍
    /// only the 3 and the 0.75: 4. For the threshold all but the officer: 7. 11, 12, 14 (0.75), 15 (0.74) and 16
    /// (dispatched) answered: 3 count, 2 stand beside.
    ///
    /// 東京: 5, one of whom leaves with 30 November. Run 1 in November: 21, 22, 23. Run 2 on 6 December: 23, 24. Together
    /// 4 heads, last month December, and on the 31st 4 are there.
    ///
    /// 大阪: 4, one of whom leaves with 31 December. The run goes over the turn of the year: 31 and 32 on 6 December, 33 on
    /// 5 January. 2026: 2 heads, 4 there on 31 December. 2027: 1 head, 3 there on 31 January.
    ///
    /// 福岡: 3, nobody answered. The report is owed all the same: the run's last day was 21 December; 3 there, 0 took it.
    static let worked = [
        CountedByHand(
            place: "札幌", year: 2026, month: "令和8年11月", day: "2026-11-30", enrolled: 5, tested: 4, beside: 0,
            threshold: 5),
        CountedByHand(
            place: "仙台", year: 2026, month: "令和8年11月", day: "2026-11-30", enrolled: 4, tested: 3, beside: 2,
            threshold: 7),
        CountedByHand(
            place: "東京", year: 2026, month: "令和8年12月", day: "2026-12-31", enrolled: 4, tested: 4, beside: 0,
            threshold: 4),
        CountedByHand(
            place: "大阪", year: 2026, month: "令和8年12月", day: "2026-12-31", enrolled: 4, tested: 2, beside: 0,
            threshold: 4),
        CountedByHand(
            place: "大阪", year: 2027, month: "令和9年1月", day: "2027-01-31", enrolled: 3, tested: 1, beside: 0,
            threshold: 3),
        CountedByHand(
            place: "福岡", year: 2026, month: "令和8年12月", day: "2026-12-31", enrolled: 3, tested: 0, beside: 0,
            threshold: 3),
    ]

    // S3-36, L-25, L-27, L-28: five workplaces, with what was worked out above.
    @Test(arguments: Engine.all)
    func `are those worked out by hand`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            var company = try await FiveWorkplaces(house)
            try await company.play()
            for hand in Self.worked {
                let draft = try await company.draft(hand.place, hand.year)
                let (counts, report) = (draft.counts, draft.report)
                #expect(counts.headcountDay.text == hand.day, "\(hand)")
                #expect(report.text(.testMonth) == hand.month, "\(hand)")
                #expect(report.enrolled == hand.enrolled, "\(hand)")
                #expect(report.tested == hand.tested && counts.testedBeside == hand.beside, "\(hand)")
                #expect(counts.headcount.forThreshold == hand.threshold, "\(hand)")
                #expect(report.interviewed == nil && report.implementer == nil, "\(hand)")
            }
        }
    }

    // L-27: whoever works shorter from December on took it in November as an ordinary worker, and was one on its last day.
    @Test(arguments: Engine.all)
    func `know people as they were on the day`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            var company = try await FiveWorkplaces(house)
            try await company.open("札幌")
            try await company.answer(1, 2)
            let before = try await company.draft("札幌", 2026)
            house.clock.advance(seconds: 15 * 86_400)
            let file = String(decoding: FiveWorkplaces.roster, as: UTF8.self).replacing(
                "札幌,2020-04-01,正社員,,,", with: "札幌,2020-04-01,正社員,,0.5,", maxReplacements: 1)
            let plan = try await house.office.checkRoster(Array(file.utf8), as: house.humanResources)
            try await house.office.importRoster(
                Array(file.utf8), shown: plan.digest, as: house.humanResources)
            try await company.answer(3)
            let after = try await company.draft("札幌", 2026)
            #expect(before.report.tested == 2 && before.report.enrolled == 5)
            // 1 counts as on 21 November; on 31 December 1 is no longer in 在籍, and 6 has left.
            #expect(after.report.tested == 3 && after.counts.testedBeside == 0)
            #expect(after.report.text(.testMonth) == "令和8年12月" && after.report.enrolled == 4)
        }
    }

    // L-28: of several runs the user picks; the month and the headcount follow what was picked.
    @Test(arguments: Engine.all)
    func `follow the runs that were picked`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            var company = try await FiveWorkplaces(house)
            try await company.play()
            let runs = try #require(company.runs["東京"])
            let first = try await company.draft("東京", 2026, runs: [runs[0]])
            // 21, 22, 23 in November; 5 there on the 30th, the last day of whoever leaves.
            #expect(first.report.tested == 3 && first.report.enrolled == 5)
            #expect(first.report.text(.testMonth) == "令和8年11月")
            let second = try await company.draft("東京", 2026, runs: [runs[1]])
            #expect(second.report.tested == 2 && second.report.enrolled == 4)
            #expect(second.runs.count == 2 && second.chosen == [runs[1]])
            #expect(first.report.basis.sources != second.report.basis.sources)
            let foreign = try await company.draft("札幌", 2026, runs: Set(runs))
            #expect(foreign.chosen.isEmpty && foreign.report.tested == 0)
        }
    }

    // L-26: the company physician's class is read from the role, and asked where two runs differ.
    @Test(arguments: Engine.all)
    func `ask for the class where the appointments do not tell`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.office.grant(
                .occupationalPhysician, to: house.accountOfImplementer, as: house.administrator)
            var company = try await FiveWorkplaces(house)
            try await company.open("札幌")
            #expect(try await company.draft("札幌", 2026).implementer == .one(.ownPhysician))
            guard case .account(let nurse) = try await house.newAccount("保健師", .implementer) else { return }
            let id = try await house.office.draftCampaign(
                name: "二回目", at: try #require(company.places["札幌"]), firstDay: house.clock.now.day,
                lastDay: house.clock.now.day, headcount: 300, contacts: SampleCompany.contacts,
                as: house.clerk)
            try await house.prepare(id)
            try await house.appoint(nurse, as: .implementer, at: id)
            try await house.office.openCampaign(id, as: house.clerk)
            let draft = try await company.draft("札幌", 2026)
            #expect(draft.implementer == .nothing && draft.report.implementer == nil)
        }
    }
}
