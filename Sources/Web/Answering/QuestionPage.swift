import HTML

/// One part of the form. Without JavaScript it is a page that is saved as it is turned; with it, the same
/// questions come one by one and every tap is saved (web/answering.js).
struct QuestionPage: Sendable {
    let sheet: QuestionSheet
    let part: QuestionPart
    /// Rises with every save of this invitation; the script counts on from it.
    let revision: Int
    var advancesItself = true
    /// Reached from the check page: goes back there.
    var returnsToCheck = false
    /// The company's own questions come before the check page.
    var asksMore = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.form
        return frame.page(
            texts.part(part.id), quietHeading: true, styles: [.answering], modules: [.answeringModule]
        ) {
            p(.id("part-lead"), .class("part-lead")) { part.lead }
            if let remark = sheet.remark { p(.class("support", "small")) { remark } }
            sheet.partLinks(frame, current: part.id)
            frame.postForm(
                address(frame), id: "questions", styleClass: "questions", data: words(frame, texts)
            ) {
                for question in part.questions { question.html(total: sheet.total, texts: texts) }
                if returnsToCheck { frame.hiddenField("return", "check") }
                if goesOn && index + 1 == sheet.parts.count { frame.hiddenField("then", "company") }
                turning(frame, texts)
            }
            stepper(texts)
            p(.class("support")) { texts.leave }
        }
    }

    private func address(_ frame: Frame) -> String { frame.paths.part(.word(part.id)) }

    private var goesOn: Bool { asksMore && !returnsToCheck }

    private var index: Int { sheet.parts.firstIndex { $0.id == part.id } ?? 0 }

    /// What the script needs to know and to say.
    private func words(_ frame: Frame, _ texts: AnswerFormTexts) -> [(String, String)] {
        [
            ("part", part.id), ("save", frame.paths.answers),
            ("check", goesOn ? frame.paths.companyQuestions : frame.paths.check),
            ("revision", String(revision)), ("advance", advancesItself ? "yes" : "no"),
            ("return", returnsToCheck ? "check" : ""), ("saved", texts.saved),
            ("offline", texts.offline("{n}")),
            ("ended", texts.ended), ("finish", goesOn ? texts.next : texts.toCheck), ("next", texts.next),
        ]
    }

    private func turning(_ frame: Frame, _ texts: AnswerFormTexts) -> HTML {
        div(.class("actions", "turning"), .id("turning")) {
            if index + 1 < sheet.parts.count {
                frame.submit(texts.nextPart, name: "turn", value: "next", secondary: false)
            } else {
                frame.submit(
                    goesOn ? texts.nextPart : texts.toCheck, name: "turn", value: "check", secondary: false)
            }
            if index > 0 { frame.submit(texts.previousPart, name: "turn", value: "back") }
        }
    }

    private func stepper(_ texts: AnswerFormTexts) -> HTML {
        div(.id("stepper"), .class("stepper"), .hidden(true)) {
            p(.id("save-status"), .class("status"), .role("status"))
            actions(pair: true) {
                button(.buttonType("button"), .id("step-back"), .class("button", "secondary")) {
                    texts.previous
                }
                button(.buttonType("button"), .id("step-next"), .class("button", "secondary")) { texts.next }
            }
            label(.class("choice"), .for("auto-advance")) {
                input(.type(.checkbox), .id("auto-advance"), .name("auto-advance"), .checked(advancesItself))
                span { texts.advance }
            }
        }
    }
}
