import HTML
import Operations
import Organisation

/// All companies by name, and the form for another. Fields: `name again`.
struct CompaniesPage: Sendable {
    let companies: [CompanyEntry]
    var isDeleted = false
    var name = ""
    var error: String?
    /// A company of that name is there already.
    var asksAgain = false

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.companies
        let errors = error.map { [FieldError(field: "name", message: $0)] } ?? []
        let controls = Controls(texts: frame.texts.shell, values: ["name": name], errors: errors)
        return frame.page(texts.heading, hasError: error != nil, width: .wide, styles: [.staff]) {
            controls.errorSummary
            if isDeleted { notice(.success, live: true) { p { texts.deleted } } }
            p { texts.lead }
            table(frame)
            h2 { texts.newHeading }
            p { texts.newLead }
            frame.postForm(ProviderPaths.companies, styleClass: "form") {
                controls.text(texts.name, name: "name", autocomplete: "off", maxLength: 100)
                if asksAgain { controls.checkbox(texts.again, name: "again") }
                actions { frame.submit(texts.create) }
            }
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.provider.companies
        if companies.isEmpty { return p { texts.none } }
        return Table(
            caption: texts.heading,
            columns: [
                .init(name: texts.name), .init(name: texts.word), .init(name: texts.since),
                .init(name: texts.more),
            ],
            rows: companies.map { company in
                [
                    .text(company.name), HTML.text(company.slug),
                    .text(company.createdAt.day.words(frame.language)),
                    a(.href(ProviderPaths.company(.id(company.id)))) {
                        texts.open
                        span(.class("visually-hidden")) { "：" + company.name }
                    },
                ]
            }, hidesCaption: true
        ).html
    }
}
