import Campaigns
import HTML
import Operations
import Organisation

/// Who keeps the records, and the keeper's own forms.
struct CustodyPage: Sendable {
    enum Done: String, Sendable {
        case unlocked, locked
    }

    let overview: CustodyOverview
    var done: Done?
    /// Said above the page; what belongs to a field stands there.
    var refusal: String?
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = CustodyTexts.of(frame.language)
        return frame.page(texts.heading, hasError: !errors.isEmpty, styles: [.staff]) {
            controls(frame).errorSummary
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if let done { notice(.success, live: true) { p { texts.done(done) } } }
            p { texts.lead }
            notice(overview.records == .locked ? .warning : .info) {
                p { texts.state(overview.records) }
                if overview.records != .underCompanyKey { p { texts.onEachMachine } }
            }
            keepers(texts, frame)
            if overview.isKeeper { forms(texts, frame) } else { p { texts.onlyKeepers } }
        }
    }

    private func controls(_ frame: Frame) -> Controls { Controls(texts: frame.texts.shell, errors: errors) }

    private func keepers(_ texts: CustodyTexts, _ frame: Frame) -> HTML {
        let day = { (at: Instant) in frame.texts.staff.words.day(at.day) }
        return HTMLBuilder.buildBlock(
            h2 { texts.keepers },
            facts(
                overview.lines.map { line in
                    let one = line.implementation
                    let name = line.keeper.flatMap { name in one.keeper.map { "\(name) (\(day($0.since))–)" }
                    }
                    return (one.campaign.name + " " + one.workplace.name, p { name ?? texts.nobody })
                }),
            p(.class("support")) { texts.nameHere })
    }

    @HTMLBuilder private func forms(_ texts: CustodyTexts, _ frame: Frame) -> HTML {
        if overview.records == .locked { unlocking(texts.unlock, frame) }
        change(texts.change, frame)
        if overview.records == .open {
            frame.postForm(frame.paths.recordClosings) {
                p(.class("support")) { texts.unlock.lockNote }
                actions { frame.submit(texts.unlock.lock, name: "locked", value: "yes") }
            }
        }
    }

    private func unlocking(_ texts: UnlockTexts, _ frame: Frame) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { texts.heading },
            frame.postForm(frame.paths.recordOpenings, styleClass: "form") {
                controls(frame).text(
                    texts.word, name: "word", kind: .password(autocomplete: "off"), hint: texts.hint)
                actions { frame.submit(texts.submit) }
            })
    }

    private func change(_ texts: KeeperChangeTexts, _ frame: Frame) -> HTML {
        let isNew = overview.records == .underCompanyKey
        let controls = controls(frame)
        return HTMLBuilder.buildBlock(
            h2 { isNew ? texts.begin : texts.handOver },
            p { isNew ? texts.beginLead : texts.handOverLead },
            notice(.warning) { p { strong { texts.warning } } },
            frame.postForm(frame.paths.keeperKeys, styleClass: "form") {
                if !isNew {
                    controls.text(texts.word, name: "current", kind: .password(autocomplete: "off"))
                }
                controls.secretField(
                    texts.passphrase, name: "passphrase", autocomplete: "new-password",
                    hint: texts.passphraseHint)
                controls.text(texts.again, name: "again", kind: .password(autocomplete: "new-password"))
                controls.checkbox(texts.understood, name: "understood")
                actions { frame.submit(texts.submit) }
            })
    }
}

/// Shown once: it is in no log, no address and no database.
struct RecoveryKeyPage: Sendable {
    let recovery: String

    func html(_ frame: Frame) -> HTML {
        let texts = CustodyTexts.of(frame.language).change
        return frame.page(texts.recovery, styles: [.staff]) {
            notice(.warning) { p { texts.recoveryLead } }
            p(.class("lead")) { strong { recovery } }
            p { texts.warning }
            actions { frame.linkButton(texts.back, frame.paths.custody) }
        }
    }
}
