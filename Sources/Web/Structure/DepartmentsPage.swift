import HTML
import Operations
import Organisation

/// The tree of departments with today's people, and a new one. Fields: `name code parent`.
struct DepartmentsPage: Sendable {
    let overview: DepartmentOverview
    var all = false
    var from = 0
    let mayChange: Bool
    var state = MasterState()

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(
            texts.departments.departmentsHeading, hasError: !state.errors.isEmpty, width: .wide,
            styles: [.staff]
        ) {
            state.messages(frame)
            frame.structureNav(.departments)
            p { texts.departments.departmentsLead }
            DepartmentTable(overview: overview, all: all, from: from, mayChange: mayChange).html(frame)
            hiddenLink(frame)
            if mayChange {
                p { a(.href(frame.paths.departmentFile)) { texts.file.toFile } }
                h2 { texts.departments.newDepartment }
                adding(frame)
            }
        }
    }

    private func hiddenLink(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        guard overview.tree.departments.contains(where: { $0.isHidden && !$0.isMerged }) else {
            return .empty
        }
        return p {
            a(.href(frame.paths.structure + (all ? "" : "?hidden=yes"))) {
                all ? texts.departments.withoutHidden : texts.departments.withHidden
            }
        }
    }

    private func adding(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let controls = state.controls(frame, filled: ["parent": "top"])
        return frame.postForm(frame.paths.departments, styleClass: "form small-form") {
            controls.text(
                texts.masters.name, name: "name", hint: texts.departments.departmentNameHint,
                autocomplete: "off",
                maxLength: MasterName.longestName)
            controls.text(
                texts.masters.code, name: "code", required: false, hint: texts.masters.codeHint,
                autocomplete: "off",
                maxLength: MasterName.longestCode, short: true)
            TargetField(
                overview.tree, name: "parent", first: [.init(value: "top", label: texts.departments.top)]
            )
            .html(texts.departments.parent, controls, frame)
            actions { frame.submit(texts.masters.create, name: "act", value: "create") }
        }
    }
}
