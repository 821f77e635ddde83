import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// What may be settled on the page of a new draft already: `implementer clerk hearing_day examples`. Left open, each has its
/// form on the draft.
struct StartFields: Sendable {
    let staff: [StaffMember]
    /// Whoever prepares it.
    let author: AccountID
    let today: Day

    func html(_ frame: Frame, _ controls: Controls) -> HTML {
        let (texts, draft) = (StartTexts.of(frame.language), frame.texts.staff.draft)
        return HTMLBuilder.buildBlock(
            h2 { texts.heading }, p { texts.lead },
            choice(draft.need(.implementer).name, "implementer", qualified, texts, controls) {
                $0.name + ($0.qualification.map { "（\(draft.qualificationName($0))）" } ?? "")
            },
            choice(draft.need(.clerk).name, "clerk", clerks, texts, controls) { $0.name },
            controls.text(
                texts.hearing, name: "hearing_day", kind: .date, required: false, hint: texts.hearingHint),
            controls.checkbox(texts.examples, name: "examples", hint: texts.examplesHint))
    }

    private func choice(
        _ words: String, _ name: String, _ members: [StaffMember], _ texts: StartTexts, _ controls: Controls,
        label: (StaffMember) -> String
    ) -> HTML {
        if members.isEmpty { return .empty }
        return controls.select(
            words, name: name,
            options: [Controls.Option(value: "", label: texts.later)]
                + members.map { .init(value: String($0.id.rawValue), label: label($0)) },
            required: false)
    }

    private var qualified: [StaffMember] {
        staff.filter { $0.mayBe(.implementer) && $0.qualification != nil }
    }
    private var clerks: [StaffMember] { staff.filter { $0.mayBe(.clerk) } }

    /// The only one there is to choose, the author as clerk, and two weeks from tomorrow.
    var suggested: [String: String] {
        let first = today.adding(days: 1)
        var values = ["first_day": first.text, "last_day": first.adding(days: 13).text]
        if let only = qualified.first, qualified.count == 1 {
            values["implementer"] = String(only.id.rawValue)
        }
        if let clerk = clerks.first(where: { $0.id == author }) ?? clerks.first,
            clerk.id == author || clerks.count == 1
        {
            values["clerk"] = String(clerk.id.rawValue)
        }
        return values
    }

    static func read(_ form: Form, _ texts: StaffDraftTexts) -> (start: DraftStart, errors: [FieldError]) {
        var (start, errors): (DraftStart, [FieldError]) = (DraftStart(), [])
        start.implementer = Int(form.trimmed("implementer")).map(AccountID.init)
        start.clerk = Int(form.trimmed("clerk")).map(AccountID.init)
        start.takesExamples = form.isOn("examples")
        if !form.trimmed("hearing_day").isEmpty {
            start.hearing = Day(text: form.trimmed("hearing_day"))
            if start.hearing == nil {
                errors.append(FieldError(field: "hearing_day", message: texts.dayWrong))
            }
        }
        return (start, errors)
    }

    static func error(_ refused: DraftStartRefusal, _ texts: StaffTexts) -> FieldError {
        switch refused.part {
        case .implementer, .clerk:
            FieldError(field: refused.part.rawValue, message: texts.refusals.words(refused.reason))
        case .hearing: FieldError(field: "hearing_day", message: texts.draft.dayWrong)
        }
    }
}
