import Campaigns
import HTML
import Organisation

/// After sending: a number to keep and what happens next. No answer is on it.
struct ReceiptPage: Sendable {
    let number: String
    let sentAt: Instant
    /// Whether an own secret will open the result; otherwise it comes by letter.
    let hasSecret: Bool
    /// Whether this session may still choose one.
    var canChooseSecret = false
    /// Whether it may still be taken back.
    var canWithdraw = false
    /// Something chosen on another page came after it.
    var isLate = false
    var isShared = false
    /// When the notice is planned, if that is known.
    var noticeDay: Day?
    /// The company's own, the same for everybody.
    var words: [CompanyMessage.Kind: CompanyMessage] = [:]

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.receipt
        return frame.page(texts.heading) {
            if isLate { notice(.warning, live: true) { p { texts.late } } }
            p(.class("lead")) { texts.thanks }
            card(soft: true) {
                facts([
                    (texts.number, strong(.class("receipt-number")) { number }),
                    (texts.sentAt, .text(sentAt.words(frame.language))),
                ])
            }
            p(.class("support")) { texts.keep }
            h2 { texts.nextHeading }
            steps([
                (.current, p { texts.nextReview }),
                (.ahead, p { texts.nextNotice(noticeDay?.words(frame.language)) }),
                (.ahead, p { hasSecret || canChooseSecret ? texts.nextRead : texts.nextLetter }),
            ])
            if canChooseSecret {
                actions { frame.linkButton(texts.chooseSecret, frame.paths.secret) }
            }
            MessageView(words[.afterCheck], MessageTexts.of(frame.language).afterCheck).html(frame)
            MessageView(words[.consultation], MessageTexts.of(frame.language).consultation).html(frame)
            p(.class("support")) { texts.noAnswers }
            if canWithdraw {
                p { a(.href(frame.paths.withdrawal)) { frame.texts.answering.withdrawal.link } }
            }
            if isShared { finish(frame) } else { p { texts.close } }
        }
    }

    private func finish(_ frame: Frame) -> HTML {
        frame.postForm(frame.paths.departure, styleClass: "form") {
            actions { frame.submit(frame.texts.answering.shared.finish, large: true) }
        }
    }
}
