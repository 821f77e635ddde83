import HTML
import Organisation

/// What stands behind a personal link. Looking at it changes nothing; only its button does.
struct OpeningPage: Sendable {
    let company: String
    let campaign: String
    let questionCount: Int
    let lastDay: Day
    /// As people know them: 「産業医 海野 凪」. May be empty.
    let implementers: [String]
    /// The secret of the link; the button hands it in.
    let secret: String
    var wantsNoAutoAdvance = false
    /// Whether only the keeper's passphrase opens the records (L-33).
    var isInCustody = false
    /// Whether others use this device too.
    var isShared = false
    /// So many of the company's own follow.
    var extraQuestions = 0

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.opening
        return frame.page(campaign, styles: [.answering]) {
            p(.class("support")) { company }
            p(.class("lead")) { texts.lead }
            if !texts.unofficial.isEmpty { notice(.warning) { p { texts.unofficial } } }
            outline(frame, texts)
            if extraQuestions > 0 { p { ExtraQuestionTexts.of(frame.language).opening(extraQuestions) } }
            privacy(texts)
            h2 { texts.free }
            p { texts.freeWords }
            start(frame, texts)
        }
    }

    private func outline(_ frame: Frame, _ texts: OpeningTexts) -> HTML {
        card(soft: true) {
            facts([
                (texts.time, .text(texts.timeWords(questionCount))),
                (texts.period, .text(texts.until(lastDay.words(frame.language)))),
                (texts.pause, .text(texts.pauseWords)),
            ])
        }
    }

    private func privacy(_ texts: OpeningTexts) -> HTML {
        HTMLBuilder.buildBlock(
            h2 { texts.whoSees },
            p { texts.seers(implementers) },
            h2 { texts.whoDoesNot },
            p { strong { texts.nonSeers } },
            p { texts.consent },
            h2 { texts.kept },
            p { isInCustody ? texts.inCustody : texts.keptPlainly })
    }

    private func start(_ frame: Frame, _ texts: OpeningTexts) -> HTML {
        let controls = Controls(
            texts: frame.texts.shell,
            values: (wantsNoAutoAdvance ? ["stay": "yes"] : [:]).merging(
                isShared ? ["shared": "yes"] : [:]
            ) { $1 })
        return frame.postForm(frame.paths.openings, styleClass: "form start") {
            frame.hiddenField("link", secret)
            p { texts.advance }
            controls.checkbox(texts.advanceOff, name: "stay")
            controls.checkbox(frame.texts.answering.shared.choice, name: "shared")
            if isShared { p { frame.texts.answering.shared.note } }
            actions { frame.submit(texts.start, large: true) }
        }
    }
}
