import HTML

extension QuestionSheet {
    /// The four parts in a row, with how much of each is answered.
    func partLinks(_ frame: Frame, current: String?) -> HTML {
        let texts = frame.texts.answering.form
        return nav(.id("parts"), .class("parts"), .aria(.label, texts.parts)) {
            ol {
                for part in parts {
                    li {
                        a(
                            .href(frame.paths.part(.word(part.id))), .data("part", part.id),
                            .aria(.current, part.id == current ? "step" : nil)
                        ) {
                            strong { part.id }
                            " "
                            span(.class("part-count")) {
                                texts.count(part.answeredCount, part.questions.count)
                            }
                        }
                    }
                }
            }
        }
    }
}
