import Campaigns
import Hummingbird
import Operations
import Organisation

extension RosterRoutes {
    func addPeople(to routes: inout Routes) {
        let path = Paths.route
        let id = Segment.variable("person")
        routes.get(path.rosterPeople, .rosterRead) { call in try await people(call, "", call.query("page")) }
        routes.post(path.rosterSearches, .rosterRead) { call, form in
            try await people(call, form.trimmed("q"), form["page"])
        }
        routes.get(path.rosterPerson(id), .rosterRead, handler: person)
        routes.post(path.rosterCorrection(of: id), .rosterImport, handler: correct)
    }

    private func people(_ call: Call, _ words: String, _ page: String?) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let words = String(words.prefix(100))
        let found = try await room.office.people(
            words, page: page.flatMap { Int($0) } ?? 1, as: room.principal)
        let frame = room.frame(.roster, here: call.paths.rosterPeople)
        return .page(RosterPeoplePage(words: words, found: found).html(frame))
    }

    @Sendable private func person(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(try call.id("person"), room, isDone: call.query("done") != nil)
    }

    private func show(
        _ id: PersonID, _ room: StaffRoom, values: [String: String]? = nil, errors: [FieldError] = [],
        isDone: Bool = false, refusal: String? = nil
    ) async throws -> Response {
        let file = try await room.office.personFile(id, as: room.principal)
        let tree = try await room.office.departments(as: room.principal)
        let page = RosterPersonPage(
            id: id, file: file, tree: tree, values: values, errors: errors, isDone: isDone, refusal: refusal)
        return .page(
            page.html(room.frame(.roster, here: room.call.paths.rosterPerson(.id(id)))),
            status: errors.isEmpty && refusal == nil ? .ok : .unprocessableContent)
    }

    @Sendable private func correct(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: PersonID = try call.id("person")
        let sent = RosterPersonPage.fields.filter { form[$0.rawValue] != nil }
        let cells = Dictionary(
            sent.map { ($0, form.trimmed($0.rawValue)) }, uniquingKeysWith: { first, _ in first })
        let values = Dictionary(
            sent.map { ($0.rawValue, form.trimmed($0.rawValue)) }, uniquingKeysWith: { first, _ in first })
        do {
            let plan = try await room.office.correct(
                id, cells, returning: form.isOn("returning"), as: room.principal)
            if plan.faults.isEmpty { return .seeOther(call.paths.rosterPerson(.id(id)) + "?done=corrected") }
            let texts = room.texts.roster
            let errors = plan.faults.map { fault in
                let words = texts.mend(
                    fault.kind, fault.column.map { texts.column($0).name } ?? texts.wholeLine)
                return FieldError(
                    field: fault.column?.rawValue ?? "name", message: words.wrong + " " + words.mend)
            }
            return try await show(id, room, values: values, errors: errors)
        } catch let refusal as RosterRefusal {
            return try await show(
                id, room, values: values, refusal: room.texts.rosterKeeping.check.refusal(refusal))
        }
    }
}
