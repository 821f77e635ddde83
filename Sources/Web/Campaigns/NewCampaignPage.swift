import Campaigns
import HTML
import Organisation

/// A new draft. Fields: `name workplace first_day last_day headcount request consultation`, and those of `StartFields`.
struct NewCampaignPage: Sendable {
    struct Place: Sendable, Hashable {
        let workplace: Workplace
        /// People of the roster there today.
        let people: Int
    }

    let places: [Place]
    /// Whoever prepares it: suggested as the desk for requests.
    let author: (name: String, mail: String)
    let start: StartFields
    /// Earlier ones to start from.
    var sources: [Implementation] = []
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.draft
        let controls = Controls(texts: frame.texts.shell, values: filled(texts), errors: errors)
        return frame.page(
            texts.newHeading, hasError: !errors.isEmpty, styles: [.staff],
            back: (frame.texts.staff.campaigns.back, frame.paths.campaigns)
        ) {
            controls.errorSummary
            p { texts.newLead }
            if places.isEmpty {
                notice(.warning) { p { texts.noWorkplaces } }
            } else {
                CopyForm(sources: sources, controls: controls).html(frame)
                form(frame, controls)
            }
        }
    }

    private func form(_ frame: Frame, _ controls: Controls) -> HTML {
        let texts = frame.texts.staff.draft
        return frame.postForm(frame.paths.campaigns, styleClass: "form") {
            controls.text(texts.name, name: "name", hint: texts.nameHint, autocomplete: "off", maxLength: 100)
            controls.select(
                texts.workplace, name: "workplace", options: options(frame.texts.staff),
                hint: texts.workplaceHint)
            controls.text(texts.firstDay, name: "first_day", kind: .date)
            controls.text(texts.lastDay, name: "last_day", kind: .date, hint: texts.periodHint)
            controls.text(
                texts.headcount, name: "headcount", kind: .number, hint: texts.headcountHint,
                inputmode: "numeric", short: true)
            controls.contacts(texts)
            start.html(frame, controls)
            actions {
                frame.submit(texts.create)
                frame.linkButton(frame.texts.staff.words.cancel, frame.paths.campaigns, secondary: true)
            }
        }
    }

    private func options(_ texts: StaffTexts) -> [Controls.Option] {
        let choices = places.map { place in
            Controls.Option(
                value: String(place.workplace.id.rawValue),
                label: place.workplace.name + texts.words.paren(texts.words.people(place.people)))
        }
        return places.count == 1 ? choices : [Controls.Option(value: "", label: texts.draft.choose)] + choices
    }

    private func filled(_ texts: StaffDraftTexts) -> [String: String] {
        var filled = start.suggested
        filled["request"] = texts.requestDefault(author.name, author.mail)
        filled["consultation"] = texts.consultationDefault
        if let only = places.first, places.count == 1 { filled["headcount"] = String(only.people) }
        return filled.merging(values) { $1 }
    }
}

extension Controls {
    /// The two desks that every result names.
    @HTMLBuilder func contacts(_ texts: StaffDraftTexts) -> HTML {
        textArea(texts.request, name: "request", hint: texts.requestHint, rows: 3, maxLength: 300)
        textArea(
            texts.consultation, name: "consultation", hint: texts.consultationHint, rows: 3, maxLength: 300)
    }
}
