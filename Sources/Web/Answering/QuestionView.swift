import HTML
import StressCheck

extension Question {
    /// A group of four radios under its words. The heading is in the legend, so that it is read with each choice.
    func html(total: Int, texts: AnswerFormTexts) -> HTML {
        let number = texts.question(self.number, total)
        let note = state == .elsewhere ? "item-\(id)-note" : nil
        return fieldset(
            .id("item-" + id), .class("question"), .data("item", id), .data("title", number),
            .data("answered", isAnswered ? "yes" : nil), .aria(.describedby, note)
        ) {
            legend {
                h2 {
                    span(.class("question-number")) { number }
                    if let prompt { span(.class("question-prompt")) { prompt } }
                    span(.class("question-text")) { text }
                }
            }
            if let note { p(.class("hint"), .id(note)) { texts.answeredBefore } }
            div(.class("options")) {
                for choice in choices { option(choice.code, choice.label) }
            }
        }
    }

    private func option(_ code: Int, _ words: String) -> HTML {
        let inputID = "answer-\(id)-\(code)"
        return label(.class("option", state == .here(code) ? "is-saved" : nil), .for(inputID)) {
            input(
                .type(.radio), .id(inputID), .name(id), .value(String(code)), .checked(state == .here(code)))
            span(.class("option-words")) { words }
            kbd(.aria(.hidden, "true")) { String(code) }
        }
    }
}
