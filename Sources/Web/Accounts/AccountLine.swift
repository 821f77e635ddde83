import HTML
import Organisation

/// A member of staff with the roles held now.
struct AccountLine: Sendable, Hashable {
    struct Held: Sendable, Hashable {
        let grant: GrantID
        let role: Role
        /// Path of the department, for a line manager.
        var department: String?
        let since: Day
    }

    let id: AccountID
    let name: String
    let mail: String
    let hasPassword: Bool
    let held: [Held]

    /// Roles that can be added: not held yet, or held for some departments, which may become more.
    var addable: [Role] {
        Role.assignable.filter { role in
            Role.withVariants.contains(role) || !held.contains { $0.role == role }
        }
    }
}

extension AccountLine.Held {
    /// 「管理監督者（本社 / 営業部）」
    func words(_ texts: StaffTexts) -> String {
        texts.roles.name(role) + (department.map { texts.words.paren($0) } ?? "")
    }
}

extension AccountLine {
    func password(_ texts: StaffAccountTexts) -> HTML {
        hasPassword ? tag(texts.passwordSet, .good) : tag(texts.passwordMissing, .attention)
    }
}
