import Campaigns
import Hummingbird
import Operations
import Organisation

/// Set-up, staff sign-in in one or two steps, sign-out, password links and codes on paper.
struct SignInRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(Paths.setupLink(.variable("secret")), .pageOpen, handler: setup)
        routes.post(Paths.setups, .setupRedeem, handler: setUp)
        routes.get(path.signIn, .pageOpen, handler: form)
        routes.post(path.signIn, .sessionSignIn, handler: signIn)
        routes.get(path.signInCode, .pageOpen, handler: codeForm)
        routes.post(path.signInCode, .sessionSignIn, handler: enterCode)
        routes.post(path.signOut, .sessionSignOut, handler: signOut)
        routes.get(Paths.passwordLinkRoute, .pageOpen, handler: passwordForm)
        routes.post(path.passwords, .passwordSet, handler: setPassword)
        routes.get(path.code, .pageOpen, handler: letterForm)
        routes.post(path.code, .passwordSet, handler: useLetter)
    }

    @Sendable private func form(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(SignInPage(note: SignInPage.Note(call.query("note"))).html(call.frame()))
    }

    @Sendable private func signIn(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let mail = form.trimmed("mail")
        do {
            let entry = try await office.signIn(mail: mail, password: form["password"] ?? "")
            return entry.needsCode
                ? .seeOther(call.paths.signInCode).setting(.pending, to: call.paths.slug + entry.secret.text)
                : opened(entry.secret, call)
        } catch Refusal.wrongSecret {
            return again(SignInPage(mail: mail, note: .failed), call)
        } catch Refusal.tryLater(let seconds) {
            return again(SignInPage(mail: mail, note: .wait(seconds: seconds)), call)
        }
    }

    private func opened(_ secret: Secret, _ call: Call) -> Response {
        .seeOther(call.paths.home)
            .opening(.staff, secret: secret.text, for: call.paths, visit: call.site.newSecret())
    }

    private func again(_ page: SignInPage, _ call: Call) -> Response {
        .page(page.html(call.frame(here: call.paths.signIn)), status: .unprocessableContent)
    }

    /// Only between the two steps; otherwise sign-in begins anew.
    @Sendable private func codeForm(_ call: Call) async throws -> Response {
        let office = try await reception.office(call)
        guard let pending = call.session(.pending).flatMap(Secret.init(text:)),
            try await office.isPending(pending)
        else { return .seeOther(call.paths.signIn) }
        return .page(SecondStepPage().html(call.frame()))
    }

    @Sendable private func enterCode(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        guard let pending = call.session(.pending).flatMap(Secret.init(text:)) else {
            return .seeOther(call.paths.signIn)
        }
        let texts = Texts.of(call.language).signIn
        do {
            let secret = try await office.enterCode(form.trimmed("code"), pending: pending)
            return opened(secret, call).setting(.pending, to: "", maxAge: 0)
        } catch Refusal.linkUnknown {
            return .seeOther(call.paths.signIn + "?note=expired")
        } catch Refusal.wrongSecret {
            return codeAgain(texts.own.codeWrong, call)
        } catch Refusal.tryLater(let seconds) {
            return codeAgain(texts.wait(seconds), call)
        }
    }

    private func codeAgain(_ words: String, _ call: Call) -> Response {
        .page(
            SecondStepPage(error: words).html(call.frame(here: call.paths.signInCode)),
            status: .unprocessableContent)
    }

    @Sendable private func signOut(_ call: Call, _ form: Form) async throws -> Response {
        if let secret = call.session(.staff).flatMap(Secret.init(text:)) {
            try await reception.office(call).signOut(secret)
        }
        return .seeOther(call.paths.signIn + "?note=signed-out").ending(.staff)
    }
}

extension SignInRoutes {
    @Sendable private func letterForm(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(LetterCodePage().html(call.frame()))
    }

    @Sendable private func useLetter(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let (texts, password) = (Texts.of(call.language).signIn, form["password"] ?? "")
        let again = { (error: FieldError) in
            Response.page(
                LetterCodePage(values: form.values("name", "code"), errors: [error]).html(
                    call.frame(here: call.paths.code)), status: .unprocessableContent)
        }
        guard password == form["repeat"] else { return again(.password(.differs, texts)) }
        // What can be said of the password without knowing whose it is comes before any try.
        if let problem = StaffPassword.problem(password, hasSecondFactor: true) {
            return again(.password(PasswordPage.Problem(problem), texts))
        }
        do {
            try await office.setPassword(password, name: form.trimmed("name"), code: form.trimmed("code"))
            return .seeOther(call.paths.signIn + "?note=password-set")
        } catch Refusal.wrongSecret {
            return again(FieldError(field: "code", message: texts.own.letterWrong))
        } catch Refusal.tryLater(let seconds) {
            return again(FieldError(field: "code", message: texts.wait(seconds)))
        } catch Refusal.badField {
            let isShort = password.count < StaffPassword.shortest
            return again(.password(isShort ? .tooShort : .common, texts))
        }
    }
}

extension SignInPage.Note {
    /// Notes that an address may carry; anything else says nothing.
    init?(_ text: String?) {
        switch text {
        case "signed-out": self = .signedOut
        case "password-set": self = .passwordSet
        case "expired": self = .expired
        default: return nil
        }
    }
}
