import Organisation
import Testing

@testable import Campaigns

@Suite struct `A report to the labour office` {
    static func report(tested: Int = 4, interviewed: Int? = 2) throws -> LabourReport {
        let day = try #require(Day(text: "2026-11-20"))
        let worker = Headcount.Worker(
            contract: nil, isDispatched: false, hoursRatio: nil, hired: nil, contractEnd: nil)
        var headcount = Headcount()
        headcount.add(worker, count: 60)
        let counts = ReportCounts(lastTest: day, headcount: headcount, tested: tested, testedBeside: 1)
        let basis = LabourReport.Basis(
            runs: [.init(id: 7, name: "2026年度")], counts: counts, interviewed: interviewed,
            dutyTable: "2026.11-1", sources: "00")
        var report = LabourReport(
            year: 2026, testMonth: counts.headcountDay, workplace: "東京本社", basis: basis)
        (report.enrolled, report.tested, report.interviewed) = (60, tested, interviewed)
        return report
    }

    // L-26: whichever class has most, and nothing where two have as many, or none at all.
    @Test(arguments: [
        ([0, 0, 0], ReporterClass.Told.nothing), ([2, 0, 1], .one(.ownPhysician)), ([1, 1, 0], .tie),
        ([1, 2, 2], .tie), ([0, 0, 1], .one(.external)), ([1, 1, 1], .tie),
    ])
    func `never guesses a class`(_ counts: [Int], _ told: ReporterClass.Told) {
        let found = ReporterClass.most(Dictionary(uniqueKeysWithValues: zip(ReporterClass.allCases, counts)))
        #expect(found == told)
        #expect((told.value != nil) == (found.value != nil))
    }

    @Test(arguments: [
        (true, false, ReporterClass.external), (true, true, .external), (false, true, .ownPhysician),
        (false, false, nil),
    ])
    func `reads a class from an account only where it tells`(
        _ isProviders: Bool, _ isPhysician: Bool, _ expected: ReporterClass?
    ) {
        #expect(
            ReporterClass.of(isProviders: isProviders, isOccupationalPhysician: isPhysician) == expected)
    }

    // L-26: the ministry's system refuses a class beside nobody interviewed.
    @Test(arguments: [nil, 0] as [Int?])
    func `leaves the physician's class blank when nobody was interviewed`(_ interviewed: Int?) throws {
        var report = try Self.report(interviewed: interviewed)
        report.interviewer = .ownPhysician
        let kept = try report.checked()
        #expect(kept.interviewer == nil && kept.text(.interviewer).isEmpty)
        report = try Self.report(interviewed: 1)
        report.interviewer = .external
        #expect(try report.checked().text(.interviewer) == "3")
    }

    // L-25: another number than the counted one stands only with its reason, which is kept beside it.
    @Test(arguments: LabourReport.Number.allCases)
    func `asks why a number differs from the count`(_ number: LabourReport.Number) throws {
        var report = try Self.report()
        switch number {
        case .enrolled: report.enrolled = 59
        case .tested: report.tested = 3
        case .interviewed: report.interviewed = 1
        }
        #expect(throws: LabourReportFault([.reason(number)])) { try report.checked() }
        report.basis.reasons = [number: "派遣の方を除いたため"]
        #expect(try report.checked().basis.reasons == [number: "派遣の方を除いたため"])
        var same = try Self.report()
        same.basis.reasons = [number: "不要"]
        #expect(try same.checked().basis.reasons.isEmpty)
        var unknown = try Self.report(interviewed: nil)
        unknown.interviewed = 3
        #expect(throws: LabourReportFault([.reason(.interviewed)])) { try unknown.checked() }
    }

    @Test func `takes digits, places and texts that fit their boxes`() throws {
        let wrong: [(LabourReportFault.Problem, (inout LabourReport) -> Void)] = [
            (.insuranceNumber, { $0.insuranceNumber = "1310112345600" }),
            (.insuranceNumber, { $0.insuranceNumber = "1310112345600x" }),
            (.branchNumber, { $0.branchNumber = "12" }), (.postalCode, { $0.postalCode = "12" }),
            (.phone, { $0.phone = "内線1" }), (.tooLong("office"), { $0.office = "\u{1}" }),
            (.tooLong("physician"), { $0.physician = String(repeating: "あ", count: 201) }),
        ]
        for (problem, change) in wrong {
            var report = try Self.report()
            change(&report)
            #expect(throws: LabourReportFault([problem])) { try report.checked() }
        }
        var report = try Self.report()
        (report.insuranceNumber, report.branchNumber) = ("13101123456000", "0001")
        #expect(try report.checked() == report)
    }

    // L-30: what nobody entered is empty in every output, never a zero.
    @Test func `leaves empty what nobody entered`() throws {
        var report = try Self.report(interviewed: nil)
        (report.enrolled, report.tested) = (nil, nil)
        let empty = LabourReport.Field.allCases.filter { report.text($0).isEmpty }
        #expect(Set(empty) == Set(LabourReport.Field.allCases).subtracting([.year, .testMonth, .workplace]))
    }

    @Test(arguments: [(2026, "令和8年"), (2019, "令和1年"), (2018, "平成30年"), (2015, "平成27年")])
    func `says years as the form does`(_ year: Int, _ words: String) {
        #expect(LabourReport.era(year) == words)
    }

    // L-25: once each, of the calendar year alone; whoever took it twice is as the later sheet has them.
    @Test func `counts heads of the year once each`() throws {
        func taker(_ person: Int, _ day: String, ratio: Int? = nil) throws -> Taker {
            Taker(
                person: PersonID(rawValue: person), day: try #require(Day(text: day)),
                worker: Headcount.Worker(
                    contract: nil, isDispatched: false, hoursRatio: ratio, hired: nil, contractEnd: nil))
        }
        let takers = [
            try taker(1, "2026-01-01"), try taker(1, "2026-12-31"), try taker(2, "2025-12-31"),
            try taker(3, "2026-05-01", ratio: 5_000), try taker(4, "2026-05-01"),
            try taker(4, "2026-06-01", ratio: 7_499), try taker(5, "2027-01-01"),
        ]
        let found = ReportCounts.heads(takers, in: 2026)
        #expect(found.tested == 1 && found.beside == 2 && found.last?.text == "2026-12-31")
        #expect(ReportCounts.heads(takers, in: 2024).last == nil)
    }
}
