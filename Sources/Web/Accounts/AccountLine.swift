import HTML
import Operations
import Organisation

/// A member of staff with the roles held now or later.
struct AccountLine: Sendable, Hashable {
    struct Held: Sendable, Hashable {
        let grant: GrantID
        let role: Role
        /// Path of the department it is limited to.
        var department: String?
        /// Variant 1–3.
        var level: Int?
        let since: Day
        /// The last day.
        var until: Day?
        /// Waits for the declaration about personnel authority.
        var isUndeclared = false
    }

    let id: AccountID
    let name: String
    let mail: String
    let hasPassword: Bool
    let held: [Held]
    var isLocked = false
    var hasSecondFactor = false
    var isLinked = false
    /// nil where it does not matter.
    var isQualified: Bool?
    /// From a service provider: signs in at the provider's door, acts by appointment.
    var isProviders = false

    /// Roles that can be added: not held yet, or held for some departments, which may become more.
    var addable: [Role] {
        Role.assignable.filter { role in
            Role.withVariants.contains(role) || !held.contains { $0.role == role }
        }
    }

    func matches(_ words: String) -> Bool {
        let wanted = words.lowercased().filter { !$0.isWhitespace }
        let shown = (name + "\n" + mail).lowercased().filter { $0 == "\n" || !$0.isWhitespace }
        return wanted.isEmpty || shown.contains(wanted)
    }
}

extension AccountLine.Held {
    init(_ grant: Grant, undeclared: Set<GrantID>, in tree: DepartmentTree) {
        self.init(
            grant: grant.id, role: grant.role, department: grant.department.map(tree.path),
            level: grant.level, since: grant.from.day,
            until: grant.until.map { Instant(milliseconds: $0.milliseconds - 1).day },
            isUndeclared: undeclared.contains(grant.id))
    }

    /// 「管理監督者1（自所属の第1階層以下）」, 「実施事務従事者（全体）」.
    func words(_ texts: StaffTexts) -> String {
        let scope = level.map(texts.accounts.care.levelScope) ?? department
        let base = level != nil && department != nil ? " · " + (department ?? "") : ""
        let shown =
            scope.map { $0 + base }
            ?? (Role.withVariants.contains(role) ? texts.accounts.care.everything : nil)
        return texts.roles.name(role) + (level.map(String.init) ?? "") + (shown.map(texts.words.paren) ?? "")
    }

    func dates(_ texts: StaffTexts, today: Day? = nil) -> String {
        let isLater = today.map { since > $0 } ?? false
        let begin = isLater ? texts.accounts.care.begins(since) : texts.accounts.since(since)
        return begin + (until.map { " " + texts.accounts.care.until($0) } ?? "")
    }
}

extension AccountLine {
    func password(_ texts: StaffAccountTexts) -> HTML {
        if isProviders { return tag(texts.care.outside) }
        if isLocked { return tag(texts.care.locked, .bad) }
        return hasPassword ? tag(texts.passwordSet, .good) : tag(texts.passwordMissing, .attention)
    }

    /// What else is worth knowing at a glance.
    @HTMLBuilder func tags(_ texts: StaffAccountTexts) -> HTML {
        password(texts)
        if hasSecondFactor { " "; tag(texts.care.twoSteps, .good) }
        if isLinked { " "; tag(texts.care.linked) }
        if let isQualified {
            " "
            isQualified ? tag(texts.care.qualified, .good) : tag(texts.care.unqualified, .attention)
        }
    }
}
