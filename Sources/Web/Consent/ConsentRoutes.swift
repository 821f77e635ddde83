import Campaigns
import Hummingbird
import Operations
import Organisation

/// The person's word about passing the own result on. Every answer of these routes is of one length.
struct ConsentRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route.ownConsent(about: .variable("sheet"))
        routes.get(path, .consentReadOwn, handler: page)
        routes.post(path, .consentDeclare, handler: declare)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        try await show(call)
    }

    private func show(
        _ call: Call, asking: ConsentAsk? = nil, refusal: ConsentRefusal? = nil, isUnclear: Bool = false
    ) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        let sheet: SheetID = try call.id("sheet")
        let own = try await office.ownConsent(about: sheet, of: person, as: principal)
        let page = ConsentPage(
            sheet: sheet, own: own, asking: asking, refusal: refusal, isUnclear: isUnclear,
            words: try await office.companyWords(in: call.language)[.consent])
        let frame = call.frame(here: call.paths.ownConsent(about: .id(sheet))).forPerson()
        var response = Response.page(page.html(frame), paddedTo: ConsentPage.length)
        if isUnclear { response.status = .unprocessableContent }
        if refusal != nil { response.status = .conflict }
        return response
    }

    @Sendable private func declare(_ call: Call, _ form: Form) async throws -> Response {
        let (office, principal, person) = try await reception.person(call)
        guard let ask = ConsentAsk(rawValue: form.trimmed("act")), ConsentPage.asks.contains(ask) else {
            return try await show(call, isUnclear: true)
        }
        guard form.isOn("confirmed") else { return try await show(call, asking: ask) }
        let sheet: SheetID = try call.id("sheet")
        do {
            try await office.declare(
                ask, text: form.trimmed("text"), companyText: form["company"], about: sheet, of: person,
                as: principal)
            // The address says nothing about what was answered.
            return .seeOther(call.paths.ownConsent(about: .id(sheet)))
        } catch let refusal as ConsentRefusal {
            return try await show(call, refusal: refusal)
        }
    }
}
