import HTML
import Operations
import Organisation

/// One value of an attribute.
struct ValuePage: Sendable {
    let detail: ValueDetail
    let mayChange: Bool
    var state = MasterState()

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let attribute = detail.overview.attribute
        return frame.page(
            attribute.name + texts.words.colon + detail.value.name, hasError: !state.errors.isEmpty,
            styles: [.staff], back: (attribute.name, frame.paths.attribute(.id(attribute.id)))
        ) {
            state.messages(frame)
            facts([
                (
                    texts.structure.lists.columnPeople,
                    .text(texts.words.people(detail.overview.people[detail.value.id] ?? 0))
                )
            ])
            if mayChange { changes(frame) }
            forms(frame).history(detail.history, frame)
        }
    }

    private func forms(_ frame: Frame) -> MasterForms {
        MasterForms(
            entry: detail.value.entry, path: frame.paths.value(.id(detail.value.id)), state: state,
            siblings: detail.overview.values.count)
    }

    @HTMLBuilder private func changes(_ frame: Frame) -> HTML {
        let forms = forms(frame)
        forms.name(frame, hint: frame.texts.staff.structure.lists.valueNameHint)
        forms.place(frame)
        forms.merger(into: targets, note: frame.texts.staff.structure.lists.mergeValueNote, frame)
        forms.visibility(frame)
        forms.deletion(detail.uses, frame)
    }

    private var targets: TargetField {
        let others = detail.overview.values.filter { $0.id != detail.value.id }
        return TargetField(
            options: others.map { .init(value: String($0.id.rawValue), label: $0.name) }, isLong: false)
    }
}
