import HTML
import Organisation

/// Registers a member of staff with a first role. Fields: `name mail role department from until`.
struct NewAccountPage: Sendable {
    /// In tree order, each with its path.
    let departments: [DepartmentChoice]
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.accounts
        let controls = Controls(texts: frame.texts.shell, values: values, errors: errors)
        return frame.page(
            texts.newHeading, hasError: !errors.isEmpty, styles: [.staff],
            back: (texts.back, frame.paths.accounts)
        ) {
            controls.errorSummary
            frame.postForm(frame.paths.accounts, styleClass: "form") {
                controls.text(
                    texts.name, name: "name", hint: texts.nameHint, autocomplete: "off", maxLength: 100)
                controls.text(
                    texts.mail, name: "mail", kind: .email, hint: texts.mailHint, autocomplete: "off",
                    maxLength: 254)
                controls.role(of: Role.assignable, frame.texts.staff)
                controls.scope(departments, texts)
                controls.dates(texts.care)
                p(.class("support")) { texts.createNote }
                actions {
                    frame.submit(texts.create)
                    frame.linkButton(frame.texts.staff.words.cancel, frame.paths.accounts, secondary: true)
                }
            }
        }
    }
}

/// A department as a choice of a form.
struct DepartmentChoice: Sendable, Hashable {
    let id: DepartmentID
    let path: String
}

extension Controls {
    func role(of roles: [Role], _ texts: StaffTexts) -> HTML {
        radios(
            texts.accounts.role, name: "role",
            options: roles.map { role in
                let words = texts.roles.explanation(role)
                return Option(
                    value: role.rawValue, label: texts.roles.name(role), hint: words.does + words.neverSees)
            },
            hint: texts.accounts.sides)
    }

    /// Everything, one of the levels 1–3, or a department: `level-1`, or the department's number.
    func scope(_ departments: [DepartmentChoice], _ texts: StaffAccountTexts) -> HTML {
        let levels = (1...3).map { Option(value: "level-\($0)", label: texts.care.levelScope($0)) }
        return select(
            texts.department, name: "department",
            options: [Option(value: "", label: texts.care.everything)] + levels
                + departments.map { Option(value: String($0.id.rawValue), label: $0.path) },
            required: false, hint: texts.departmentHint)
    }

    @HTMLBuilder func dates(_ texts: AccountCareTexts) -> HTML {
        text(texts.from, name: "from", kind: .date, required: false, hint: texts.datesHint, short: true)
        text(texts.untilLabel, name: "until", kind: .date, required: false, short: true)
    }
}
