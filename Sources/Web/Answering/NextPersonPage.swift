import HTML

/// On a device that several people use: between one person and the next. Nothing of the one before is here, and the
/// code is never part of an address, so it stands in no history.
struct NextPersonPage: Sendable {
    var hasLeft = false
    var isWrong = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.answering.shared
        let errors = isWrong ? [FieldError(field: "code", message: texts.wrongCode)] : []
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(texts.heading, hasError: isWrong) {
            controls.errorSummary
            if hasLeft { notice(.success, live: true) { for line in texts.left { p { line } } } }
            p { texts.lead }
            frame.postForm(frame.paths.nextPerson, styleClass: "form") {
                controls.text(texts.code, name: "code", hint: texts.codeHint, maxLength: 200)
                actions { frame.submit(texts.go, large: true) }
            }
            h2 { texts.noCodeHeading }
            p { texts.noCode }
        }
    }
}

extension Frame {
    /// Every page of somebody who answers on a device of several people has the way out at its head.
    func leaving(_ call: Call) -> Frame {
        guard call.isShared else { return self }
        var frame = self
        frame.reader = Reader(name: nil, signOut: paths.departure, wayOut: texts.answering.shared.leave)
        return frame
    }
}

extension Call {
    var isShared: Bool { cookies[.shared] == "yes" }

    /// The frame of a page behind a personal link.
    func answeringFrame(here: String? = nil) -> Frame { frame(here: here).leaving(self) }
}
