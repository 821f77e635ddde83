import Campaigns
import Hummingbird
import Operations
import Organisation

/// Set-up, staff sign-in and sign-out, password links.
struct SignInRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(Paths.setupLink(.variable("secret")), .pageOpen, handler: setup)
        routes.post(Paths.setups, .setupRedeem, handler: setUp)
        routes.get(path.signIn, .pageOpen, handler: form)
        routes.post(path.signIn, .sessionSignIn, handler: signIn)
        routes.post(path.signOut, .sessionSignOut, handler: signOut)
        routes.get(Paths.passwordLinkRoute, .pageOpen, handler: passwordForm)
        routes.post(path.passwords, .passwordSet, handler: setPassword)
    }

    @Sendable private func form(_ call: Call) async throws -> Response {
        _ = try await reception.office(call)
        return .page(SignInPage(note: SignInPage.Note(call.query("note"))).html(call.frame()))
    }

    @Sendable private func signIn(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let mail = form.trimmed("mail")
        do {
            let secret = try await office.signIn(mail: mail, password: form["password"] ?? "")
            return .seeOther(call.paths.home)
                .opening(.staff, secret: secret.text, for: call.paths, visit: call.site.newSecret())
        } catch Refusal.wrongSecret {
            return again(SignInPage(mail: mail, note: .failed), call)
        } catch Refusal.tryLater(let seconds) {
            return again(SignInPage(mail: mail, note: .wait(seconds: seconds)), call)
        }
    }

    private func again(_ page: SignInPage, _ call: Call) -> Response {
        .page(page.html(call.frame(here: call.paths.signIn)), status: .unprocessableContent)
    }

    @Sendable private func signOut(_ call: Call, _ form: Form) async throws -> Response {
        if let secret = call.session(.staff).flatMap(Secret.init(text:)) {
            try await reception.office(call).signOut(secret)
        }
        return .seeOther(call.paths.signIn + "?note=signed-out").ending(.staff)
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
