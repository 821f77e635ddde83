import HTML
import Operations
import Organisation

/// How the second factor stands, and what can be done about it.
struct SecondFactorSection: Sendable {
    let own: OwnAccount
    let controls: Controls

    @HTMLBuilder func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn.own
        p { texts.secondLead }
        switch own.secondFactor {
        case .on(let since, let codes):
            p { strong { texts.secondOn(frame.texts.staff.words.day(since.day), codes) } }
            asking(texts.renewCodes, texts.codesOld, frame.paths.recoveryCodes, "renew_password", frame)
            asking(
                texts.remove, texts.removeNote, frame.paths.ownSecondFactorRemovals, "remove_password", frame)
        case .none, .begun:
            if own.isRequired && own.wantsSecondFactor {
                notice(.warning) { p { texts.required } }
            } else if own.wantsSecondFactor {
                notice(.info) { p { texts.recommended } }
            }
            p { texts.secondOff }
            if own.secondFactor == .begun {
                p { a(.href(frame.paths.secondFactor)) { texts.continueSetup } }
            }
            asking(texts.begin, nil, frame.paths.secondFactor, "second_password", frame)
        }
    }

    /// A step that needs the password; folded away unless it went wrong or is the first.
    private func asking(
        _ words: String, _ note: String?, _ action: String, _ name: String, _ frame: Frame
    ) -> HTML {
        details(.open(controls.error(name) != nil)) {
            summary { words }
            frame.postForm(action, styleClass: "form small-form") {
                if let note { p(.class("support")) { note } }
                controls.text(
                    frame.texts.signIn.own.passwordForThis, name: name,
                    kind: .password(autocomplete: "current-password"))
                actions { frame.submit(words, name: "act", value: "yes") }
            }
        }
    }
}

/// The secret for the authenticator, until the first code. Field: `code`.
struct SecondFactorSetupPage: Sendable {
    let setup: SecondFactorSetup
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn.own
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(
            texts.setupHeading, hasError: !errors.isEmpty, styles: [.staff],
            back: (texts.heading, frame.paths.ownAccount)
        ) {
            controls.errorSummary
            p { texts.setupLead }
            drawing(qrCode: setup.picture)
            p { texts.setupTyped }
            p { code { setup.secret } }
            frame.postForm(frame.paths.secondFactorConfirmations, styleClass: "form") {
                controls.code(texts)
                actions { frame.submit(texts.confirm) }
            }
        }
    }
}

/// Recovery codes, this once.
struct RecoveryCodesPage: Sendable {
    let codes: [AccessCode]
    var isFirst = true

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.signIn.own
        return frame.page(
            texts.codesHeading, styles: [.staff], back: (texts.heading, frame.paths.ownAccount)
        ) {
            if isFirst { notice(.success, live: true) { p { texts.secondSet } } }
            p { texts.codesLead }
            ol { for one in codes { li { code { one.grouped } } } }
        }
    }
}

extension Controls {
    func code(_ texts: OwnAccountTexts) -> HTML {
        text(
            texts.code, name: "code", hint: texts.codeHint, autocomplete: "one-time-code",
            inputmode: "numeric", maxLength: 20, short: true)
    }
}
