import Organisation
import Storage

/// The file's text as rows. Bad rows never hide good ones.
struct AccountFileReading {
    private(set) var rows: [AccountFileRow] = []
    private(set) var faults: [AccountFault] = []

    init(_ lines: [RosterLine], faults found: [AccountFault] = []) {
        faults = found
        guard let head = lines.first else {
            if found.isEmpty { faults.append(AccountFault(line: 1, column: nil, kind: .noRows)) }
            return
        }
        let titles = head.cells.map { $0.foldedForLookup }
        let places = AccountColumn.allCases.reduce(into: [:]) { places, column in
            places[column] = titles.firstIndex { column.headings.contains($0) }
        }
        for column in [AccountColumn.name, .mail, .role] where places[column] == nil {
            faults.append(AccountFault(line: head.line, column: column, kind: .columnMissing))
        }
        guard !faults.contains(where: { $0.kind == .columnMissing }) else { return }
        for line in lines.dropFirst() where !line.cells.allSatisfy({ $0.foldedForLookup.isEmpty }) {
            read(line, places, count: head.cells.count)
        }
        if rows.isEmpty && faults.isEmpty {
            faults.append(AccountFault(line: head.line, column: nil, kind: .noRows))
        }
    }

    private mutating func read(_ line: RosterLine, _ places: [AccountColumn: Int], count: Int) {
        guard line.cells.count == count else {
            let kind = AccountFault.Kind.fieldCount(expected: count, found: line.cells.count)
            return faults.append(AccountFault(line: line.line, column: nil, kind: kind))
        }
        let cell = { (column: AccountColumn) in
            places[column].map { line.cells[$0].trimmedCell } ?? ""
        }
        let before = faults.count
        let fault = { (column: AccountColumn, kind: AccountFault.Kind) in
            AccountFault(line: line.line, column: column, kind: kind)
        }
        let (name, mail, number) = (cell(.name), cell(.mail), cell(.number))
        if name.isEmpty {
            faults.append(fault(.name, .empty))
        } else if !Account.isName(name) {
            faults.append(fault(.name, .badName))
        }
        let signIn = mail.isEmpty ? number : mail
        if signIn.isEmpty {
            faults.append(fault(.mail, .empty))
        } else if !(mail.isEmpty ? Account.isSignInName(signIn) : MailAddress.isPlausible(signIn)) {
            faults.append(fault(mail.isEmpty ? .number : .mail, .badMail))
        }
        let role = RoleWord(cell(.role))
        let scope = ScopeWord(cell(.scope))
        if role == nil { faults.append(fault(.role, cell(.role).isEmpty ? .empty : .badRole)) }
        if scope == nil { faults.append(fault(.scope, .badScope)) }
        guard faults.count == before, let role, let scope else { return }
        do throws(ScopeFault) {
            let (level, path) = try scope.with(role)
            rows.append(
                AccountFileRow(
                    line: line.line, name: name, mail: signIn, role: role.role, level: level,
                    departmentPath: path, number: number))
        } catch {
            faults.append(fault(.scope, error == .needed ? .scopeNeeded : .badScope))
        }
    }
}

enum ScopeFault: Error {
    case needed, wrong
}

/// 役割 as people write it, in Japanese or English, with the number of a variant (管理監督者1).
struct RoleWord: Hashable {
    let role: Role
    let level: Int?

    init?(_ text: String) {
        var word = text.foldedForLookup.filter { !$0.isWhitespace && $0 != "・" && $0 != "-" && $0 != "_" }
        var level: Int?
        if let last = word.last, let number = last.wholeNumberValue, (1...3).contains(number) {
            level = number
            word.removeLast()
        }
        guard let role = Self.words[word], level == nil || Role.withVariants.contains(role) else {
            return nil
        }
        self.role = role
        self.level = level
    }

    private static let words: [String: Role] = {
        let written: [(Role, [String])] = [
            (.humanResources, ["人事総務", "人事", "総務", "人事担当", "humanresources", "hr"]),
            (.lineManager, ["管理監督者", "管理者(部署)", "上司", "linemanager", "manager"]),
            (.clerk, ["実施事務従事者", "実施事務", "clerk"]),
            (.implementer, ["実施者", "implementer"]),
            (.interviewingPhysician, ["面接指導を行う医師", "面接指導医", "interviewingphysician"]),
            (.medicalStaff, ["医療職", "medicalstaff", "medical"]),
            (.companyContact, ["会社の窓口", "会社窓口", "窓口", "companycontact", "contact"]),
            (.healthOfficer, ["衛生管理者", "healthofficer"]),
            (.occupationalPhysician, ["産業医", "occupationalphysician"]),
            (.deskNurse, ["健康相談の看護職", "健康相談", "desknurse"]),
            (.counsellor, ["カウンセラー", "counsellor", "counselor"]),
            (.scanOperator, ["読み取り担当", "読取担当", "scanoperator"]),
            (.auditor, ["監査担当", "監査", "auditor"]),
            (.tenantAdministrator, ["管理者", "システム管理者", "tenantadministrator", "administrator", "admin"]),
        ]
        return written.reduce(into: [:]) { words, entry in
            for word in entry.1 { words[word.foldedForLookup] = entry.0 }
        }
    }()
}

/// 範囲: nothing or 全体, 1–3, or a department with its path.
enum ScopeWord: Hashable {
    case everything
    case level(Int)
    case department([String])

    init?(_ text: String) {
        let word = text.foldedForLookup
        switch word {
        case "", "全体", "すべて", "全社", "all", "everything": self = .everything
        case "1", "2", "3": self = .level(Int(word) ?? 1)
        default:
            let path = DepartmentPath.names(text).map(\.trimmedCell)
            guard path.allSatisfy({ !$0.isEmpty && $0.count <= 200 }), path.count <= 20 else { return nil }
            self = .department(path)
        }
    }

    /// The scope of the role: a number beside the role and one in this column must not contradict.
    func with(_ role: RoleWord) throws(ScopeFault) -> (level: Int?, path: [String]) {
        guard self == .everything || Role.withVariants.contains(role.role) else { throw .wrong }
        switch self {
        case .everything:
            if role.role.needsScope && role.level == nil { throw .needed }
            return (role.level, [])
        case .level(let level):
            guard role.level == nil || role.level == level else { throw .wrong }
            return (level, [])
        case .department(let path): return (role.level, path)
        }
    }
}
