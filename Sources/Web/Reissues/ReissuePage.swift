import Campaigns
import HTML
import Operations
import Organisation

/// One person at the clerk's desk: a lost link, or a forgotten own secret. Neither the secret nor a result is here.
struct ReissuePage: Sendable {
    let desk: ReissueDesk
    /// The number that was looked for.
    var searched: String?
    var isMailed = false
    var refusal: String?
    var lacksProof = false

    var isMistaken: Bool { searched != nil && desk.found == nil }
    private var action: Segment { .id(desk.implementation.id) }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.reissues
        let controls = Controls(
            texts: frame.texts.shell, values: ["number": searched ?? ""], errors: errors(texts))
        return frame.page(
            texts.heading, hasError: !controls.errors.isEmpty, width: .wide, styles: [.staff],
            back: (desk.implementation.campaign.name, frame.paths.campaign(action))
        ) {
            controls.errorSummary
            if isMailed { notice(.success, live: true) { p { texts.mailed } } }
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            p { texts.lead }
            if let found = desk.found { person(found, controls, frame) }
            searching(controls, frame)
            waiting(frame)
        }
    }

    private func errors(_ texts: ReissueTexts) -> [FieldError] {
        if lacksProof { return [FieldError(field: "proof", message: texts.proofMissing)] }
        return isMistaken ? [FieldError(field: "number", message: texts.notFound)] : []
    }

    private func person(_ line: ReissueLine, _ controls: Controls, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.reissues
        return section(.class("flow")) {
            h2 { line.name }
            facts([(texts.number, .text(line.number)), (texts.department, .text(line.place))])
            if desk.hasLinks && !line.hasLeft { links(line, frame) }
            h3 { texts.codeHeading }
            ul { for point in texts.codePoints { li { point } } }
            form(frame.paths.secretCodes(of: action), line, frame) {
                controls.radios(
                    texts.proof, name: "proof",
                    options: IdentityProof.allCases.map {
                        .init(value: $0.rawValue, label: texts.proofName($0))
                    })
                actions { frame.submit(texts.printCode, name: "print", value: "code", secondary: false) }
            }
        }
    }

    private func links(_ line: ReissueLine, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.reissues
        return HTMLBuilder.buildBlock(
            h3 { texts.linkHeading },
            p { texts.linkLead },
            line.isReachedByMail
                ? form(frame.paths.mailedLinks(of: action), line, frame) {
                    actions { frame.submit(texts.mailLink, name: "send", value: "mail", secondary: false) }
                } : .empty,
            form(frame.paths.printedLinks(of: action), line, frame) {
                actions { frame.submit(texts.printLink, name: "print", value: "link") }
            })
    }

    private func form(
        _ path: String, _ line: ReissueLine, _ frame: Frame, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        frame.postForm(path, styleClass: "form") {
            frame.hiddenField("invitation", String(line.invitation.rawValue))
            frame.hiddenField("number", line.number)
            content()
        }
    }

    private func searching(_ controls: Controls, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.reissues
        return section(.class("flow")) {
            h2 { texts.searchHeading }
            frame.postForm(frame.paths.reissueSearches(of: action), styleClass: "form") {
                controls.text(texts.number, name: "number", maxLength: 100, short: true)
                actions { frame.submit(texts.search, name: "search", value: "yes") }
            }
        }
    }

    /// Who asked on the page of the results; each is looked for by their number.
    private func waiting(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.reissues
        return section(.class("flow")) {
            h2 { texts.waitingHeading }
            if desk.waiting.isEmpty {
                p { texts.nobody }
            } else {
                Table(
                    caption: texts.waitingHeading,
                    columns: [texts.number, texts.name, texts.department, texts.askedAt].map {
                        Table.Column(name: $0)
                    },
                    rows: desk.waiting.map { line in
                        [
                            .text(line.number), .text(line.name), .text(line.place),
                            .text(line.askedAt.map { frame.texts.staff.words.moment($0) } ?? ""),
                        ]
                    }, hidesCaption: true
                ).html
            }
        }
    }
}
