import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// One step of the walk through a sheet: each is the person's own page, made from an empty form.
struct Rehearsal: Sendable {
    enum Step: Hashable, Sendable {
        case opening
        /// A part of the questionnaire, by its letter.
        case part(String)
        case company, check, receipt

        var word: String {
            switch self {
            case .opening: "opening"
            case .part(let id): id
            case .company: "company"
            case .check: "check"
            case .receipt: "receipt"
            }
        }
    }

    let implementation: Implementation
    let company: String
    let implementers: [String]
    let extra: [ExtraQuestion]
    let words: [CompanyMessage.Kind: CompanyMessage]
    let instrument: Instrument
    let isInCustody: Bool
    let now: Instant

    var steps: [Step] {
        [.opening] + instrument.sections.map { .part($0.id) } + (extra.isEmpty ? [] : [.company])
            + [.check, .receipt]
    }

    func html(_ step: Step, _ plain: Frame) -> HTML {
        let frame = plain.previewing(mark(step, plain))
        switch step {
        case .opening: return opening.html(frame)
        case .part(let id):
            let sheet = sheet(frame.language)
            let part = sheet.parts.first { $0.id == id } ?? QuestionPart(id: id, lead: "", questions: [])
            return QuestionPage(sheet: sheet, part: part, revision: 0, asksMore: !extra.isEmpty).html(frame)
        case .company:
            return CompanyQuestionsPage(
                company: company, extra: form, lastPart: instrument.sections.last?.id ?? "A"
            ).html(frame)
        case .check:
            return CheckPage(
                sheet: sheet(frame.language), canBeJudged: false, attempt: "",
                extra: extra.isEmpty ? nil : form
            ).html(frame)
        case .receipt:
            return ReceiptPage(
                number: "7K3M9QXT", sentAt: now, hasSecret: true, canWithdraw: true, words: words
            ).html(frame)
        }
    }

    private var opening: OpeningPage {
        OpeningPage(
            company: company, campaign: implementation.campaign.name,
            questionCount: instrument.items.count, lastDay: implementation.campaign.lastDay,
            implementers: implementers, secret: "", isInCustody: isInCustody, extraQuestions: extra.count)
    }

    private func sheet(_ language: Language) -> QuestionSheet {
        let codes = [UInt8](repeating: 0, count: instrument.items.count)
        return QuestionSheet(
            Journey(instrument: instrument, codes: codes), ownCodes: codes, language: language)
    }

    private var form: ExtraForm {
        ExtraForm(
            questions: extra, shown: extra.map { _ in ExtraAnswer.none }, answeredCount: 0, isSaved: false)
    }

    /// Its links are real: they lead from step to step, and back to the staff's page.
    private func mark(_ step: Step, _ frame: Frame) -> PreviewMark {
        let (texts, id) = (RehearsalTexts.of(frame.language), Segment.id(implementation.id))
        return PreviewMark(
            words: texts.mark,
            back: .init(
                name: texts.back(implementation.campaign.name), path: frame.paths.campaign(id),
                isCurrent: false),
            steps: steps.map { one in
                PreviewMark.Step(
                    name: texts.step(one), path: frame.paths.rehearsal(of: id, step: .word(one.word)),
                    isCurrent: one == step)
            }, stepsName: texts.steps)
    }
}
