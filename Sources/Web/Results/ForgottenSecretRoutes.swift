import Campaigns
import Hummingbird
import Operations
import Organisation

/// The person's side of a forgotten own secret.
struct ForgottenSecretRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.forgottenSecret, .pageOpen, handler: page)
        routes.post(path.forgottenSecret, .secretAsk, handler: ask)
        routes.get(path.secretCode, .pageOpen, handler: codePage)
        routes.post(path.secretCode, .secretRenew, handler: choose)
    }

    @Sendable private func page(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(ForgottenSecretPage(isAsked: call.query("done") == "asked").html(call.frame()))
    }

    @Sendable private func ask(_ call: Call, _ form: Form) async throws -> Response {
        let number = String(form.trimmed("number").prefix(64))
        try await reception.office(call).askForSecretCode(number: number)
        return .seeOther(call.paths.forgottenSecret + "?done=asked")
    }

    @Sendable private func codePage(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(SecretCodePage().html(call.frame()))
    }

    @Sendable private func choose(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let (own, text) = (Texts.of(call.language).answering.secret, form["secret"] ?? "")
        guard text == form["repeat"] else {
            return again(FieldError(field: "repeat", message: own.differs), form, call)
        }
        do {
            try await office.chooseSecretAgain(
                number: form.trimmed("number"), code: form.trimmed("code"), secret: text)
            return .seeOther(call.paths.resultSignIn + "?note=secret-chosen").ending(.person)
        } catch Refusal.wrongSecret {
            let words = Texts.of(call.language).results.forgottenSecret.wrong
            return again(FieldError(field: "code", message: words), form, call)
        } catch Refusal.badField {
            let words = text.count < OwnSecret.shortest ? own.tooShort : own.tooSimple
            return again(FieldError(field: "secret", message: words), form, call)
        }
    }

    private func again(_ error: FieldError, _ form: Form, _ call: Call) -> Response {
        let page = SecretCodePage(values: form.values("number", "code"), errors: [error])
        return .page(
            page.html(call.frame(here: call.paths.secretCode)), status: .unprocessableContent)
    }
}
