import Campaigns
import Operations
import Organisation

extension Form {
    func role() throws(PageRefusal) -> Role {
        guard let role = Role(rawValue: trimmed("role")), Role.assignable.contains(role) else {
            throw .unprocessable
        }
        return role
    }

    /// What the select of scopes said: nothing, `level-1` to `level-3`, or a department.
    func scope() throws(Refusal) -> (department: DepartmentID?, level: Int?) {
        let text = trimmed("department")
        if text.isEmpty { return (nil, nil) }
        if text.hasPrefix("level-"), let level = Int(text.dropFirst(6)) { return (nil, level) }
        guard let number = Int(text) else { throw .badField(.scope) }
        return (DepartmentID(rawValue: number), nil)
    }

    /// From the start of the first day to the end of the last one.
    func dates() throws(Refusal) -> (from: Instant?, until: Instant?) {
        let day = { (name: String) throws(Refusal) -> Day? in
            let text = self.trimmed(name)
            guard text.isEmpty || Day(text: text) != nil else { throw .badField(.period) }
            return Day(text: text)
        }
        return (try day("from")?.start, try day("until")?.end)
    }

    var accountValues: [String: String] {
        values("name", "mail", "role", "department", "from", "until")
    }
}

extension FieldError {
    /// nil for refusals that belong to no field.
    static func account(_ refusal: Refusal, _ texts: StaffAccountTexts) -> FieldError? {
        switch refusal {
        case .badField(.accountName): FieldError(field: "name", message: texts.nameMissing)
        case .badField(.mail): FieldError(field: "mail", message: texts.mailInvalid)
        case .badField(.department): FieldError(field: "department", message: texts.departmentMissing)
        case .badField(.scope): FieldError(field: "department", message: texts.care.badScope)
        case .badField(.period): FieldError(field: "until", message: texts.care.badPeriod)
        case .inUse: FieldError(field: "mail", message: texts.mailInUse)
        case .roleConflict: FieldError(field: "role", message: texts.conflict)
        default: nil
        }
    }
}
