import Campaigns
import Hummingbird
import Operations
import Organisation

/// Companies, made and deleted by the provider's operator. Nothing from inside a company is shown here.
struct CompanyRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let company = Segment.variable("tenant")
        routes.get(ProviderPaths.companies, .tenantListRead, handler: list)
        routes.post(ProviderPaths.companies, .tenantCreate, handler: create)
        routes.get(ProviderPaths.company(company), .tenantListRead, handler: one)
        routes.post(ProviderPaths.administratorLinks(of: company), .tenantCreate, handler: administratorLink)
        routes.get(ProviderPaths.deletion(of: company), .tenantListRead, handler: deletionForm)
        routes.post(ProviderPaths.deletion(of: company), .tenantDelete, handler: delete)
    }

    @Sendable private func list(_ call: Call) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let page = CompaniesPage(
            companies: try await room.office.companies(as: room.principal),
            isDeleted: call.query("done") == "deleted")
        return .page(page.html(room.frame(.companies)))
    }

    /// Answers with the page itself: the link is shown once and stands in no address.
    @Sendable private func create(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let name = form.trimmed("name")
        do {
            let made = try await room.office.createCompany(
                name, sameNameToo: form.isOn("again"), as: room.principal)
            return .page(
                CompanyPage(company: made.company, link: made.link).html(
                    room.frame(.companies, here: ProviderPaths.company(.id(made.company.id)))))
        } catch let refusal as Refusal {
            guard refusal == .inUse || refusal == .badField(.companyName) else { throw refusal }
            let words = room.texts.companies
            let page = CompaniesPage(
                companies: try await room.office.companies(as: room.principal), name: name,
                error: refusal == .inUse ? words.sameName : words.nameMissing, asksAgain: refusal == .inUse)
            return .page(
                page.html(room.frame(.companies, here: ProviderPaths.companies)),
                status: .unprocessableContent)
        }
    }

    @Sendable private func one(_ call: Call) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let company = try await room.office.company(try call.id("tenant"), as: room.principal)
        return .page(CompanyPage(company: company).html(room.frame(.companies)))
    }

    @Sendable private func administratorLink(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let id: TenantID = try call.id("tenant")
        var page = CompanyPage(company: try await room.office.company(id, as: room.principal))
        do {
            page.link = try await room.office.administratorLink(of: id, as: room.principal)
        } catch Refusal.inUse {
            page.refusal = room.texts.companies.hasAdministrator
        }
        return .page(
            page.html(room.frame(.companies, here: ProviderPaths.company(.id(id)))),
            status: page.refusal == nil ? .ok : .conflict)
    }

    @Sendable private func deletionForm(_ call: Call) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let company = try await room.office.company(try call.id("tenant"), as: room.principal)
        return .page(DeletionPage(company: company).html(room.frame(.companies)))
    }

    @Sendable private func delete(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        let company = try await room.office.company(try call.id("tenant"), as: room.principal)
        let words = room.texts.companies
        let error: FieldError
        do {
            guard form.trimmed("name") == company.name else { throw Refusal.badField(.companyName) }
            try await room.office.confirm(form["password"] ?? "", by: room.principal)
            try await room.office.deleteCompany(
                company.id, typed: form.trimmed("name"), as: room.principal)
            return .seeOther(ProviderPaths.companies + "?done=deleted")
        } catch Refusal.badField {
            error = FieldError(field: "name", message: words.nameDiffers)
        } catch Refusal.wrongSecret {
            error = FieldError(field: "password", message: room.texts.staff.passwordWrong)
        }
        let frame = room.frame(.companies, here: ProviderPaths.deletion(of: .id(company.id)))
        return .page(
            DeletionPage(company: company, typed: form.trimmed("name"), errors: [error]).html(frame),
            status: .unprocessableContent)
    }
}
