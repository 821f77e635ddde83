import Campaigns
import Hummingbird
import Operations
import Organisation

extension CampaignRoutes {
    @Sendable func copy(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = room.texts.draft
        let values = Dictionary(uniqueKeysWithValues: CopyForm.fields.map { ($0, form.trimmed($0)) })
        let days = (Day(text: form.trimmed("copy_first")), Day(text: form.trimmed("copy_last")))
        let headcount = Int(form.trimmed("copy_headcount")) ?? -1
        var errors: [FieldError] = []
        let source = Int(form.trimmed("source")).map(ImplementationID.init)
        if source == nil {
            errors.append(.init(field: "source", message: CopyTexts.of(call.language).sourceMissing))
        }
        if days.0 == nil || days.1 == nil {
            errors.append(.init(field: "copy_first", message: texts.periodWrong))
        }
        if !(1...1_000_000).contains(headcount) {
            errors.append(.init(field: "copy_headcount", message: texts.headcountWrong))
        }
        guard errors.isEmpty, let source, let first = days.0, let last = days.1 else {
            return try await newPage(room, values: values, errors: errors)
        }
        do {
            let copied = try await room.office.draftCampaign(
                copying: source, name: form.trimmed("copy_name"), firstDay: first, lastDay: last,
                headcount: headcount, as: room.principal)
            let done: DraftPage.Done = copied.leftOut == 0 ? .copied : .copiedPartly
            return .seeOther(call.paths.campaign(.id(copied.id)) + "?done=\(done.rawValue)")
        } catch Refusal.badField(let field) {
            let error =
                field == .period
                ? FieldError(field: "copy_last", message: texts.periodWrong)
                : FieldError(field: "copy_name", message: texts.nameMissing)
            return try await newPage(room, values: values, errors: [error])
        }
    }

    /// Opened and closed ones of workplaces that are still offered.
    func copySources(_ room: StaffRoom, _ places: [NewCampaignPage.Place]) async throws -> [Implementation] {
        let offered = Set(places.map(\.workplace.id))
        return try await room.office.campaigns(as: room.principal).map(\.implementation).filter {
            $0.phase != .draft && offered.contains($0.workplace.id)
        }
    }
}
