import Campaigns
import Hummingbird
import Operations
import Organisation

/// What is kept until when, holds, and the proofs of deletion.
struct RetentionRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.retention, .retentionRead, handler: page)
        routes.post(path.holds, .retentionHold, handler: hold)
        routes.post(path.ending(ofHold: .variable("hold")), .retentionHold, handler: end)
        routes.get(path.purgeCertificate(.variable("purge")), .retentionRead, handler: certificate)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await show(room, done: call.query("done").flatMap(RetentionPage.Done.init))
    }

    private func show(
        _ room: StaffRoom, done: RetentionPage.Done? = nil, values: [String: String] = [:],
        errors: [FieldError] = []
    ) async throws -> Response {
        let page = RetentionPage(
            overview: try await room.office.retention(as: room.principal),
            mayHold: room.viewer.may(.retentionHold), done: done, values: values, errors: errors)
        return .page(
            page.html(room.frame(.retention, here: room.call.paths.retention)),
            status: errors.isEmpty ? .ok : .unprocessableContent)
    }

    @Sendable private func hold(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let texts = Texts.of(call.language).desk.retention.form
        let values = ["scope": form.trimmed("scope"), "text": form["text"] ?? ""]
        let scope = LegalHold.Scope(word: form.trimmed("scope"))
        guard let scope, let reason = try? FreeText(form["text"] ?? "") else {
            try await room.office.checkHolding(as: room.principal)
            let missing = scope == nil ? FieldError(field: "scope", message: texts.scopeMissing) : nil
            let text = FieldError.text(form["text"], blank: texts.blank, tooLong: texts.tooLong)
            return try await show(room, values: values, errors: [missing, text].compactMap(\.self))
        }
        try await room.office.hold(scope, because: reason, as: room.principal)
        return done(.held, call)
    }

    @Sendable private func end(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await room.office.endHold(try call.id("hold"), as: room.principal)
        return done(.ended, call)
    }

    @Sendable private func certificate(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let found = try await room.office.purgeCertificate(try call.id("purge"), as: room.principal)
        let page = CertificatePage(
            certificate: found.certificate, campaigns: found.campaigns, company: room.office.companyName)
        return .page(page.html(room.frame(.retention)))
    }

    private func done(_ done: RetentionPage.Done, _ call: Call) -> Response {
        .seeOther(call.paths.retention + "?done=\(done.rawValue)")
    }
}

extension LegalHold.Scope {
    /// As the form names it: `everything`, `class:result`, `campaign:7`.
    init?(word: String) {
        let parts = word.split(separator: ":").map(String.init)
        switch (parts.first, parts.dropFirst().first) {
        case ("everything", nil): self = .everything
        case ("class", let name?):
            guard let one = DataClass(rawValue: name) else { return nil }
            self = .dataClass(one)
        case ("campaign", let number?):
            guard let id = Int(number), id > 0 else { return nil }
            self = .campaign(CampaignID(rawValue: id))
        default: return nil
        }
    }
}
