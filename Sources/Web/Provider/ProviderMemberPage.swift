import HTML
import Operations
import Organisation

/// One of the provider's staff: the role, another link. One form each; both ask for the operator's password.
struct ProviderMemberPage: Sendable {
    enum Done: String, Sendable {
        case roleSet, linkSent
    }

    let entry: ProviderStaffEntry
    var done: Done?
    var refusal: String?
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.staff
        let controls = Controls(
            texts: frame.texts.shell, values: ["role": entry.role?.rawValue ?? "none"], errors: errors)
        let address = Segment.id(entry.account.id)
        return frame.page(
            entry.account.name, hasError: !errors.isEmpty, styles: [.staff],
            back: (texts.heading, ProviderPaths.staff)
        ) {
            controls.errorSummary
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if let done {
                notice(.success, live: true) { p { done == .roleSet ? texts.roleSet : texts.linkSent } }
            }
            p(.class("support")) { entry.account.mail }
            h2 { texts.role }
            frame.postForm(ProviderPaths.role(of: address), styleClass: "form") {
                controls.radios(
                    texts.role, name: "role",
                    options: texts.options(frame) + [
                        .init(value: "none", label: texts.end, hint: texts.endHint)
                    ])
                controls.ownPassword(texts)
                actions { frame.submit(texts.change) }
            }
            h2 { texts.linkHeading }
            p { texts.linkNote }
            frame.postForm(ProviderPaths.passwordLinks(of: address), styleClass: "form") {
                controls.ownPassword(texts, name: "link_password")
                actions { frame.submit(texts.sendLink) }
            }
        }
    }
}
