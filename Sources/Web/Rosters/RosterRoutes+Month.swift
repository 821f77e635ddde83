import Campaigns
import Hummingbird
import Operations
import Organisation

extension RosterRoutes {
    func addMonth(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.rosterMonth, .rosterRead, handler: month)
        routes.post(path.rosterMonthChecks, .rosterRead, handler: checkMonth)
        routes.post(path.rosterMonthImports, .rosterImport, handler: writeMonth)
    }

    @Sendable private func month(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, ["kind": "both", "day": room.today.text])
    }

    private func show(
        _ room: StaffRoom, _ values: [String: String], shown: RosterMonthPage.Shown? = nil,
        errors: [FieldError] = [], refusal: String? = nil
    ) async throws -> Response {
        let tree = try await room.office.departments(as: room.principal)
        let overview = try await room.office.rosterOverview(as: room.principal)
        let page = RosterMonthPage(
            departments: tree.offered.map { .init(value: "\($0.id.rawValue)", label: $0.path) },
            workplaces: overview.offered.map { .init(value: "\($0.id.rawValue)", label: $0.name) },
            values: values, shown: shown, errors: errors, refusal: refusal)
        let isRefused = refusal != nil || !errors.isEmpty || shown?.faults.isEmpty == false
        return .page(
            page.html(room.frame(.roster, here: room.call.paths.rosterMonth)),
            status: isRefused ? .unprocessableContent : .ok)
    }

    @Sendable private func checkMonth(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let values = form.monthValues
        guard let file = form.files["list"]?.bytes, !file.isEmpty else {
            let error = FieldError(field: "list", message: room.texts.roster.fileMissing)
            return try await show(room, values, errors: [error])
        }
        guard let defaults = form.monthDefaults else {
            let error = FieldError(field: "day", message: room.texts.rosterKeeping.person.dayMissing)
            return try await show(room, values, errors: [error])
        }
        return try await check(file, form, defaults, room)
    }

    private func check(
        _ file: [UInt8], _ form: Form, _ defaults: MonthlyDefaults, _ room: StaffRoom, refusal: String? = nil
    ) async throws -> Response {
        let plan = try await room.office.checkMonthly(
            file, assumed: form.monthKind, defaults, as: room.principal)
        let shown = RosterMonthPage.Shown(
            added: plan.added, returning: plan.returning, leaving: plan.leaving + plan.changed,
            faults: plan.faults, file: file, digest: Hexadecimal.text(plan.digest))
        return try await show(room, form.monthValues, shown: shown, refusal: refusal)
    }

    @Sendable private func writeMonth(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let file = try form.rosterFile()
        guard let digest = Hexadecimal.bytes(form.trimmed("digest")), let defaults = form.monthDefaults else {
            throw PageRefusal.badRequest
        }
        do {
            let plan = try await room.office.importMonthly(
                file, assumed: form.monthKind, defaults, shown: digest, returning: form.isOn("returning"),
                as: room.principal)
            guard let done = plan.done else { return try await check(file, form, defaults, room) }
            return .seeOther(call.paths.rosterImport(.id(done.id)) + "?done=imported")
        } catch Refusal.rosterHasErrors {
            return try await check(file, form, defaults, room)
        } catch Refusal.changedMeanwhile {
            return try await show(
                room, form.monthValues, refusal: room.texts.rosterKeeping.page.changedMeanwhile)
        } catch let refusal as RosterRefusal {
            let words = room.texts.rosterKeeping.check.refusal(refusal)
            return try await check(file, form, defaults, room, refusal: words)
        }
    }
}

extension Form {
    fileprivate var monthKind: MonthlyList.Kind? { MonthlyList.Kind(rawValue: trimmed("kind")) }

    fileprivate var monthDefaults: MonthlyDefaults? {
        Day(text: trimmed("day")).map { day in
            MonthlyDefaults(
                day: day, department: Int(trimmed("department")).map(DepartmentID.init),
                workplace: Int(trimmed("workplace")).map(WorkplaceID.init))
        }
    }

    fileprivate var monthValues: [String: String] {
        Dictionary(
            uniqueKeysWithValues: ["kind", "day", "department", "workplace"].map { ($0, trimmed($0)) })
    }
}
