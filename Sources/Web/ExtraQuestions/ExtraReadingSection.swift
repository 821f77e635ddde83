import Campaigns
import HTML
import Operations
import Organisation

/// What an examinee gave to the company's own questions, on the examinee's page. It is no part of any decision.
struct ExtraReadingSection: Sendable {
    let readings: [ExtraReading]

    func html(_ frame: Frame) -> HTML {
        if readings.isEmpty { return .empty }
        let texts = ExtraQuestionTexts.of(frame.language)
        return section(.class("flow"), .id("company-questions")) {
            h2 { texts.companyHeading }
            p(.class("support")) { texts.readingLead }
            for reading in readings {
                h3 { reading.question.wording.text(in: frame.language) }
                answer(reading, texts, frame)
            }
        }
    }

    private func answer(_ reading: ExtraReading, _ texts: ExtraQuestionTexts, _ frame: Frame) -> HTML {
        guard reading.answer != nil else { return p(.class("support")) { texts.implementerOnly } }
        guard let words = reading.words(in: frame.language) else {
            return p { tag(frame.texts.staff.examinee.unanswered) }
        }
        return reading.question.isText
            ? div(.class("quoted", "plain")) { words } : p { words }
    }
}
