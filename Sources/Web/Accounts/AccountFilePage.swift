import Foundation
import HTML
import Operations
import Organisation

/// Where an account file is chosen, and what it would do. Field: `accounts`; the file travels back in the
/// confirming form (`file`, base 64, and `digest`), as rosters do.
struct AccountFilePage: Sendable {
    var plan: AccountFilePlan?
    var file: [UInt8] = []
    var done: (created: Int, granted: Int)?
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        return frame.page(
            plan == nil ? texts.file.heading : texts.file.checkHeading, hasError: !errors.isEmpty,
            width: .wide,
            styles: [.staff], back: (texts.back, frame.paths.accounts)
        ) {
            if let done { notice(.success, live: true) { p { texts.file.done(done.created, done.granted) } } }
            if let plan { check(plan, frame, texts.file) } else { choosing(frame, texts.file) }
        }
    }

    @HTMLBuilder private func choosing(_ frame: Frame, _ texts: AccountFileTexts) -> HTML {
        let controls = Controls(texts: frame.texts.shell, errors: errors)
        controls.errorSummary
        p { texts.lead }
        facts(texts.columns.map { ($0.0, .text($0.1)) })
        p { a(.href(frame.paths.accountFileTemplate)) { texts.template } }
        frame.postForm(frame.paths.accountFileChecks, styleClass: "form", multipart: true) {
            controls.file(texts.file, name: "accounts", accept: ".xlsx,.csv,.txt,.tsv", hint: texts.fileHint)
            actions { frame.submit(texts.check) }
        }
    }

    @HTMLBuilder private func check(
        _ plan: AccountFilePlan, _ frame: Frame, _ texts: AccountFileTexts
    ) -> HTML {
        p { texts.nothingWritten }
        if plan.faults.isEmpty {
            list(texts.created, plan.created, frame)
            list(texts.granted, plan.granted, frame)
            p { texts.unchanged + frame.texts.staff.words.colon + String(plan.unchanged) }
            confirmation(plan, frame, texts)
        } else {
            faults(plan.faults, frame)
        }
        p { a(.href(frame.paths.accountFile)) { texts.another } }
    }

    private func list(_ words: String, _ rows: [AccountFileRow], _ frame: Frame) -> HTML {
        if rows.isEmpty { return .empty }
        let texts = frame.texts.staff
        return section(.class("flow")) {
            h2 { words + texts.words.paren(String(rows.count)) }
            ul {
                for row in rows {
                    li {
                        row.name + "　"
                        span(.class("support", "plain")) { row.mail }
                        "　" + row.held.words(texts)
                    }
                }
            }
        }
    }

    private func confirmation(
        _ plan: AccountFilePlan, _ frame: Frame, _ texts: AccountFileTexts
    ) -> HTML {
        guard plan.canImport else { return notice(.info) { p { texts.nothingToDo } } }
        let withoutMail = Set(plan.created.filter { !MailAddress.isPlausible($0.mail) }.map(\.mail)).count
        return frame.postForm(frame.paths.accountFileImports, styleClass: "form") {
            if withoutMail > 0 { notice(.info) { p { texts.noMail(withoutMail) } } }
            frame.hiddenField("digest", Hexadecimal.text(plan.digest))
            frame.hiddenField("file", Data(file).base64EncodedString())
            actions { frame.submit(texts.confirm(plan.created.count + plan.granted.count), large: true) }
        }
    }

    private func faults(_ faults: [AccountFault], _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts.file
        let roster = frame.texts.staff.roster
        return FaultTable(
            faults.map { ($0.line, $0.cell, texts.column($0.column), texts.wrong($0.kind)) }, roster
        ).html(roster)
    }
}

extension AccountFault {
    /// `C12` where the file is a workbook.
    fileprivate var cell: String { if case .file(_, let cell) = kind { cell } else { "" } }
}

extension AccountFileRow {
    /// The role in the words of the list.
    var held: AccountLine.Held {
        AccountLine.Held(
            grant: GrantID(rawValue: 0), role: role,
            department: departmentPath.isEmpty ? nil : departmentPath.joined(separator: " / "), level: level,
            since: Day(daysSince1970: 0))
    }
}
