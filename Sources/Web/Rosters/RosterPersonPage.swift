import HTML
import Operations
import Organisation

/// One person as the roster has them; every field can be corrected by the same rules as a file.
struct RosterPersonPage: Sendable {
    /// In the order of the page; number and name say who it is.
    static let fields: [RosterColumn] = RosterColumn.offered.filter {
        $0 != .number && $0 != .departmentCode && $0 != .workplaceCode
    }

    let id: PersonID
    let file: PersonFile
    let tree: DepartmentTree
    var values: [String: String]?
    var errors: [FieldError] = []
    var isDone = false
    var refusal: String?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        return frame.page(
            file.record.identity.name, title: texts.person.person, hasError: !errors.isEmpty, width: .wide,
            styles: [.staff], back: (texts.person.search, frame.paths.rosterPeople)
        ) {
            Controls(texts: frame.texts.shell, errors: errors).errorSummary
            if isDone { notice(.success, live: true) { p { texts.person.corrected } } }
            if let refusal { notice(.warning, live: true) { p { refusal } } }
            if file.sharesMail { notice(.warning) { p { texts.person.mailShared } } }
            if file.hasLeft { notice(.info) { p { texts.person.hasLeftNote } } }
            summary(frame)
            history(frame)
            correction(frame)
        }
    }

    private func summary(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let shown = RosterColumn.offered.filter { !file.cells[$0].isEmpty }
        return facts(shown.map { (texts.column($0).name, .text(file.cells[$0])) })
    }

    private func history(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        return HTMLBuilder.buildBlock(
            h2 { texts.person.places },
            ul {
                for stay in file.places {
                    li { frame.texts.staff.words.day(stay.from) + "　" + tree.path(of: stay.department) }
                }
            },
            file.contacts.isEmpty
                ? .empty
                : HTMLBuilder.buildBlock(
                    h2 { texts.person.contacts },
                    ul {
                        for contact in file.contacts {
                            li {
                                contact.address + "　"
                                span(.class("support")) {
                                    texts.person.source(contact.source)
                                        + (contact.verifiedAt == nil
                                            ? texts.person.unverified : texts.person.verified)
                                }
                            }
                        }
                    }))
    }

    private func correction(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.roster
        let known = Dictionary(
            Self.fields.map { ($0.rawValue, file.cells[$0]) }, uniquingKeysWith: { first, _ in first })
        let controls = Controls(texts: frame.texts.shell, values: values ?? known, errors: errors)
        return HTMLBuilder.buildBlock(
            h2 { frame.texts.staff.rosterKeeping.person.correct },
            frame.postForm(frame.paths.rosterCorrection(of: .id(id)), styleClass: "form") {
                for column in Self.fields {
                    controls.text(
                        texts.column(column).name, name: column.rawValue, required: column.isNeeded,
                        hint: texts.column(column).note, maxLength: 300)
                }
                if file.hasLeft {
                    controls.checkbox(
                        frame.texts.staff.rosterKeeping.check.returningSure(1), name: "returning")
                }
                actions { frame.submit(frame.texts.staff.words.save) }
            })
    }
}
