import Campaigns
import Hummingbird
import Operations
import Organisation

/// The provider's own staff, looked after by its operators. Each step asks for the operator's password again.
struct ProviderStaffRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let member = Segment.variable("member")
        routes.get(ProviderPaths.staff, .providerStaffRead, handler: list)
        routes.post(ProviderPaths.staff, .providerStaffChange, handler: create)
        routes.get(ProviderPaths.member(member), .providerStaffRead, handler: one)
        routes.post(ProviderPaths.role(of: member), .providerStaffChange, handler: setRole)
        routes.post(ProviderPaths.passwordLinks(of: member), .providerStaffChange, handler: sendLink)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let page = ProviderStaffPage(
            staff: try await room.office.staff(as: room.principal), isAdded: call.query("done") == "added")
        return .page(page.html(room.frame(.staff)))
    }

    @Sendable private func create(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let staff = try await room.office.staff(as: room.principal)
        do {
            try await room.office.confirm(form["password"] ?? "", by: room.principal)
            try await room.office.addStaff(
                name: form.trimmed("name"), mail: form.trimmed("mail"), role: try form.providerRole(),
                as: room.principal)
            return .seeOther(ProviderPaths.staff + "?done=added")
        } catch let refusal as Refusal {
            guard let error = FieldError.provider(refusal, call.language) else { throw refusal }
            let values = ["name", "mail", "role"].map { ($0, form.trimmed($0)) }
            let page = ProviderStaffPage(
                staff: staff, values: Dictionary(uniqueKeysWithValues: values), errors: [error])
            return .page(
                page.html(room.frame(.staff, here: ProviderPaths.staff)), status: .unprocessableContent)
        }
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let page = try await page(room, done: call.query("done").flatMap(ProviderMemberPage.Done.init))
        return .page(page.html(room.frame(.staff)))
    }

    @Sendable private func setRole(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        return try await act(room, form, .roleSet) { id in
            let role = form.trimmed("role") == "none" ? nil : try form.providerRole()
            try await room.office.setRole(role, of: id, as: room.principal)
        }
    }

    @Sendable private func sendLink(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        return try await act(room, form, .linkSent) { id in
            try await room.office.sendPasswordLink(to: id, as: room.principal)
        }
    }

    private func act(
        _ room: ProviderRoom, _ form: Form, _ done: ProviderMemberPage.Done,
        _ work: (ProviderAccountID) async throws -> Void
    ) async throws -> Response {
        let id: ProviderAccountID = try room.call.id("member")
        let address = ProviderPaths.member(.id(id))
        let field = done == .linkSent ? "link_password" : "password"
        // Who may not do this is told so before any password is looked at.
        var page = try await page(room)
        do {
            try await room.office.confirm(form[field] ?? "", by: room.principal)
            try await work(id)
            return .seeOther(address + "?done=\(done.rawValue)")
        } catch Refusal.wrongSecret {
            page.errors = [FieldError(field: field, message: room.texts.staff.passwordWrong)]
        } catch Refusal.inUse {
            page.refusal = room.texts.staff.lastOperator
        }
        return .page(page.html(room.frame(.staff, here: address)), status: .unprocessableContent)
    }

    private func page(
        _ room: ProviderRoom, done: ProviderMemberPage.Done? = nil
    ) async throws -> ProviderMemberPage {
        let id: ProviderAccountID = try room.call.id("member")
        let all = try await room.office.staff(as: room.principal)
        guard let entry = all.first(where: { $0.account.id == id }) else { throw PageRefusal.notFound }
        return ProviderMemberPage(entry: entry, done: done)
    }
}

extension Form {
    fileprivate func providerRole() throws(PageRefusal) -> Role {
        guard let role = Role(rawValue: trimmed("role")), Role.providers.contains(role) else {
            throw .unprocessable
        }
        return role
    }
}

extension FieldError {
    /// nil for refusals that belong to no field.
    fileprivate static func provider(_ refusal: Refusal, _ language: Language) -> FieldError? {
        let texts = Texts.of(language)
        switch refusal {
        case .badField(.accountName):
            return FieldError(field: "name", message: texts.staff.accounts.nameMissing)
        case .badField(.mail): return FieldError(field: "mail", message: texts.staff.accounts.mailInvalid)
        case .inUse: return FieldError(field: "mail", message: texts.staff.accounts.mailInUse)
        case .wrongSecret:
            return FieldError(field: "password", message: texts.provider.staff.passwordWrong)
        default: return nil
        }
    }
}
