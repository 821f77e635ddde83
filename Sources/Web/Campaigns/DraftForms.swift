import Campaigns
import HTML
import Organisation

/// The small forms of a draft. Their field names differ, since they stand on one page:
/// `implementer qualification training_day`, `clerk`, `hearing_day`, `request consultation`, and the lines of
/// `CriteriaFields` with `deciding confirmed`.
struct DraftForms: Sendable {
    let page: DraftPage
    let controls: Controls

    private var id: Segment { .id(page.summary.id) }

    func implementer(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let able = choosable(.implementer)
        if able.isEmpty {
            return page.implementation.implementers.isEmpty
                ? notice(.warning) { p { texts.draft.nobodyImplementer } } : .empty
        }
        let hasOne = !page.implementation.implementers.isEmpty
        let names = Qualification.allCases.map {
            Controls.Option(value: $0.rawValue, label: texts.draft.qualificationName($0))
        }
        return folded(
            hasOne ? texts.draft.another : nil, fields: ["implementer", "qualification", "training_day"]
        ) {
            frame.postForm(frame.paths.appointments(at: id), styleClass: "form small-form") {
                frame.hiddenField("duty", Appointment.Duty.implementer.rawValue)
                controls.select(texts.draft.account, name: "implementer", options: able)
                controls.select(
                    texts.draft.qualification, name: "qualification",
                    options: [.init(value: "", label: texts.draft.choose)] + names)
                controls.text(
                    texts.draft.trainingDay, name: "training_day", kind: .date, required: false,
                    hint: texts.draft.trainingHint)
                actions { frame.submit(texts.draft.appointImplementer, name: "act", value: "appoint") }
            }
        }
    }

    func clerk(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.draft
        let able = choosable(.clerk)
        let hasOne = !page.implementation.clerks.isEmpty
        if able.isEmpty { return hasOne ? .empty : notice(.warning) { p { texts.nobodyClerk } } }
        return folded(hasOne ? texts.another : nil, fields: ["clerk"]) {
            frame.postForm(frame.paths.appointments(at: id), styleClass: "form small-form") {
                frame.hiddenField("duty", Appointment.Duty.clerk.rawValue)
                controls.select(texts.account, name: "clerk", options: able)
                actions { frame.submit(texts.appointClerk, name: "act", value: "appoint") }
            }
        }
    }

    func hearing(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.draft
        let isCommittee = page.implementation.hearingKind == .committee
        return folded(page.implementation.hearing == nil ? nil : texts.change, fields: ["hearing_day"]) {
            frame.postForm(frame.paths.hearings(at: id), styleClass: "form small-form") {
                controls.text(
                    isCommittee ? texts.committeeDay : texts.workersDay, name: "hearing_day", kind: .date)
                actions { frame.submit(texts.record, name: "act", value: "record") }
            }
        }
    }

    func contacts(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        var filled = controls
        let contacts = page.implementation.contacts
        let consultation =
            contacts.consultation.isEmpty ? texts.draft.consultationDefault : contacts.consultation
        filled.values.merge(["request": contacts.request, "consultation": consultation]) { old, _ in old }
        return folded(contacts.areGiven ? texts.draft.change : nil, fields: ["request", "consultation"]) {
            frame.postForm(frame.paths.contacts(at: id), styleClass: "form small-form") {
                filled.contacts(texts.draft)
                actions { frame.submit(texts.words.save, name: "act", value: "save") }
            }
        }
    }

    func criteria(_ frame: Frame) -> HTML {
        guard page.mayChange else { return .empty }
        return CriteriaForm(examples: page.examples, controls: controls, action: frame.paths.criteria(at: id))
            .html(frame)
    }

    /// Accounts that hold the role and are not appointed yet.
    private func choosable(_ duty: Appointment.Duty) -> [Controls.Option] {
        let appointed = Set(page.implementation.members.filter { $0.duty == duty }.map(\.account))
        return page.staff
            .filter { member in
                member.roles.contains { $0.rawValue == duty.rawValue } && !appointed.contains(member.id)
            }
            .map { Controls.Option(value: String($0.id.rawValue), label: $0.name) }
    }

    /// What is done keeps its form folded away, unless the form came back with an error.
    private func folded(_ words: String?, fields: [String], @HTMLBuilder form: () -> HTML) -> HTML {
        guard let words else { return form() }
        return details(.open(fields.contains { controls.error($0) != nil })) {
            summary { words }
            form()
        }
    }
}
