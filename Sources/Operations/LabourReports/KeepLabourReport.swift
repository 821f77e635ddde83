package import Campaigns
import Documents
package import Organisation
import Reports
import Storage

extension Office {
    /// Counts once more and keeps what was entered beside the counted numbers, for ever as it is (L-25).
    ///
    /// - Parameter edit: puts what was entered into the counted report.
    /// - Throws: `LabourReportFault` for the fields; `Refusal.changedMeanwhile` where the counts differ from those shown.
    @discardableResult
    package func keepLabourReport(
        at place: WorkplaceID, in year: Int, runs chosen: Set<ImplementationID>, shown sources: String,
        as who: Principal, _ edit: @escaping @Sendable (inout LabourReport) -> Void
    ) async throws -> LabourReportID {
        try await door.perform(.labourReportMake, as: who) { db, permit in
            let draft = try db.labourReportDraft(at: place, in: year, runs: chosen, permit)
            guard !draft.chosen.isEmpty else { throw LabourReportFault([.noRun]) }
            guard draft.report.basis.sources == sources else { throw Refusal.changedMeanwhile }
            var report = draft.report
            edit(&report)
            return try db.insert(try report.checked(), of: place, under: permit)
        }
    }

    /// How many heads had the physician's interview in a year, by the class of the physician.
    package func enterInterviews(
        _ heads: [ReporterClass: Int], at place: WorkplaceID, in year: Int, as who: Principal
    ) async throws {
        try await door.perform(.interviewCountEnter, as: who) { db, permit in
            guard try db.workplaceRow(place) != nil, (2015...permit.at.day.year).contains(year) else {
                throw Denied.notFound
            }
            guard heads.values.allSatisfy({ (0...LabourReport.mostHeads).contains($0) }) else {
                throw LabourReportFault([.count(.interviewed)])
            }
            try db.insert(heads, at: place, in: year, under: permit)
        }
    }

    /// Takes a coming duty of the law table as if it were in force, or lets it go again (L-29).
    package func switchDuty(_ entry: String, on isOn: Bool, as who: Principal) async throws {
        try await door.perform(.settingsChange, as: who) { db, permit in
            guard DutyTable.shipped.switchable.contains(where: { $0.id == entry }) else {
                throw Denied.notFound
            }
            try db.switchDuty(entry, on: isOn, under: permit)
        }
    }

    /// 控え・転記用, one page of A4.
    package func labourReportPaper(_ id: LabourReportID, as who: Principal) async throws -> [UInt8] {
        let (kept, by) = try await labourReport(id, as: who)
        return try await press.make { kit in try LabourReportPaper(kept, by: by).file(kit: kit).bytes }
    }

    /// One head and one record, in UTF-8 with a mark, for programs that fill in forms.
    package func labourReportTable(_ id: LabourReportID, as who: Principal) async throws -> [UInt8] {
        let report = try await labourReport(id, as: who).kept.report
        var writer = CSVWriter(escapesFormulas: true)
        try writer.append(LabourReport.Field.allCases.map { LabourReport.name($0) })
        try writer.append(LabourReport.Field.allCases.map { report.text($0) })
        return writer.take()
    }
}

extension Office {
    /// Says no before a form is read.
    package func checkKeepingLabourReport(as who: Principal) async throws {
        try await door.check(.labourReportMake, as: who)
    }

    package func checkEnteringInterviews(as who: Principal) async throws {
        try await door.check(.interviewCountEnter, as: who)
    }
}
