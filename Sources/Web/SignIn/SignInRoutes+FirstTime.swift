import Campaigns
import Hummingbird
import Operations

extension SignInRoutes {
    @Sendable func setup(_ call: Call) async throws -> Response {
        let text = try call.segment("secret")
        guard let secret = Secret(text: text), let task = try await reception.offices.setUpTask(secret) else {
            throw PageRefusal.notFound
        }
        return .page(SetupPage(secret: text, ofCompany: task.company).html(call.frame()))
    }

    /// Company, administrator and their first session; what is wrong is said on the same page.
    @Sendable func setUp(_ call: Call, _ form: Form) async throws -> Response {
        guard let secret = Secret(text: form.trimmed("secret")) else { throw PageRefusal.notFound }
        let first = FirstCompany(
            company: form.trimmed("company"), name: form.trimmed("name"), mail: form.trimmed("mail"),
            password: form["password"] ?? "")
        let errors = errors(first, repeated: form["repeat"], call)
        guard errors.isEmpty else { return try await again(first, secret, errors, call) }
        let (office, session) = try await reception.offices.setUp(first, by: secret)
        let paths = Paths(slug: office.slug)
        return .seeOther(paths.home)
            .opening(.staff, secret: session.text, for: paths, visit: call.site.newSecret())
    }

    /// All that is wrong at once, so that nobody sends the form four times.
    private func errors(_ first: FirstCompany, repeated: String?, _ call: Call) -> [FieldError] {
        let texts = Texts.of(call.language).signIn
        let faults = first.faults
        var errors = faults.map { FieldError($0, first, texts) }
        if !faults.contains(.password), first.password != repeated {
            errors.append(.password(.differs, texts))
        }
        return errors
    }

    private func again(
        _ first: FirstCompany, _ secret: Secret, _ errors: [FieldError], _ call: Call
    ) async throws -> Response {
        let page = SetupPage(
            secret: secret.text, ofCompany: try await reception.offices.setUpTask(secret)?.company,
            company: first.company, name: first.name, mail: first.mail, errors: errors)
        return .page(page.html(call.frame(here: Paths.root)), status: .unprocessableContent)
    }

    @Sendable func passwordForm(_ call: Call) async throws -> Response {
        let word = try call.linkWord("link")
        let (office, paths, link) = try await reception.office(link: word)
        guard let choice = try await office.passwordChoice(by: link) else { throw PageRefusal.notFound }
        let frame = Frame(
            language: call.language, paths: paths, here: Paths.root,
            formToken: FormToken.of(session: call.visit))
        return .page(PasswordPage(secret: link.text, accountName: choice.name).html(frame))
    }

    @Sendable func setPassword(_ call: Call, _ form: Form) async throws -> Response {
        let office = try await reception.office(call)
        let password = form["password"] ?? ""
        guard let link = Secret(text: form.trimmed("secret")),
            let choice = try await office.passwordChoice(by: link)
        else { throw PageRefusal.notFound }
        let problem: PasswordPage.Problem
        do {
            if password == form["repeat"] {
                try await office.setPassword(password, by: link)
                return .seeOther(call.paths.signIn + "?note=password-set")
            }
            problem = .differs
        } catch Refusal.badField {
            problem = PasswordPage.Problem(choice.problem(password) ?? .guessable)
        }
        let page = PasswordPage(secret: link.text, accountName: choice.name, problem: problem)
        return .page(page.html(call.frame(here: Paths.root)), status: .unprocessableContent)
    }
}

extension FieldError {
    fileprivate init(_ field: Refusal.Field, _ first: FirstCompany, _ texts: SignInTexts) {
        switch field {
        case .companyName: self = FieldError(field: "company", message: texts.missing(texts.company))
        case .mail: self = FieldError(field: "mail", message: texts.mailInvalid)
        case .password:
            self = .password(PasswordPage.Problem(first.passwordProblem ?? .guessable), texts)
        default: self = FieldError(field: "name", message: texts.missing(texts.name))
        }
    }
}

extension SetUpTask {
    fileprivate var company: String? {
        if case .administrator(let name) = self { name } else { nil }
    }
}
