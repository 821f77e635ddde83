import Campaigns
import Hummingbird
import Operations
import Organisation

/// The person's own data: the file, and what they ask about it.
struct OwnDataRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.ownData, .ownDataRead, handler: page)
        routes.post(path.ownRequests, .ownDataRequest, limit: 1 << 16, handler: ask)
        routes.get(path.ownDataReadable, .ownDataRead, handler: readable)
        routes.get(path.ownDataMachine, .ownDataRead, handler: machine)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        try await show(call, isSent: call.query("done") == "sent")
    }

    private func show(
        _ call: Call, isSent: Bool = false, isFull: Bool = false, values: [String: String] = [:],
        errors: [FieldError] = []
    ) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let page = OwnDataPage(
            requests: try await office.ownRequests(of: person, as: principal), isSent: isSent,
            isFull: isFull, values: values, errors: errors)
        return .page(
            page.html(call.frame(here: call.paths.ownData).forPerson()),
            status: isFull ? .tooManyRequests : errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func ask(_ call: Call, _ form: Form) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let texts = Texts.of(call.language).desk.ownData
        let kind = PersonalRequest.Kind(rawValue: form.trimmed("kind"))
        let values = ["kind": form.trimmed("kind"), "text": form["text"] ?? ""]
        guard let kind, let text = try? FreeText(form["text"] ?? "") else {
            let missing = kind == nil ? FieldError(field: "kind", message: texts.kindMissing) : nil
            let text = FieldError.text(form["text"], blank: texts.blank, tooLong: texts.tooLong)
            return try await show(call, values: values, errors: [missing, text].compactMap(\.self))
        }
        do {
            try await office.askAboutOwnData(kind, text, of: person, as: principal)
            return .seeOther(call.paths.ownData + "?done=sent")
        } catch Refusal.tryLater {
            return try await show(call, isFull: true, values: values)
        }
    }

    @Sendable private func readable(_ call: Call) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let data = try await office.ownData(of: person, language: call.language, as: principal)
        let text = OwnDataFile(data: data, language: call.language).html.markup(paddedTo: OwnData.block)
        return .document(
            Array(text.utf8), type: "text/html; charset=utf-8", fileName: "my-data.html")
    }

    @Sendable private func machine(_ call: Call) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let bytes = try await office.ownDataFile(of: person, language: call.language, as: principal)
        return .document(bytes, type: "application/json", fileName: "my-data.json")
    }
}
