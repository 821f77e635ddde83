import HTML
import Operations
import Organisation

/// One department: its people, what stands below it, and everything that can be done to it.
struct DepartmentPage: Sendable {
    let detail: DepartmentDetail
    let mayChange: Bool
    var from = 0
    var state = MasterState()

    private var department: Department { detail.department }
    private var tree: DepartmentTree { detail.overview.tree }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let forms = forms(frame)
        return frame.page(
            department.name, hasError: !state.errors.isEmpty, width: .wide, styles: [.staff],
            back: (texts.departments.backToDepartments, frame.paths.structure)
        ) {
            state.messages(frame)
            facts(frame)
            h2 { texts.departments.belowHeading }
            DepartmentTable(
                overview: detail.overview, root: department.id, all: true, from: from, mayChange: mayChange
            ).html(frame)
            if mayChange, !department.isMerged { changes(forms, frame) }
            forms.history(detail.history, frame)
        }
    }

    private func forms(_ frame: Frame) -> MasterForms {
        MasterForms(
            entry: entry, path: frame.paths.department(.id(department.id)), state: state,
            siblings: tree.children(of: department.parent).count)
    }

    /// Positions may have gaps where units have left; people count without them.
    private var entry: MasterEntry {
        let entry = department.entry
        let place = tree.children(of: department.parent).firstIndex { $0.id == department.id }
        return MasterEntry(
            id: entry.id, name: entry.name, position: place ?? entry.position, isHidden: entry.isHidden,
            mergedInto: entry.mergedInto, version: entry.version)
    }

    private func facts(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        let words = texts.structure
        return Web.facts([
            (
                words.departments.path,
                HTMLBuilder.buildBlock(.text(tree.path(of: department.id)), mark(frame))
            ),
            (words.masters.code, .text(department.code ?? texts.words.none)),
            (words.departments.columnOwn, .text(texts.words.people(detail.overview.own[department.id] ?? 0))),
            (
                words.departments.columnWhole,
                .text(texts.words.people(detail.overview.whole[department.id] ?? 0))
            ),
        ])
    }

    private func mark(_ frame: Frame) -> HTML {
        guard let target = department.mergedInto else { return frame.hiddenMark(department.isHidden) }
        return HTMLBuilder.buildBlock(
            .text(" "),
            tag(frame.texts.staff.structure.departments.mergedInto(tree.path(of: target)), .attention))
    }

    @HTMLBuilder private func changes(_ forms: MasterForms, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        forms.name(frame, hint: texts.departments.departmentNameHint)
        forms.place(frame)
        moving(forms, frame)
        forms.merger(
            into: TargetField(tree, but: department.id), note: texts.departments.mergeDepartmentNote, frame)
        forms.visibility(frame)
        forms.deletion(detail.uses, frame)
    }

    private func moving(_ forms: MasterForms, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let controls = state.controls(
            frame, filled: ["parent": department.parent.map { String($0.rawValue) } ?? "top"])
        let field = TargetField(
            tree, name: "parent", but: department.id,
            first: [.init(value: "top", label: texts.departments.top)])
        return HTMLBuilder.buildBlock(
            h2 { texts.departments.moveHeading }, p(.class("support")) { texts.departments.moveNote },
            forms.form(.parent, frame) {
                field.html(texts.departments.parent, controls, frame)
                actions { frame.submit(texts.departments.move, name: "act", value: "move") }
            })
    }
}
