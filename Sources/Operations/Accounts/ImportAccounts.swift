import Campaigns
import Documents
package import Organisation
import Storage

extension Office {
    /// Reads an account file and says what importing it would do. Everything is done as by the import, so that
    /// every fault is found, and then undone: nothing is written.
    package func checkAccounts(_ file: [UInt8], as who: Principal) async throws -> AccountFilePlan {
        try await door.check(.accountImport, as: who)
        let reading = AccountFileReading.read(file: file)
        let empty = AccountFilePlan(digest: Digest.sha256(file))
        do {
            return try await door.perform(.accountImport, as: who) { db, permit in
                throw DryRun(plan: try db.take(reading, into: empty, permit))
            }
        } catch let run as DryRun {
            return run.plan
        }
    }

    /// Writes exactly what the check showed: all of it, or nothing.
    ///
    /// - Parameter digest: of the file that was shown; another file is refused.
    /// - Throws: `AccountFileRefused` with every fault when one turned up since the check.
    @discardableResult
    package func importAccounts(
        _ file: [UInt8], shown digest: [UInt8], as who: Principal, request: Int = 0
    ) async throws -> AccountFilePlan {
        try await door.check(.accountImport, as: who)
        guard Digest.sha256(file) == digest else { throw Refusal.rosterChanged }
        let reading = AccountFileReading.read(file: file)
        let empty = AccountFilePlan(digest: digest)
        return try await door.perform(.accountImport, as: who, request: request) { db, permit in
            let plan = try db.take(reading, into: empty, permit)
            if !plan.faults.isEmpty { throw AccountFileRefused(plan: plan) }
            return plan
        }
    }
}

/// Nothing was written, because of the plan's faults.
package struct AccountFileRefused: Error, Sendable {
    package let plan: AccountFilePlan
}

/// Undoes a dry run on its way out.
private struct DryRun: Error {
    let plan: AccountFilePlan
}

extension Connection {
    /// Makes accounts and gives roles row by row; a row with a fault is undone alone, so that those after it are
    /// looked at too.
    fileprivate func take(
        _ reading: AccountFileReading, into empty: AccountFilePlan, _ permit: Permit
    ) throws -> AccountFilePlan {
        var plan = empty
        plan.faults = reading.faults
        let tree = DepartmentTree(try departments())
        var firstLines: [RowKey: Int] = [:]
        for row in reading.rows {
            let key = RowKey(row)
            if let first = firstLines[key] {
                plan.faults.append(AccountFault(line: row.line, column: .role, kind: .twice(line: first)))
                continue
            }
            firstLines[key] = row.line
            try take(row, tree, &plan, permit)
        }
        plan.faults.sort { ($0.line, $0.column?.rawValue ?? "") < ($1.line, $1.column?.rawValue ?? "") }
        return plan
    }

    private func take(
        _ row: AccountFileRow, _ tree: DepartmentTree, _ plan: inout AccountFilePlan, _ permit: Permit
    ) throws {
        do {
            switch try part({ try write(row, tree, permit) }) {
            case .created: plan.created.append(row)
            case .granted: plan.granted.append(row)
            case .unchanged: plan.unchanged += 1
            }
        } catch let fault as RowFault {
            plan.faults.append(AccountFault(line: row.line, column: fault.column, kind: fault.kind))
        } catch Refusal.authorityOverExaminees(let count) {
            plan.faults.append(AccountFault(line: row.line, column: .role, kind: .authority(count)))
        }
    }

    private enum Outcome { case created, granted, unchanged }

    private func write(
        _ row: AccountFileRow, _ tree: DepartmentTree, _ permit: Permit
    ) throws -> Outcome {
        let department = try department(row.departmentPath, tree)
        let found = try verifier(mail: row.mail).map { AccountID(rawValue: $0.owner) }
        let account = try found ?? makeAccount(name: row.name, mail: row.mail, permit)
        if try self.account(account)?.name != row.name { throw RowFault(.name, .otherName) }
        try link(row, account, permit)
        let held = try grants(of: account).contains { grant in
            grant.role == row.role && grant.department == department && grant.level == row.level
                && grant.until.map { permit.at < $0 } ?? true
        }
        if held { return .unchanged }
        try insert(
            try permit.grant(row.role, to: account, department: department, level: row.level),
            by: permit.author)
        try checkPairs(of: account, permit)
        return found == nil ? .created : .granted
    }

    private func department(_ path: [String], _ tree: DepartmentTree) throws -> DepartmentID? {
        var place: DepartmentID?
        for name in path {
            let wanted = name.foldedForLookup
            let next = tree.children(of: place).first { $0.name.foldedForLookup == wanted }
            guard let next else { throw RowFault(.scope, .unknownDepartment) }
            place = next.id
        }
        return place
    }

    private func link(_ row: AccountFileRow, _ account: AccountID, _ permit: Permit) throws {
        guard !row.number.isEmpty else { return }
        guard let person = try personID(number: row.number) else { throw RowFault(.number, .unknownNumber) }
        let (known, owner) = (try self.person(ofAccount: account), try self.account(ofPerson: person))
        if known == person { return }
        guard known == nil, owner == nil else { throw RowFault(.number, .numberTaken) }
        try link(account, to: person, at: permit.at, by: permit.author)
    }
}

private struct RowFault: Error {
    let column: AccountColumn
    let kind: AccountFault.Kind

    init(_ column: AccountColumn, _ kind: AccountFault.Kind) {
        self.column = column
        self.kind = kind
    }
}

/// What makes two rows the same.
private struct RowKey: Hashable {
    let mail: String
    let role: Role
    let level: Int?
    let path: [String]

    init(_ row: AccountFileRow) {
        mail = row.mail.foldedForLookup
        role = row.role
        level = row.level
        path = row.departmentPath.map(\.foldedForLookup)
    }
}

extension AccountFileReading {
    /// Every record that the file's text allows; what it does not allow is a fault with its line.
    static func read(file: [UInt8]) -> AccountFileReading {
        let table = TableFile.read(file)
        return AccountFileReading(
            table.rows.map { RosterLine(line: $0.line, cells: $0.cells) },
            faults: table.faults.map {
                AccountFault(
                    line: $0.line, column: nil, kind: .file(RosterFault.Kind($0.kind), cell: $0.cell))
            })
    }
}
