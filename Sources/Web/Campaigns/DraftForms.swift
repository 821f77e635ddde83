import Campaigns
import HTML
import Organisation

/// The small forms of a draft. Their field names differ, since they stand on one page:
/// `implementer`, `clerk`, `hearing_day`, `request consultation`, and the lines of
/// `CriteriaFields` with `deciding confirmed`.
struct DraftForms: Sendable {
    let page: DraftPage
    let controls: Controls

    private var id: Segment { .id(page.summary.id) }

    func implementer(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.draft
        let (able, unqualified) = implementers(texts)
        let hasOne = !page.implementation.implementers.isEmpty
        if able.isEmpty && unqualified.isEmpty {
            return hasOne ? .empty : notice(.warning) { p { texts.nobodyImplementer } }
        }
        return HTMLBuilder.buildBlock(
            unqualified.isEmpty
                ? .empty
                : notice(.warning) {
                    for member in unqualified {
                        p {
                            texts.unqualified(member.name) + " "
                            a(.href(frame.paths.account(.id(member.id)) + "#qualification")) {
                                texts.toQualification
                            }
                        }
                    }
                },
            able.isEmpty ? .empty : appointing(able, hasOne ? texts.another : nil, frame))
    }

    private func appointing(_ able: [Controls.Option], _ folding: String?, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.draft
        return folded(folding, fields: ["implementer"]) {
            frame.postForm(frame.paths.appointments(at: id), styleClass: "form small-form") {
                frame.hiddenField("duty", Appointment.Duty.implementer.rawValue)
                controls.select(
                    texts.account, name: "implementer", options: able, hint: texts.qualificationNote)
                actions { frame.submit(texts.appointImplementer, name: "act", value: "appoint") }
            }
        }
    }

    /// Those with a qualification on record, each with its name; and those who still need one.
    private func implementers(_ texts: StaffDraftTexts) -> ([Controls.Option], [StaffMember]) {
        let members = candidates(.implementer)
        let able = members.compactMap { member in
            member.qualification.map {
                Controls.Option(
                    value: String(member.id.rawValue),
                    label: "\(member.name)（\(texts.qualificationName($0))）")
            }
        }
        return (able, members.filter { $0.qualification == nil })
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
    private func candidates(_ duty: Appointment.Duty) -> [StaffMember] {
        let appointed = Set(page.implementation.members.filter { $0.duty == duty }.map(\.account))
        return page.staff.filter { member in
            member.mayBe(duty) && !appointed.contains(member.id)
        }
    }

    private func choosable(_ duty: Appointment.Duty) -> [Controls.Option] {
        candidates(duty).map { Controls.Option(value: String($0.id.rawValue), label: $0.name) }
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
