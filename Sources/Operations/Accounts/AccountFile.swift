package import Organisation

/// The columns of the account file. Roles come by this file and never by the roster.
package enum AccountColumn: String, CaseIterable, Sendable {
    case name, mail, role, scope, number

    /// How the column may be headed, besides in any capitals and with spaces.
    var headings: Set<String> {
        switch self {
        case .name: ["氏名", "名前", "name"]
        case .mail: ["メール", "メールアドレス", "mail", "e-mail", "email"]
        case .role: ["役割", "権限", "role"]
        case .scope: ["範囲", "scope"]
        case .number: ["社員番号", "従業員番号", "number", "employee number"]
        }
    }
}

/// What is wrong with a file, where, and of which kind: enough to say how to mend it.
package struct AccountFault: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// As of any file; `C12` where it is a workbook, otherwise empty.
        case file(RosterFault.Kind, cell: String)
        case noRows, columnMissing
        case fieldCount(expected: Int, found: Int)
        case empty, badName, badMail, badRole, badScope
        /// The role needs departments.
        case scopeNeeded
        case unknownDepartment, unknownNumber
        /// The person of the roster has another account already, or the account another person.
        case numberTaken
        /// The same address with another name, in the file or in the list.
        case otherName
        /// The same role twice for one account.
        case twice(line: Int)
        /// Conducts the check of so many people over whom they have personnel authority (L-01, L-03).
        case authority(Int)
    }

    /// Physical line, or row of the sheet; the head is 1.
    package let line: Int
    package let column: AccountColumn?
    package let kind: Kind
}

/// One line: a person with one role. Further roles are further lines with the same address.
package struct AccountFileRow: Hashable, Sendable {
    package let line: Int
    package let name: String
    /// Or, for those without, the employee number: the name at the sign-in.
    package let mail: String
    package let role: Role
    package let level: Int?
    package let departmentPath: [String]
    package let number: String
}

/// What a file would do, before anything is written.
package struct AccountFilePlan: Sendable {
    package internal(set) var created: [AccountFileRow] = []
    /// Rows that give an existing account a further role.
    package internal(set) var granted: [AccountFileRow] = []
    package internal(set) var unchanged = 0
    package internal(set) var faults: [AccountFault] = []
    /// Of the file: the confirmation names it, so that what was shown is what is written.
    package let digest: [UInt8]

    package var canImport: Bool { faults.isEmpty && !(created.isEmpty && granted.isEmpty) }
}
