import Campaigns
import HTML
import Operations
import Organisation

extension RetentionPage {
    func holds(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        if overview.holds.isEmpty { return p { texts.noHolds } }
        return HTMLBuilder.buildArray(overview.holds.map { card($0, frame) })
    }

    private func card(_ hold: LegalHold, _ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        let name = { (id: AccountID) in overview.authors[id] ?? "—" }
        return Web.card {
            h3 { texts.scope(hold.scope, overview.campaigns) }
            facts([
                (texts.since, .text(hold.at.words(frame.language) + "・" + name(hold.author))),
                (texts.form.reason, .text(hold.reason)),
            ])
            if let ended = hold.endedAt, let who = hold.endedBy {
                p { texts.endedAt(ended.words(frame.language), name(who)) }
            } else if mayHold {
                frame.postForm(frame.paths.ending(ofHold: .id(hold.id))) {
                    actions { frame.submit(texts.form.end, name: "ended", value: "yes") }
                }
            }
        }
    }

    /// Fields: `scope text`.
    func holding(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.retention
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return details(.open(!errors.isEmpty)) {
            summary { texts.form.heading }
            frame.postForm(frame.paths.holds, styleClass: "form") {
                controls.select(texts.form.scope, name: "scope", options: options(texts))
                controls.textArea(
                    texts.form.reason, name: "text", hint: texts.form.reasonHint, rows: 3,
                    maxLength: FreeText.mostCharacters)
                actions { frame.submit(texts.form.hold) }
            }
        }
    }

    private func options(_ texts: RetentionTexts) -> [Controls.Option] {
        let years = overview.campaigns.sorted { ($0.value, $0.key.rawValue) < ($1.value, $1.key.rawValue) }
        let classes = overview.rules.rules.filter {
            $0.isInUse && ($0.removal == .key || $0.removal == .rows)
        }
        return [Controls.Option(value: "everything", label: texts.scope(.everything, [:]))]
            + years.map {
                Controls.Option(
                    value: "campaign:\($0.key.rawValue)",
                    label: texts.scope(.campaign($0.key), overview.campaigns))
            }
            + classes.map {
                Controls.Option(
                    value: "class:\($0.dataClass.rawValue)", label: texts.scope(.dataClass($0.dataClass), [:])
                )
            }
    }
}
