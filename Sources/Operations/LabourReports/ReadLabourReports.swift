package import Campaigns
package import Organisation
import Storage

/// One workplace in one year: whether a report is owed, and the newest that was kept.
package struct LabourReportRow: Sendable {
    package let place: Workplace
    package let year: Int
    package let runs: Int
    package let headcount: Headcount
    /// From so many workers on a report is owed; nil where no law is in the table for the day.
    package let threshold: Int?
    package let newest: KeptLabourReport?

    /// 50 today: a smaller workplace owes no report (L-29).
    package var isOwed: Bool { threshold.map { headcount.forThreshold >= $0 } ?? false }
}

package struct LabourReportList: Sendable {
    package let rows: [LabourReportRow]
    package let table: DutyTable
    package let switchedOn: Set<String>
}

/// What a report would say, before somebody keeps it.
package struct LabourReportDraft: Sendable {
    package let place: Workplace
    package let runs: [Implementation]
    package let chosen: Set<ImplementationID>
    package let counts: ReportCounts
    package let threshold: Int?
    package let isOwed: Bool
    /// What the appointments say about 検査を実施した者.
    package let implementer: ReporterClass.Told
    package let interviews: InterviewCount?
    /// The counted numbers, the workplace's own facts, and what the newest report of the workplace says besides.
    package let report: LabourReport
    package let kept: [KeptLabourReport]
    package let names: [AccountID: String]
}

extension Office {
    package func labourReports(as who: Principal) async throws -> LabourReportList {
        try await door.perform(.labourReportRead, as: who) { db, permit in
            let (kept, switched) = (try db.labourReports(), try db.dutiesSwitchedOn())
            let runs = try db.implementations().filter { $0.openedAt != nil }
            let today = permit.at.day
            let years = Set(runs.flatMap { $0.years(until: today) } + [today.year])
            let rows = try years.sorted(by: >).flatMap { year in
                let day = Self.countingDay(year, today)
                let heads = try db.legalHeadcounts(on: day)
                return try db.offeredWorkplaces().map { place in
                    LabourReportRow(
                        place: place, year: year,
                        runs: runs.count {
                            $0.workplace.id == place.id && $0.years(until: today).contains(year)
                        },
                        headcount: heads[place.id] ?? Headcount(),
                        threshold: DutyTable.shipped.threshold(.report, on: day, switchedOn: switched),
                        newest: kept.first { $0.place == place.id && $0.report.year == year })
                }
            }
            return LabourReportList(rows: rows, table: .shipped, switchedOn: switched)
        }
    }

    /// - Parameter chosen: the runs to be counted; nil: all of the year. Where there are several, the user picks (L-28).
    package func labourReportDraft(
        at place: WorkplaceID, in year: Int, runs chosen: Set<ImplementationID>? = nil, as who: Principal
    ) async throws -> LabourReportDraft {
        try await door.perform(.labourReportRead, as: who) { db, permit in
            try db.labourReportDraft(at: place, in: year, runs: chosen, permit)
        }
    }

    package func labourReport(
        _ id: LabourReportID, as who: Principal
    ) async throws -> (kept: KeptLabourReport, by: String) {
        try await door.perform(.labourReportRead, as: who) { db, _ in
            let kept = try db.labourReport(id)
            return (kept, try db.staffNames()[kept.by] ?? "")
        }
    }

    /// The last day of the year, or today while it lasts.
    static func countingDay(_ year: Int, _ today: Day) -> Day {
        min(today, Day(year: year, month: 12, day: 31) ?? today)
    }
}

extension Implementation {
    fileprivate func years(until today: Day) -> ClosedRange<Int> {
        let first = campaign.firstDay.year
        return first...max(first, min(campaign.lastDay.year, today.year))
    }
}

extension Connection {
    func labourReportDraft(
        at id: WorkplaceID, in year: Int, runs chosen: Set<ImplementationID>?, _ permit: Permit
    ) throws -> LabourReportDraft {
        guard let place = try workplaceRow(id), (2015...permit.at.day.year).contains(year) else {
            throw Denied.notFound
        }
        let offered = try runs(at: id, in: year)
        let picked = offered.filter { chosen?.contains($0.id) ?? true }
        let takers = try takers(of: picked.map(\.id))
        let heads = ReportCounts.heads(takers, in: year)
        let end = Day(year: year, month: 12, day: 31) ?? permit.at.day
        // Nobody took it: the report is owed all the same, for the month in which the last run ended.
        let last = heads.last ?? picked.map { min($0.campaign.lastDay, end) }.max() ?? end
        let counts = ReportCounts(
            lastTest: last, headcount: try legalHeadcounts(on: last.lastOfMonth)[id] ?? Headcount(),
            tested: heads.tested, testedBeside: heads.beside)
        let threshold = DutyTable.shipped.threshold(
            .report, on: Office.countingDay(year, permit.at.day), switchedOn: try dutiesSwitchedOn())
        let interviews = try interviewCount(at: id, in: year)
        let told = try implementerClass(of: picked)
        let all = try labourReports()
        var report = LabourReport(
            year: year, testMonth: counts.headcountDay, workplace: place.entry.name.name,
            basis: LabourReport.Basis(
                runs: picked.map { .init(id: $0.id.rawValue, name: $0.campaign.name) }, counts: counts,
                interviewed: interviews?.total, dutyTable: DutyTable.shipped.version,
                sources: sourcesDigest(picked.map(\.id), takers, counts.headcount)))
        report.fill(counts, interviews, told)
        report.fill(place.facts, all.first { $0.place == id }?.report)
        return LabourReportDraft(
            place: Workplace(id: id, name: place.entry.name.name), runs: offered,
            chosen: Set(picked.map(\.id)), counts: counts, threshold: threshold,
            isOwed: threshold.map { counts.headcount.forThreshold >= $0 } ?? false, implementer: told,
            interviews: interviews, report: report,
            kept: all.filter { $0.place == id && $0.report.year == year }, names: try staffNames())
    }

    /// The class that most of the runs have; a run tells where all its implementers are of one class.
    private func implementerClass(of runs: [Implementation]) throws -> ReporterClass.Told {
        let (providers, grants) = (Set(try providersAccounts()), try allGrants())
        var counts: [ReporterClass: Int] = [:]
        for run in runs {
            let told = Set(
                run.implementers.map { member in
                    ReporterClass.of(
                        isProviders: providers.contains(member.account),
                        isOccupationalPhysician: grants.contains {
                            $0.account == member.account && $0.role == .occupationalPhysician
                                && $0.holds(at: run.openedAt ?? run.campaign.firstDay.start)
                        })
                })
            guard told.count == 1, let one = told.first.flatMap({ $0 }) else { return .nothing }
            counts[one, default: 0] += 1
        }
        return ReporterClass.most(counts)
    }
}

extension LabourReport {
    fileprivate mutating func fill(
        _ counts: ReportCounts, _ interviews: InterviewCount?, _ told: ReporterClass.Told
    ) {
        enrolled = counts.headcount.forReport
        tested = counts.tested
        interviewed = interviews?.total
        interviewer = interviews?.physician.value
        implementer = told.value
    }

    /// The workplace's own facts; where it has none, what the newest report of the workplace says.
    fileprivate mutating func fill(_ facts: WorkplaceFacts, _ last: LabourReport?) {
        industry = facts.industry?.name ?? last?.industry ?? ""
        postalCode = facts.postalCode.isEmpty ? last?.postalCode ?? "" : facts.postalCode
        address = facts.address.isEmpty ? last?.address ?? "" : facts.address
        phone = facts.phone.isEmpty ? last?.phone ?? "" : facts.phone
        guard let last else { return }
        insuranceNumber = last.insuranceNumber
        branchNumber = last.branchNumber
        physician = last.physician
        institution = last.institution
        employer = last.employer
        office = last.office
    }
}
