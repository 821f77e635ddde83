import Campaigns
import HTML
import Organisation
import StressCheck

/// Every question with the answer that was chosen, by section.
struct AnswerTables: Sendable {
    let sheet: AnswerSheet
    let instrument: Instrument

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.examinee
        let wording = instrument.wording(in: frame.language.rawValue)
        return div(.class("answers")) {
            for part in instrument.sections {
                Table(
                    caption: part.id + "  " + wording.lead(of: part.id),
                    columns: [
                        .init(name: texts.question), .init(name: texts.answer),
                    ],
                    rows: part.items.map { row($0, in: part, wording, texts) }
                ).html
            }
        }
    }

    private func row(
        _ item: Item, in part: Section, _ wording: Wording, _ texts: StaffExamineeTexts
    ) -> [HTML] {
        let code = item.number <= sheet.codes.count ? Int(sheet.codes[item.number - 1]) : 0
        let label = wording.choices(of: part.id).first { $0.code == code }?.label
        let prompt = wording.prompt(of: item.id).map { $0 + " " } ?? ""
        return [
            span(.class("question")) {
                span(.class("support")) { "\(item.number). " }
                prompt + wording.text(of: item.id)
            },
            label.map { words in HTML.text("\(code) \(words)") } ?? tag(texts.unanswered, .attention),
        ]
    }
}
