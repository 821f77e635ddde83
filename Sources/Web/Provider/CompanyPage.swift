import HTML
import Operations
import Organisation

/// One company from outside: its word, the link for its first administrator, the way to its deletion.
struct CompanyPage: Sendable {
    let company: CompanyEntry
    /// Shown once, in the answer to the form that made it.
    var link: String?
    var refusal: String?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.companies
        return frame.page(
            company.name, styles: [.staff], back: (texts.back, ProviderPaths.companies)
        ) {
            if let refusal { notice(.error, live: true) { p { refusal } } }
            if let link { shown(link, texts) }
            facts([
                (texts.word, .text(company.slug)), (texts.address, .text(Paths(slug: company.slug).signIn)),
                (texts.since, .text(company.createdAt.day.words(frame.language))),
            ])
            h2 { texts.administratorHeading }
            p { texts.administratorLead }
            frame.postForm(ProviderPaths.administratorLinks(of: .id(company.id))) {
                actions { frame.submit(texts.makeLink, name: "link", value: "new") }
            }
            h2 { texts.deletionHeading }
            p { a(.href(ProviderPaths.deletion(of: .id(company.id)))) { texts.toDeletion } }
        }
    }

    private func shown(_ link: String, _ texts: ProviderCompanyTexts) -> HTML {
        notice(.success, live: true) {
            p { texts.linkMade }
            p(.class("plain")) { code { link } }
            p(.class("support")) { texts.linkOnce }
        }
    }
}
