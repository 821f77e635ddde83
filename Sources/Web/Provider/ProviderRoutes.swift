import Campaigns
import Hummingbird
import Operations
import Organisation

/// Sign-in of the provider's staff, their list of companies, and the way into one of them.
struct ProviderRoutes: Sendable {
    let reception: Reception

    private var office: ProviderOffice { reception.offices.provider }

    func add(to routes: inout Routes) {
        routes.get(ProviderPaths.signIn, .pageOpen, handler: form)
        routes.post(ProviderPaths.signIn, .sessionSignIn, handler: signIn)
        routes.post(ProviderPaths.signOut, .sessionSignOut, handler: signOut)
        routes.get(ProviderPaths.passwordLink(.variable("secret")), .pageOpen, handler: passwordForm)
        routes.post(ProviderPaths.passwords, .passwordSet, handler: setPassword)
        routes.get(ProviderPaths.home, .providerHomeRead, handler: home)
        routes.post(ProviderPaths.entries, .providerEnter, handler: enter)
    }

    @Sendable private func form(_ call: Call) async throws -> Response {
        .page(ProviderSignInPage(note: SignInPage.Note(call.query("note"))).html(call.frame()))
    }

    @Sendable private func signIn(_ call: Call, _ form: Form) async throws -> Response {
        let mail = form.trimmed("mail")
        do {
            let secret = try await office.signIn(mail: mail, password: form["password"] ?? "")
            return .seeOther(ProviderPaths.home)
                .setting(.provider, to: secret.text).setting(.visit, to: call.site.newSecret())
        } catch Refusal.wrongSecret {
            return again(ProviderSignInPage(mail: mail, note: .failed), call)
        } catch Refusal.tryLater(let seconds) {
            return again(ProviderSignInPage(mail: mail, note: .wait(seconds: seconds)), call)
        }
    }

    private func again(_ page: ProviderSignInPage, _ call: Call) -> Response {
        .page(page.html(call.frame(here: ProviderPaths.signIn)), status: .unprocessableContent)
    }

    @Sendable private func signOut(_ call: Call, _ form: Form) async throws -> Response {
        if let secret = call.providerSession { try await office.signOut(secret) }
        return .seeOther(ProviderPaths.signIn + "?note=signed-out").ending(.provider)
    }

    @Sendable private func home(_ call: Call) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        var page = ProviderHomePage(
            desk: room.desk, now: room.office.now, isEnded: call.query("note") == "ended")
        if room.desk.may(.tenantListRead) {
            page.backup = BackupLine(state: try await reception.offices.backupState())
        }
        return .page(page.html(room.frame(.home)))
    }

    /// Into one company; whatever company the browser was in ends.
    @Sendable private func enter(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await ProviderRoom(call, reception)
        guard let tenant = Int(form.trimmed("tenant")).map(TenantID.init) else { throw PageRefusal.notFound }
        do {
            let entry = try await room.office.enter(tenant, as: room.principal, session: room.session)
            let paths = Paths(slug: entry.slug)
            return .seeOther(paths.home)
                .opening(.staff, secret: entry.session.text, for: paths, visit: call.site.newSecret())
        } catch is Office.Denial where room.desk.may(.providerEnter) {
            return .seeOther(ProviderPaths.home + "?note=ended")
        }
    }
}

extension ProviderRoutes {
    @Sendable private func passwordForm(_ call: Call) async throws -> Response {
        guard let link = Secret(text: try call.segment("secret")),
            let name = try await office.accountName(byPasswordLink: link)
        else { throw PageRefusal.notFound }
        return .page(page(link, name).html(call.frame(here: Paths.root)))
    }

    @Sendable private func setPassword(_ call: Call, _ form: Form) async throws -> Response {
        let password = form["password"] ?? ""
        guard let link = Secret(text: form.trimmed("secret")),
            let name = try await office.accountName(byPasswordLink: link)
        else { throw PageRefusal.notFound }
        let problem: PasswordPage.Problem
        do {
            if password == form["repeat"] {
                try await office.setPassword(password, by: link)
                return .seeOther(ProviderPaths.signIn + "?note=password-set")
            }
            problem = .differs
        } catch Refusal.badField {
            problem = password.count < StaffPassword.shortest ? .tooShort : .common
        }
        return .page(
            page(link, name, problem).html(call.frame(here: Paths.root)), status: .unprocessableContent)
    }

    private func page(_ link: Secret, _ name: String, _ problem: PasswordPage.Problem? = nil) -> PasswordPage
    {
        PasswordPage(
            secret: link.text, accountName: name, action: ProviderPaths.passwords, problem: problem)
    }
}
