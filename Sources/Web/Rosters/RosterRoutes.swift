import Campaigns
import Foundation
import Hummingbird
import Operations
import Organisation

struct RosterRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let limit = RosterPage.megabytes << 20
        routes.get(path.roster, .rosterRead, handler: page)
        routes.get(path.rosterTemplate, .rosterRead, handler: template)
        routes.get(path.rosterTemplateBook, .rosterRead, handler: templateBook)
        routes.post(path.rosterChecks, .rosterRead, limit: limit + 65_536, handler: check)
        // The file comes back in base 64, which is a third larger.
        routes.post(path.rosterImports, .rosterImport, limit: limit * 3 / 2, handler: write)
        routes.post(path.rosterMappings, .rosterImport, limit: limit * 3 / 2, handler: map)
        routes.post(path.rosterFaultLists, .rosterRead, limit: limit * 3 / 2, handler: faultList)
        routes.get(path.rosterImport(.variable("import")), .rosterRead, handler: receipt)
        routes.post(path.rosterUndoing(of: .variable("import")), .rosterUndo, handler: undo)
        routes.post(path.rosterExports, .rosterExport, handler: export)
        addPeople(to: &routes)
        addMonth(to: &routes)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room)
    }

    /// - Parameter refusal: why something just asked for was not done.
    private func show(
        _ room: StaffRoom, refusal: String? = nil, errors: [FieldError] = []
    ) async throws -> Response {
        let overview = try await room.office.rosterOverview(as: room.principal)
        let isDone = room.call.query("done") == "undone"
        let page = RosterPage(
            people: overview.people, workplaces: overview.workplaces, imports: overview.imports,
            leavers: overview.leavers.map(RosterLeavers.Line.init), mayExport: room.viewer.may(.rosterExport),
            done: isDone ? room.texts.rosterKeeping.page.undone : nil, refusal: refusal, errors: errors)
        return .page(
            page.html(room.frame(.roster, here: room.call.paths.roster)),
            status: refusal == nil && errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func template(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        _ = try await room.office.rosterCount(as: room.principal)
        return .document(
            RosterTemplate.bytes(call.language), type: "text/csv; charset=utf-8",
            fileName: RosterTemplate.fileName)
    }

    @Sendable private func templateBook(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let words = RosterTemplate.words(call.language)
        let file = try await room.office.rosterTemplate(words, as: room.principal)
        return .document(file, type: RosterFormat.xlsx.type, fileName: RosterTemplate.bookName)
    }

    @Sendable private func check(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let file = form.files["roster"]?.bytes, !file.isEmpty else {
            let error = FieldError(field: "roster", message: room.texts.roster.fileMissing)
            return try await show(room, errors: [error])
        }
        return try await check(file, room)
    }

    private func check(
        _ file: [UInt8], _ room: StaffRoom, refusal: RosterRefusal? = nil
    ) async throws -> Response {
        let plan = try await room.office.checkRoster(file, as: room.principal)
        let page = RosterCheckPage(plan: plan, file: file, refusal: refusal)
        return .page(
            page.html(room.frame(.roster, here: room.call.paths.roster)),
            status: plan.faults.isEmpty && refusal == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func write(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let file = try form.rosterFile()
        guard let digest = Hexadecimal.bytes(form.trimmed("digest")) else { throw PageRefusal.badRequest }
        let sure = RosterConfirmation(company: form.trimmed("company"), returning: form.isOn("returning"))
        do {
            let plan = try await room.office.importRoster(
                file, shown: digest, confirming: sure, as: room.principal)
            guard let done = plan.done else { return try await check(file, room) }
            return .seeOther(call.paths.rosterImport(.id(done.id)) + "?done=imported")
        } catch Refusal.rosterHasErrors {
            return try await check(file, room)
        } catch Refusal.changedMeanwhile {
            return try await show(room, refusal: room.texts.rosterKeeping.page.changedMeanwhile)
        } catch let refusal as RosterRefusal {
            return try await check(file, room, refusal: refusal)
        }
    }

    @Sendable private func map(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let file = try form.rosterFile()
        let known = try await room.office.checkRoster(file, as: room.principal).mapping
        let rows = known.rows.enumerated().map { index, row in
            ColumnMapping.Row(
                heading: row.heading,
                column: RosterColumn(rawValue: form.trimmed(RosterMappingForm.field(index))))
        }
        try await room.office.set(ColumnMapping(rows), as: room.principal)
        return try await check(file, room)
    }

    @Sendable private func faultList(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let plan = try await room.office.checkRoster(try form.rosterFile(), as: room.principal)
        let rows = RosterFaults(faults: plan.faults).rows(room.texts.roster)
        // In the form in which the roster came.
        if plan.source.form == .xlsx {
            return .document(
                try Office.list(rows, sheet: room.texts.roster.faultMend), type: RosterFormat.xlsx.type,
                fileName: "roster-corrections.xlsx")
        }
        return .document(
            Office.list(rows), type: "text/csv; charset=utf-8", fileName: "roster-corrections.csv")
    }

    @Sendable private func receipt(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let entry = try await room.office.rosterImport(try call.id("import"), as: room.principal)
        let page = RosterDonePage(entry: entry, isNew: call.query("done") != nil)
        return .page(page.html(room.frame(.roster)))
    }

    @Sendable private func undo(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            try await room.office.undoImport(try call.id("import"), as: room.principal)
            return .seeOther(call.paths.roster + "?done=undone")
        } catch RosterRefusal.undo(let refusal) {
            return try await show(room, refusal: room.texts.rosterKeeping.page.undoRefusal(refusal))
        }
    }

    @Sendable private func export(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let format = RosterFormat(rawValue: form.trimmed("format")),
            let reason = ExportReason(rawValue: form.trimmed("reason"))
        else { throw PageRefusal.unprocessable }
        do {
            let bytes = try await room.office.exportRoster(format, for: reason, as: room.principal)
            return .document(bytes, type: format.type, fileName: "roster." + format.ending)
        } catch let refusal as RosterRefusal {
            return try await show(room, refusal: room.texts.rosterKeeping.check.refusal(refusal))
        }
    }
}

extension RosterFormat {
    var type: String {
        switch self {
        case .csvUTF8BOM: "text/csv; charset=utf-8"
        case .csvCP932, .programme: "text/csv; charset=Shift_JIS"
        case .xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
        }
    }

    var ending: String { self == .xlsx ? "xlsx" : "csv" }
}

extension Form {
    /// The file that travelled through the page.
    func rosterFile() throws(PageRefusal) -> [UInt8] {
        guard let file = Data(base64Encoded: trimmed("file")).map(Array.init) else { throw .badRequest }
        return file
    }
}

extension RosterCheckPage {
    init(plan: RosterPlan, file: [UInt8], refusal: RosterRefusal?) {
        self.init(
            added: plan.added, changed: plan.changed, returning: plan.returning, leaving: plan.leaving,
            unchanged: plan.unchanged, absent: plan.absent, faults: plan.faults, warnings: plan.warnings,
            source: plan.source, mapping: plan.mapping,
            overlap: .init(current: plan.overlap.current, named: plan.overlap.named),
            leaversAnswered: plan.leaversAnswered, leaversWaiting: plan.leaversWaiting, file: file,
            digest: Hexadecimal.text(plan.digest), refusal: refusal)
    }
}

extension RosterLeavers.Line {
    init(_ found: RosterLeaver) {
        self.init(
            person: found.person, name: found.name, lastDay: found.suspension.lastDay,
            doneAt: found.suspension.doneAt, lagInMinutes: found.suspension.lagInMinutes,
            grants: found.suspension.grants)
    }
}
