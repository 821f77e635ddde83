import Foundation
import HTML
import Operations
import Organisation

/// Where a list of departments is chosen, and what it would do. Field: `departments`; the file travels back in
/// the confirming form (`file`, base 64, and `digest`), as rosters do.
struct DepartmentFilePage: Sendable {
    var plan: DepartmentFilePlan?
    var file: [UInt8] = []
    /// Units that were changed.
    var done: Int?
    var errors: [FieldError] = []
    var mayChange = true

    static let mostLines = 200

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(
            plan == nil ? texts.file.heading : texts.file.checkHeading, hasError: !errors.isEmpty,
            width: .wide, styles: [.staff],
            back: (texts.departments.departmentsHeading, frame.paths.structure)
        ) {
            if let done { notice(.success, live: true) { p { texts.file.done(done) } } }
            if let plan { check(plan, frame, texts.file) } else { choosing(frame, texts.file) }
        }
    }

    @HTMLBuilder private func choosing(_ frame: Frame, _ texts: DepartmentFileTexts) -> HTML {
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        controls.errorSummary
        p { texts.lead }
        facts(texts.columns.map { ($0.0, .text($0.1)) })
        p { texts.programme }
        p { a(.href(frame.paths.departmentFileTemplate)) { texts.template } }
        if mayChange {
            frame.postForm(frame.paths.departmentFileChecks, styleClass: "form", multipart: true) {
                controls.file(
                    texts.file, name: "departments", accept: ".xlsx,.csv,.txt,.tsv", hint: texts.fileHint)
                actions { frame.submit(texts.check) }
            }
        }
    }

    @HTMLBuilder private func check(
        _ plan: DepartmentFilePlan, _ frame: Frame, _ texts: DepartmentFileTexts
    ) -> HTML {
        p { texts.nothingWritten }
        if plan.faults.isEmpty {
            list(texts.added, plan.added, frame)
            list(texts.renamed, plan.renamed, frame)
            list(texts.moved, plan.moved, frame)
            list(texts.recoded, plan.recoded, frame)
            p { texts.unchanged + frame.texts.staff.words.colon + String(plan.unchanged) }
            p { texts.others }
            confirmation(plan, frame, texts)
        } else {
            faults(plan.faults, frame)
        }
        p { a(.href(frame.paths.departmentFile)) { texts.another } }
    }

    private func list(_ words: String, _ lines: [DepartmentFilePlan.Line], _ frame: Frame) -> HTML {
        if lines.isEmpty { return .empty }
        let texts = frame.texts.staff
        return section(.class("flow")) {
            h2 { words + texts.words.paren(String(lines.count)) }
            ul {
                for line in lines.prefix(Self.mostLines) {
                    li {
                        line.code + "　" + line.name
                        if !line.was.isEmpty {
                            span(.class("support", "plain")) { "　← " + line.was }
                        }
                    }
                }
            }
            if lines.count > Self.mostLines { p { texts.structure.file.more(lines.count - Self.mostLines) } }
        }
    }

    private func confirmation(
        _ plan: DepartmentFilePlan, _ frame: Frame, _ texts: DepartmentFileTexts
    ) -> HTML {
        guard plan.canImport else { return notice(.info) { p { texts.nothingToDo } } }
        return frame.postForm(frame.paths.departmentFileImports, styleClass: "form") {
            frame.hiddenField("digest", Hexadecimal.text(plan.digest))
            frame.hiddenField("file", Data(file).base64EncodedString())
            actions { frame.submit(texts.confirm(plan.changes), large: true) }
        }
    }

    private func faults(_ faults: [DepartmentFileFault], _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let roster = frame.texts.staff.roster
        return FaultTable(
            faults.map { ($0.line, $0.cell, texts.file.column($0.column), $0.words(texts)) }, roster
        ).html(roster)
    }
}

extension DepartmentFileFault {
    /// `C12` where the file is a workbook.
    fileprivate var cell: String { if case .file(_, let cell) = kind { cell } else { "" } }

    fileprivate func words(_ texts: StructureTexts) -> String {
        switch kind {
        case .refused(.targetMissing): texts.file.parentMissing
        case .refused(let refusal): texts.refusals.words(refusal)
        default: texts.file.wrong(kind)
        }
    }
}
