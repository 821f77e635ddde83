import Campaigns
import Hummingbird
import Operations
import Organisation

/// 労働基準監督署への報告: what is counted, keeping it, and the copy to type from.
struct LabourReportRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let (path, report) = (Paths.route, Segment.variable("report"))
        let (place, year) = (Segment.variable("workplace"), Segment.variable("year"))
        routes.get(path.labourReports, .labourReportRead, handler: list)
        routes.post(path.dutySwitches, .settingsChange, handler: switchDuty)
        routes.get(path.labourReportDraft(at: place, in: year), .labourReportRead, handler: draft)
        routes.post(path.labourReportCopies(at: place, in: year), .labourReportMake, handler: keep)
        routes.post(path.interviewCounts(at: place, in: year), .interviewCountEnter, handler: enter)
        routes.get(path.labourReport(report), .labourReportRead, handler: kept)
        routes.get(path.labourReportPaper(report), .labourReportRead) { call in
            let room = try await StaffRoom(call, reception)
            let bytes = try await room.office.labourReportPaper(try call.id("report"), as: room.principal)
            return .document(bytes, type: "application/pdf", fileName: "form-6-3-copy.pdf")
        }
        routes.get(path.labourReportTable(report), .labourReportRead) { call in
            let room = try await StaffRoom(call, reception)
            let bytes = try await room.office.labourReportTable(try call.id("report"), as: room.principal)
            return .document(bytes, type: "text/csv; charset=utf-8", fileName: "form-6-3-copy.csv")
        }
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = LabourReportsPage(
            list: try await room.office.labourReports(as: room.principal),
            maySwitch: room.viewer.may(.settingsChange), isDone: call.query("done") != nil)
        return .page(page.html(room.frame(.labourReports, here: call.paths.labourReports)))
    }

    @Sendable private func switchDuty(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await room.office.switchDuty(form.trimmed("entry"), on: form.isOn("on"), as: room.principal)
        return .seeOther(call.paths.labourReports + "?done=switched")
    }

    @Sendable private func draft(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(LabourReportDraftPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, _ form: Form? = nil, errors: [FieldError] = [],
        done: LabourReportDraftPage.Done? = nil, hasChanged: Bool = false
    ) async throws -> Response {
        let (place, year) = try place(room.call)
        let runs = form.flatMap { $0["sources"] == nil ? nil : $0.runs }
        let draft = try await room.office.labourReportDraft(
            at: place, in: year, runs: runs, as: room.principal)
        var page = LabourReportDraftPage(
            draft: draft, mayKeep: room.viewer.may(.labourReportMake),
            mayEnter: room.viewer.may(.interviewCountEnter), done: done, hasChanged: hasChanged,
            errors: errors)
        page.typed = form?.typed(over: draft)
        let here = room.call.paths.labourReportDraft(at: .id(place), in: .word("\(year)"))
        return .page(
            page.html(room.frame(.labourReports, here: here)),
            status: errors.isEmpty && !hasChanged ? .ok : .unprocessableContent)
    }

    private func place(_ call: Call) throws -> (WorkplaceID, Int) {
        let year = try call.segment("year")
        guard let number = Int(year), year.utf8.count == 4, number > 0 else { throw PageRefusal.notFound }
        return (try call.id("workplace"), number)
    }

    @Sendable private func keep(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let (place, year) = try place(call)
        if form["act"] == "count" {
            try await room.office.checkKeepingLabourReport(as: room.principal)
            return try await show(room, form)
        }
        let texts = LabourReportTexts.of(call.language)
        do {
            let entry = form.labourReport
            let id = try await room.office.keepLabourReport(
                at: place, in: year, runs: form.runs, shown: form.trimmed("sources"), as: room.principal,
                entry.put)
            return .seeOther(call.paths.labourReport(.id(id)) + "?done=kept")
        } catch let fault as LabourReportFault {
            return try await show(room, form, errors: fault.problems.map { $0.error(texts) })
        } catch Refusal.changedMeanwhile {
            return try await show(room, form, hasChanged: true)
        }
    }

    @Sendable private func enter(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let (place, year) = try place(call)
        let texts = LabourReportTexts.of(call.language)
        var heads: [ReporterClass: Int] = [:]
        var errors: [FieldError] = []
        for one in ReporterClass.allCases {
            let name = "heads-\(one.rawValue)"
            let count = form.wholeNumber(name) ?? -1
            guard (0...LabourReport.mostHeads).contains(count) else {
                errors.append(FieldError(field: name, message: texts.problem(.count(.interviewed))))
                continue
            }
            heads[one] = count
        }
        guard errors.isEmpty else {
            try await room.office.checkEnteringInterviews(as: room.principal)
            return try await show(room, form, errors: errors)
        }
        try await room.office.enterInterviews(heads, at: place, in: year, as: room.principal)
        let here = call.paths.labourReportDraft(at: .id(place), in: .word("\(year)"))
        return .seeOther(here + "?done=entered")
    }

    @Sendable private func kept(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let found = try await room.office.labourReport(try call.id("report"), as: room.principal)
        let page = LabourReportPage(kept: found.kept, by: found.by, isNew: call.query("done") != nil)
        return .page(page.html(room.frame(.labourReports)))
    }
}
