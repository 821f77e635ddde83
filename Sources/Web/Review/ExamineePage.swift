import Campaigns
import HTML
import Operations
import Organisation
import StressCheck

/// One examinee with everything the decision rests on (S4-09): both methods, profile, all answers.
struct ExamineePage: Sendable {
    struct Decided: Sendable, Hashable {
        let by: String
        let at: Instant
        let basis: DecisionBasis
    }

    let implementation: Implementation
    let batch: Batch
    let row: ReviewRow
    let sheet: AnswerSheet
    let instrument: Instrument
    /// Empty where the company asked nothing of its own.
    var extra: [ExtraReading] = []
    var decided: Decided?
    let neighbours: ReviewNeighbours
    var filter = ReviewFilter.all
    /// 一覧番号 and 受付番号, by which lists lead here.
    var running = 0
    var receipt = ""
    /// The words to the decision.
    var reason = ""
    let mayDecide: Bool

    var isOpen: Bool { mayDecide && batch.releasedAt == nil }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            row.name, width: .wide, styles: [.staff], modules: [.review],
            back: (texts.examinee.back, frame.paths.review(of: .id(batch.id), showing: filter, at: row.sheet))
        ) {
            bar(frame)
            person(frame)
            notes(texts.examinee)
            ReasonForm(sheet: row.sheet, reason: reason, isOpen: isOpen).html(frame)
            h2 { texts.examinee.methodsHeading }
            p { texts.examinee.methodsLead }
            MethodTable(page: self).html(texts)
            h2 { texts.examinee.profileHeading }
            p { texts.examinee.profileLead }
            ProfileRadars(page: self).html(frame)
            ProfileTable(page: self).html(frame)
            h2 { texts.examinee.answersHeading }
            AnswerTables(sheet: sheet, instrument: instrument).html(frame)
            ExtraReadingSection(readings: extra).html(frame)
            KeyHelp(keys: texts.review.keyListPerson, mayDecide: isOpen, texts: texts.review).html
        }
    }

    private func bar(_ frame: Frame) -> HTML {
        ExamineeBar(page: self).html(frame)
    }

    private func person(_ frame: Frame) -> HTML {
        let (texts, record) = (frame.texts.staff, NeedRecordTexts.of(frame.language))
        let words = texts.examinee
        return inlineFacts([
            (record.running, running == 0 ? "–" : "\(running)"), (record.receipt, receipt),
            (words.number, row.number), (words.department, row.department),
            (words.sex, words.sexName(sheet.sex)),
            (words.age, sheet.age.map(words.years) ?? words.unknown),
            (words.answeredOn, texts.words.day(sheet.answeredAt.day)),
        ])
    }

    /// Why the criteria alone cannot decide.
    private func notes(_ texts: StaffExamineeTexts) -> HTML {
        let missing = row.score.missing.compactMap { instrument.item($0)?.number }
        return HTMLBuilder.buildBlock(
            missing.isEmpty
                ? .empty
                : notice(.warning) {
                    h2 { texts.missingHeading(missing.count) }
                    p { texts.missingWords(missing.map(String.init).joined(separator: ", ")) }
                },
            row.candidates == nil
                ? .empty
                : notice(.warning) {
                    h2 { texts.unstatedHeading }
                    p { texts.unstatedWords }
                })
    }
}
