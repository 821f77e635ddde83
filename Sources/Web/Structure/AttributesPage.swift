import HTML
import Operations
import Organisation

/// The attributes of the company. Fields of the new one: `name code`.
struct AttributesPage: Sendable {
    let attributes: [AttributeOverview]
    let mayChange: Bool
    var state = MasterState()

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(
            texts.lists.attributesHeading, hasError: !state.errors.isEmpty, width: .wide, styles: [.staff]
        ) {
            state.messages(frame)
            frame.structureNav(.attributes)
            p { texts.lists.attributesLead }
            mayChange ? frame.postForm(frame.paths.attributes) { table(frame) } : table(frame)
            if mayChange {
                h2 { texts.lists.newAttribute }
                frame.newEntry(frame.paths.attributes, state, hint: texts.lists.attributeNameHint)
            }
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return Table(
            caption: texts.lists.attributesHeading,
            columns: [
                .init(name: texts.lists.columnAttribute), .init(name: texts.lists.columnValues),
                .init(name: texts.lists.columnPeople, isNumber: true),
            ] + (mayChange ? [.init(name: texts.masters.columnOrder)] : []),
            rows: attributes.map { row($0, frame) }, hidesCaption: true
        ).html
    }

    private func row(_ one: AttributeOverview, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let path = frame.paths.attribute(.id(one.attribute.id))
        let names = one.values.filter { !$0.entry.isHidden }.prefix(8).map(\.name)
        let cells: [HTML] = [
            HTMLBuilder.buildBlock(
                a(.href(path)) { one.attribute.name }, frame.hiddenMark(one.attribute.entry.isHidden)),
            .text(names.isEmpty ? texts.words.none : names.joined(separator: "・")),
            .text(texts.words.people(one.people.values.reduce(0, +))),
        ]
        return mayChange
            ? cells + [
                frame.orderButtons(one.attribute.name, version: one.attribute.entry.version, path: path)
            ] : cells
    }
}

extension Frame {
    /// Name and code of a new entry.
    func newEntry(_ action: String, _ state: MasterState, hint: String) -> HTML {
        let texts = texts.staff.structure
        let controls = state.controls(self)
        return postForm(action, styleClass: "form small-form") {
            controls.text(
                texts.masters.name, name: "name", hint: hint, autocomplete: "off",
                maxLength: MasterName.longestName)
            controls.text(
                texts.masters.code, name: "code", required: false, hint: texts.masters.codeHint,
                autocomplete: "off",
                maxLength: MasterName.longestCode, short: true)
            actions { submit(texts.masters.create, name: "act", value: "create") }
        }
    }
}
