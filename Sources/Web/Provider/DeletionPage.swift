import HTML
import Operations

/// What deleting a company means, in plain words, and the typed confirmation. Fields: `name password`.
struct DeletionPage: Sendable {
    let company: CompanyEntry
    var typed = ""
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.companies
        let controls = Controls(texts: frame.texts.shell, values: ["name": typed], errors: errors)
        return frame.page(
            texts.deletionTitle(company.name), hasError: !errors.isEmpty, styles: [.staff],
            back: (company.name, ProviderPaths.company(.id(company.id)))
        ) {
            controls.errorSummary
            notice(.warning) {
                ul { for line in texts.meaning { li { line } } }
            }
            frame.postForm(ProviderPaths.deletion(of: .id(company.id)), styleClass: "form") {
                controls.text(
                    texts.typeName, name: "name", hint: texts.typeNameHint(company.name), autocomplete: "off",
                    maxLength: 100)
                controls.text(
                    texts.ownPassword, name: "password", kind: .password(autocomplete: "current-password"))
                actions {
                    button(.buttonType("submit"), .class("button", "danger")) { texts.delete }
                    frame.linkButton(
                        frame.texts.staff.words.cancel, ProviderPaths.company(.id(company.id)),
                        secondary: true)
                }
            }
        }
    }
}
