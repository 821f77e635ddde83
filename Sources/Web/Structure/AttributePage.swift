import HTML
import Operations
import Organisation

/// One attribute: its values with today's people, a new one, and what can be done to the attribute.
struct AttributePage: Sendable {
    let overview: AttributeOverview
    let siblings: Int
    let mayChange: Bool
    var state = MasterState()
    /// The errors belong to the form of a new value, which has the same fields as the attribute's own.
    var isAdding = false

    private var attribute: Organisation.Attribute { overview.attribute }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(
            attribute.name, hasError: !state.errors.isEmpty, width: .wide, styles: [.staff],
            back: (texts.lists.backToAttributes, frame.paths.attributes)
        ) {
            state.messages(frame)
            h2 { texts.lists.valuesHeading }
            values(frame)
            if mayChange { adding(frame) }
            if mayChange, !isAdding { changes(frame) }
            forms(frame).history(overview.history, frame)
        }
    }

    private func forms(_ frame: Frame) -> MasterForms {
        MasterForms(
            entry: attribute.entry, path: frame.paths.attribute(.id(attribute.id)), state: state,
            siblings: siblings)
    }

    @HTMLBuilder private func changes(_ frame: Frame) -> HTML {
        let forms = forms(frame)
        forms.name(frame, hint: frame.texts.staff.structure.lists.attributeNameHint)
        forms.place(frame)
        forms.visibility(frame)
        forms.deletion(
            overview.values.isEmpty ? [] : [StructureUse(.children, overview.values.count)],
            isBuiltIn: attribute.kind != .own, frame)
    }

    private func values(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        if overview.values.isEmpty { return p { texts.lists.noValues } }
        let table = Table(
            caption: texts.lists.valuesHeading,
            columns: [
                .init(name: texts.lists.columnValue), .init(name: texts.masters.code),
                .init(name: texts.lists.columnPeople, isNumber: true),
            ] + (mayChange ? [.init(name: texts.masters.columnOrder)] : []),
            rows: overview.values.map { row($0, frame) }, hidesCaption: true
        ).html
        return mayChange ? frame.postForm(frame.paths.values(of: .id(attribute.id))) { table } : table
    }

    private func row(_ value: AttributeValue, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let path = frame.paths.value(.id(value.id))
        let cells: [HTML] = [
            HTMLBuilder.buildBlock(a(.href(path)) { value.name }, frame.hiddenMark(value.entry.isHidden)),
            .text(value.entry.name.code ?? ""),
            .text(texts.words.people(overview.people[value.id] ?? 0)),
        ]
        return mayChange
            ? cells + [frame.orderButtons(value.name, version: value.entry.version, path: path)] : cells
    }

    /// The same field names as the attribute's own form: the two never stand open on one page.
    private func adding(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        guard isAdding else {
            return actions {
                frame.linkButton(
                    texts.lists.newValue, frame.paths.attribute(.id(attribute.id)) + "?new=value",
                    secondary: true)
            }
        }
        return HTMLBuilder.buildBlock(
            h3 { texts.lists.newValue },
            frame.newEntry(
                frame.paths.values(of: .id(attribute.id)), state, hint: texts.lists.valueNameHint))
    }
}
