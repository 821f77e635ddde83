import Hummingbird
import Operations
import Organisation

/// The clerk answers what people ask about their own data.
struct PersonalRequestRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let request = Segment.variable("request")
        routes.get(path.personalRequests, .personalDataRead, handler: list)
        routes.get(path.personalRequest(request), .personalDataRead, handler: one)
        routes.post(path.replies(toRequest: request), .personalDataAnswer, handler: answer)
        routes.post(path.completion(of: request), .personalDataAnswer, handler: complete)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = PersonalRequestListPage(
            lines: try await room.office.personalRequests(as: room.principal), today: room.today)
        return .page(page.html(room.frame(.personalData)))
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(PersonalRequestPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: PersonalRequestPage.Done? = nil, values: [String: String] = [:],
        errors: [FieldError] = []
    ) async throws -> Response {
        let id: PersonalRequestID = try room.call.id("request")
        let page = PersonalRequestPage(
            opened: try await room.office.personalRequest(id, as: room.principal),
            mayOpenRoster: room.viewer.may(.rosterRead), done: done, values: values, errors: errors)
        return .page(
            page.html(room.frame(.personalData, here: room.call.paths.personalRequest(.id(id)))),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func answer(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: PersonalRequestID = try call.id("request")
        let outcome = PersonalRequest.Outcome(rawValue: form.trimmed("outcome"))
        guard let outcome, let text = try? FreeText(form["text"] ?? "") else {
            try await room.office.checkAnsweringRequests(as: room.principal)
            let texts = Texts.of(call.language).desk.requests
            let missing = outcome == nil ? FieldError(field: "outcome", message: texts.outcomeMissing) : nil
            let text = FieldError.text(form["text"], blank: texts.blank, tooLong: texts.tooLong)
            return try await show(
                room, values: ["outcome": form.trimmed("outcome"), "text": form["text"] ?? ""],
                errors: [missing, text].compactMap(\.self))
        }
        try await room.office.answerPersonalRequest(id, outcome, text, as: room.principal)
        return done(.answered, id, call)
    }

    @Sendable private func complete(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: PersonalRequestID = try call.id("request")
        try await room.office.completePersonalRequest(id, as: room.principal)
        return done(.completed, id, call)
    }

    private func done(_ done: PersonalRequestPage.Done, _ id: PersonalRequestID, _ call: Call) -> Response {
        .seeOther(call.paths.personalRequest(.id(id)) + "?done=\(done.rawValue)")
    }
}
