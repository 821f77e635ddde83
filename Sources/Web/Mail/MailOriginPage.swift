import HTML
import Operations

/// For those who look after the company's mail server: from where mails come, and a try.
struct MailOriginPage: Sendable {
    let origin: MailOrigin
    let isDone: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = MailOriginTexts.of(frame.language)
        return frame.page(texts.heading, styles: [.staff]) {
            if isDone { notice(.success, live: true) { p { texts.done } } }
            p { texts.lead }
            facts([
                (texts.sender, .text(origin.sender)), (texts.envelope, .text(origin.envelopeDomain)),
                (texts.site, .text(origin.site)), (texts.kind, .text(texts.kindWords)),
            ])
            p { texts.records }
            section(.class("flow")) {
                h2 { texts.tryHeading }
                p { texts.tryLead }
                frame.postForm(frame.paths.mailTrials) { actions { frame.submit(texts.tryIt) } }
            }
            actions { frame.linkButton(texts.back, frame.paths.mailQueue, secondary: true) }
        }
    }
}
