import HTML
import Operations
import Organisation

/// The workplaces of the company. Fields of the new one: `name code`.
struct WorkplacesPage: Sendable {
    let workplaces: [WorkplaceOverview]
    let mayChange: Bool
    var state = MasterState()

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(
            texts.lists.workplacesHeading, hasError: !state.errors.isEmpty, width: .wide, styles: [.staff]
        ) {
            state.messages(frame)
            frame.structureNav(.workplaces)
            p { texts.lists.workplacesLead }
            if workplaces.isEmpty {
                p { texts.lists.noWorkplaces }
            } else {
                mayChange ? frame.postForm(frame.paths.workplaces) { table(frame) } : table(frame)
            }
            if mayChange {
                h2 { texts.lists.newWorkplace }
                frame.newEntry(frame.paths.workplaces, state, hint: texts.lists.workplaceNameHint)
            }
        }
    }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return Table(
            caption: texts.lists.workplacesHeading,
            columns: [
                .init(name: texts.lists.columnWorkplace), .init(name: texts.masters.code),
                .init(name: texts.lists.size),
                .init(name: texts.lists.industry), .init(name: texts.lists.columnPeople, isNumber: true),
            ] + (mayChange ? [.init(name: texts.masters.columnOrder)] : []),
            rows: workplaces.map { row($0, frame) }, hidesCaption: true
        ).html
    }

    private func row(_ one: WorkplaceOverview, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let entry = one.row.entry
        let path = frame.paths.workplace(.id(one.row.id))
        let cells: [HTML] = [
            HTMLBuilder.buildBlock(a(.href(path)) { entry.name.name }, frame.hiddenMark(entry.isHidden)),
            .text(entry.name.code ?? ""),
            .text(one.row.facts.size.map(texts.structure.lists.sizeName) ?? texts.words.none),
            .text(one.row.facts.industry?.name ?? texts.words.none),
            .text(texts.words.people(one.people)),
        ]
        return mayChange
            ? cells + [frame.orderButtons(entry.name.name, version: entry.version, path: path)] : cells
    }
}
