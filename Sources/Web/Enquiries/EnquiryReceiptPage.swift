import HTML
import Operations
import Organisation

/// Shown once, in answer to the sending: the word is stored nowhere.
struct EnquiryReceiptPage: Sendable {
    let receipt: EnquiryReceipt
    let hasMail: Bool

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.enquiries
        return frame.page(texts.sentHeading) {
            p { texts.sentLead }
            card(soft: true) {
                facts([
                    (texts.number, strong(.class("receipt-number")) { receipt.number }),
                    (texts.word, strong(.class("receipt-number")) { receipt.word }),
                ])
            }
            notice(.warning) { p { texts.keep } }
            if hasMail { p { texts.keepWithMail } }
            actions {
                frame.linkButton(
                    texts.answerPage, frame.paths.enquiryAnswer + "?number=" + receipt.number,
                    secondary: true)
            }
        }
    }
}
