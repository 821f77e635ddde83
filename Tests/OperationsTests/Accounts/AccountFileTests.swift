import Campaigns
import Notifications
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `An account file` {
    private func file(_ rows: String..., head: String = "氏名,メール,役割,範囲,社員番号") -> [UInt8] {
        Array(([head] + rows).joined(separator: "\r\n").utf8)
    }

    // S3-45: accounts with roles by file, dry run first, and exactly what was shown; roles in both languages.
    @Test(arguments: Engine.all)
    func `makes accounts with roles, scopes and links to the roster`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(6))
            let content = file(
                "磯 渚,nagisa@example.jp,実施事務従事者２,,0001", "沖 渡,oki@example.jp,line manager,本社/製造部,0002",
                "沖 渡,oki@example.jp,auditor,,", "浜 光,,読み取り担当,,0003",
                "HR Ann,ann@example.jp,Human Resources,1,")
            let known = Set(try await house.office.accounts(as: house.administrator).map(\.account.id))
            let before = known.count
            let plan = try await house.office.checkAccounts(content, as: house.administrator)
            #expect(plan.faults == [] && plan.created.count == 4 && plan.granted.count == 1)
            #expect(try await house.office.accounts(as: house.administrator).count == before)
            try await house.office.importAccounts(content, shown: plan.digest, as: house.administrator)
            let made = try await house.office.accounts(as: house.administrator).filter {
                !known.contains($0.account.id)
            }
            #expect(made.count == 4)
            let held = Set(
                made.flatMap(\.grants).map { "\($0.role.rawValue) \($0.level ?? 0) \($0.isScoped)" })
            #expect(
                held == [
                    "clerk 2 true", "lineManager 0 true", "auditor 0 false", "scanOperator 0 false",
                    "humanResources 1 true",
                ])
            #expect(made.filter(\.isLinked).count == 3)
            // Those with mail get a link; nobody a password. A health role acts only after its declaration.
            try await house.deliver()
            let told = house.mail.all.map(\.addressee.address)
            #expect(
                told.filter { ["nagisa@example.jp", "oki@example.jp", "ann@example.jp"].contains($0) }.count
                    == 3)
            let clerk = try #require(made.first { $0.grants.contains { $0.role == .clerk } })
            #expect(clerk.undeclared == Set(clerk.grants.map(\.id)))
            await #expect(throws: Denied.notAllowed) {
                try await house.office.campaigns(as: .account(clerk.account.id))
            }
            // The same file again changes nothing.
            let again = try await house.office.checkAccounts(content, as: house.administrator)
            #expect(again.unchanged == 5 && !again.canImport && again.faults == [])
        }
    }

    // S3-45: every fault with its line; one fault and nothing is written.
    @Test(arguments: Engine.all)
    func `names the line of every fault and writes nothing`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.take(SampleCompany.roster(6))
            let content = file(
                "よい 人,good@example.jp,clerk,,", ",a@example.jp,clerk,,", "イ,b@@example.jp,clerk,,",
                "ロ,,clerk,,",
                "ハ,c@example.jp,王様,,", "ニ,d@example.jp,管理監督者,,", "ホ,e@example.jp,clerk,無い部,",
                "ヘ,f@example.jp,auditor,2,", "ト,g@example.jp,clerk1,2,", "チ,h@example.jp,clerk,,9999",
                "よい 人,good@example.jp,実施事務従事者,,", "ちがう 人,GOOD@example.jp,auditor,,", "リ,i@example.jp,clerk",
                "よい 人,good@example.jp,管理監督者,本社,")
            let faults = try await house.office.checkAccounts(content, as: house.administrator).faults
            let found = faults.map { "\($0.line) \($0.column?.rawValue ?? "-") \($0.kind)" }
            #expect(
                found == [
                    "3 name empty", "4 mail badMail", "5 mail empty", "6 role badRole", "7 scope scopeNeeded",
                    "8 scope unknownDepartment", "9 scope badScope", "10 scope badScope",
                    "11 number unknownNumber", "12 role twice(line: 2)", "13 name otherName",
                    "14 - fieldCount(expected: 5, found: 3)", "15 role authority(6)",
                ])
            let before = try await house.office.accounts(as: house.administrator).count
            await #expect(throws: AccountFileRefused.self) {
                try await house.office.importAccounts(
                    content, shown: Digest.sha256(content), as: house.administrator)
            }
            await #expect(throws: Refusal.rosterChanged) {
                try await house.office.importAccounts(content, shown: [0], as: house.administrator)
            }
            #expect(try await house.office.accounts(as: house.administrator).count == before)
        }
    }

    // S3-45: only the administrator, and never by a column of the roster.
    @Test(arguments: Engine.all)
    func `is the administrator's alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            for who in [house.clerk, house.implementer, house.humanResources] {
                await #expect(throws: Denied.notAllowed) {
                    try await house.office.checkAccounts(file("イ,a@example.jp,clerk,,"), as: who)
                }
            }
            let before = try await house.office.accounts(as: house.administrator).count
            let lines = String(decoding: SampleCompany.roster(2), as: UTF8.self).split(separator: "\r\n")
            let roster = lines.enumerated().map { $1 + ($0 == 0 ? ",役割" : ",tenantAdministrator") }
            _ = try await house.office.checkRoster(
                Array(roster.joined(separator: "\r\n").utf8), as: house.humanResources)
            #expect(try await house.office.accounts(as: house.administrator).count == before)
        }
    }

    @Test(
        arguments: [
            ("管理監督者1", Role.lineManager, 1), ("管理監督者", .lineManager, nil), ("医療職３", .medicalStaff, 3),
            ("実施事務従事者 2", .clerk, 2), ("Clerk", .clerk, nil), ("IMPLEMENTER", .implementer, nil),
            ("管理者", .tenantAdministrator, nil), ("人事・総務", .humanResources, nil),
            ("line_manager 1", .lineManager, 1),
        ] as [(String, Role, Int?)])
    func `reads roles as people write them`(text: String, role: Role, level: Int?) {
        #expect(RoleWord(text)?.role == role && RoleWord(text)?.level == level)
    }

    @Test(arguments: ["", "王様", "監査1", "管理監督者4", "管理監督者0", "system", "employee", "linkHolder"])
    func `takes no other word for a role`(text: String) {
        #expect(RoleWord(text) == nil)
    }
}
