import HTML
import Operations
import Organisation

/// The company's switches, each explained, with who changed it when. Fields: `setting value`.
struct SettingsPage: Sendable {
    let entries: [SettingEntry]
    let mayChange: Bool
    var isSaved = false
    var refusal: String?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(texts.years.settingsHeading, styles: [.staff]) {
            if isSaved { notice(.success, live: true) { p { texts.masters.done(.saved) } } }
            if let refusal { notice(.error, live: true) { p { refusal } } }
            p { texts.years.settingsLead }
            for entry in entries { card { one(entry, frame) } }
        }
    }

    @HTMLBuilder private func one(_ entry: SettingEntry, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let words =
            texts.years.setting(entry.name)
            ?? SettingWords(name: entry.name, explanation: "")
        h2 {
            words.name
            " "
            entry.isOn ? tag(texts.years.on, .good) : tag(texts.years.off)
        }
        p { words.explanation }
        if mayChange { form(entry, words.name, frame) }
        history(entry, frame)
    }

    private func form(_ entry: SettingEntry, _ name: String, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.postForm(frame.paths.settings) {
            frame.hiddenField("setting", entry.name)
            frame.hiddenField("value", entry.isOn ? "no" : "yes")
            actions {
                button(.buttonType("submit"), .class("button", "secondary")) {
                    entry.isOn ? texts.structure.years.turnOff : texts.structure.years.turnOn
                    span(.class("visually-hidden")) { texts.words.colon + name }
                }
            }
        }
    }

    private func history(_ entry: SettingEntry, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        if entry.changes.isEmpty { return p(.class("support")) { texts.structure.years.neverChanged } }
        return ul(.class("bare", "support")) {
            for change in entry.changes.prefix(20) {
                li {
                    texts.words.moment(change.at) + "　"
                        + (change.isOn ? texts.structure.years.on : texts.structure.years.off) + "　"
                        + (change.author ?? texts.structure.masters.program)
                }
            }
        }
    }
}
