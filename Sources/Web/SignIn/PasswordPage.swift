import HTML
import Operations

/// Behind a one-time link: the account chooses its password. The secret stays in the form only.
struct PasswordPage: Sendable {
    enum Problem: Sendable, Hashable {
        case tooShort, tooLong, common, differs
    }

    let secret: String
    let accountName: String
    /// Where it is sent; nil for the company's own staff.
    var action: String?
    var problem: Problem?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn
        let controls = Controls(
            texts: frame.texts.shell,
            errors: problem.map { [FieldError.password($0, texts)] } ?? [])
        return frame.page(texts.passwordHeading, hasError: problem != nil, modules: [.secret]) {
            controls.errorSummary
            p { texts.passwordLead(accountName) }
            frame.postForm(action ?? frame.paths.passwords, styleClass: "form") {
                frame.hiddenField("secret", secret)
                controls.newPassword(texts)
                actions { frame.submit(texts.passwordSubmit) }
            }
        }
    }
}

extension FieldError {
    static func password(_ problem: PasswordPage.Problem, _ texts: SignInTexts) -> FieldError {
        switch problem {
        case .tooShort: FieldError(field: "password", message: texts.passwordTooShort)
        case .tooLong: FieldError(field: "password", message: texts.own.passwordTooLong)
        case .common: FieldError(field: "password", message: texts.passwordCommon)
        case .differs: FieldError(field: "repeat", message: texts.passwordDiffers)
        }
    }
}

extension Controls {
    /// The pair of fields for a new password.
    @HTMLBuilder func newPassword(_ texts: SignInTexts) -> HTML {
        secretField(
            texts.newPassword, name: "password", autocomplete: "new-password", hint: texts.passwordRule)
        text(texts.passwordRepeat, name: "repeat", kind: .password(autocomplete: "new-password"))
    }
}

extension PasswordPage.Problem {
    init(_ problem: StaffPassword.Problem) {
        switch problem {
        case .tooShort: self = .tooShort
        case .tooLong: self = .tooLong
        case .guessable: self = .common
        }
    }
}
