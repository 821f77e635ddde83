import Campaigns
import HTML
import Organisation

/// Where somebody without an account sends the file they were asked for. Fields: `secret file`.
struct UploadPage: Sendable {
    let secret: String
    let request: SharedFile
    var isDone = false
    var fault: SharedFile.Fault?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.desk.files
        if isDone {
            return frame.page(texts.sentHeading) {
                notice(.success, live: true) { p { texts.sent } }
                p { texts.keptDays(request.keepDays) }
            }
        }
        let errors = fault.map { [FieldError(field: "file", message: texts.fault($0))] } ?? []
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        return frame.page(texts.uploadHeading, hasError: !errors.isEmpty) {
            controls.errorSummary
            p { texts.uploadLead }
            div(.class("quoted", "plain")) { request.title }
            p { texts.keptDays(request.keepDays) }
            frame.postForm(frame.paths.uploads, styleClass: "form", multipart: true) {
                frame.hiddenField("secret", secret)
                controls.file(
                    texts.file, name: "file", accept: ".pdf,.png,.jpg,.jpeg", hint: texts.fileHint)
                actions { frame.submit(texts.send, large: true) }
            }
            p(.class("support")) { texts.linkUntil(request.expiresAt.words(frame.language)) }
        }
    }
}
