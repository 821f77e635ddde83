import HTML
import Operations
import Organisation

/// One workplace. Fields of its facts: `size industry postal_code address phone`.
struct WorkplacePage: Sendable {
    let overview: WorkplaceOverview
    let siblings: Int
    let mayChange: Bool
    var state = MasterState()

    private var facts: WorkplaceFacts { overview.row.facts }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            overview.row.entry.name.name, hasError: !state.errors.isEmpty, styles: [.staff],
            back: (texts.structure.lists.backToWorkplaces, frame.paths.workplaces)
        ) {
            state.messages(frame)
            Web.facts([
                (texts.structure.lists.columnPeople, .text(texts.words.people(overview.people))),
                (
                    texts.structure.lists.size,
                    .text(facts.size.map(texts.structure.lists.sizeName) ?? texts.words.none)
                ),
                (texts.structure.lists.industry, .text(facts.industry?.name ?? texts.words.none)),
                (
                    texts.structure.lists.address,
                    .text(facts.address.isEmpty ? texts.words.none : facts.address)
                ),
            ])
            if mayChange { changes(frame) }
            forms(frame).history(overview.history, frame)
        }
    }

    private func forms(_ frame: Frame) -> MasterForms {
        MasterForms(
            entry: overview.row.entry, path: frame.paths.workplace(.id(overview.row.id)), state: state,
            siblings: siblings)
    }

    @HTMLBuilder private func changes(_ frame: Frame) -> HTML {
        let forms = forms(frame)
        describing(forms, frame)
        forms.name(frame, hint: frame.texts.staff.structure.lists.workplaceNameHint)
        forms.place(frame)
        forms.visibility(frame)
        forms.deletion(overview.uses, frame)
    }

    private func describing(_ forms: MasterForms, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let controls = state.controls(
            frame,
            filled: [
                "size": facts.size?.rawValue ?? "", "industry": facts.industry?.code ?? "",
                "postal_code": facts.postalCode, "address": facts.address, "phone": facts.phone,
            ])
        return HTMLBuilder.buildBlock(
            h2 { texts.lists.factsHeading }, p(.class("support")) { texts.lists.factsNote },
            forms.form(.facts, frame) {
                controls.select(texts.lists.size, name: "size", options: sizes(texts), required: false)
                controls.select(
                    texts.lists.industry, name: "industry", options: industries(texts), required: false,
                    hint: texts.lists.industryHint)
                controls.text(
                    texts.lists.postalCode, name: "postal_code", required: false, autocomplete: "off",
                    inputmode: "numeric", maxLength: 8, short: true)
                controls.text(
                    texts.lists.address, name: "address", required: false, autocomplete: "off",
                    maxLength: WorkplaceFacts.longestAddress)
                controls.text(
                    texts.lists.phone, name: "phone", kind: .tel, required: false, autocomplete: "off",
                    maxLength: 30, short: true)
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            })
    }

    private func sizes(_ texts: StructureTexts) -> [Controls.Option] {
        [Controls.Option(value: "", label: texts.masters.choose)]
            + SizeBand.allCases.map { .init(value: $0.rawValue, label: texts.lists.sizeName($0)) }
    }

    private func industries(_ texts: StructureTexts) -> [Controls.Option] {
        [Controls.Option(value: "", label: texts.masters.choose)]
            + Industry.all.map { .init(value: $0.code, label: $0.code + " " + $0.name) }
    }
}
