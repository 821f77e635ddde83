import Campaigns
import HTML
import Organisation
import Testing

@testable import Operations
@testable import Web

@Suite struct `The accounts of staff` {
    let since = StaffSamples.day("2026-04-01")
    let departments = [DepartmentChoice(id: DepartmentID(rawValue: 5), path: "本社 / 営業部")]

    private func account(_ roles: [Role]) -> AccountLine {
        AccountLine(
            id: AccountID(rawValue: 7), name: "浜田 健", mail: "hamada@nagi.example", hasPassword: false,
            held: roles.enumerated().map { index, role in
                .init(
                    grant: GrantID(rawValue: 70 + index), role: role,
                    department: role == .lineManager ? "本社 / 営業部" : nil, since: since)
            })
    }

    private func page(
        _ roles: [Role], as viewer: Role = .tenantAdministrator, mayReset: Bool = true,
        isLocked: Bool = false,
        refusal: String? = nil, errors: [FieldError] = []
    ) -> AccountPage {
        let line = account(roles)
        let now = StaffSamples.now
        let detail = AccountDetail(
            account: Account(id: line.id, name: line.name, mail: line.mail, hasPassword: false), grants: [],
            undeclared: [],
            person: .init(number: "001234", name: "浜田 健", departments: ["本社 / 営業部"], hasLeft: false),
            isLocked: isLocked, hasSecondFactor: true,
            qualifications: [
                QualificationRecord(
                    kind: .nurse, trainingDay: since, hasLongPractice: false, proof: "看護師籍 第7号", at: now,
                    recordedBy: 9)
            ], recorders: [9: "司 管理"],
            sessions: [SessionEntry(hash: [1, 2, 3], createdAt: now, seenAt: now)], mayReset: mayReset)
        return AccountPage(
            account: line, detail: detail, departments: departments,
            viewer: Viewer(name: "凪", roles: [viewer]), today: since, refusal: refusal, errors: errors)
    }

    @Test func `show name, roles, since when, and whether a password is set`() {
        let shown = AccountsPage(accounts: [account([.lineManager])]).html(.sample()).markup
        #expect(shown.contains("浜田 健") && shown.contains("管理監督者（本社 / 営業部）"))
        #expect(shown.contains("2026年4月1日（水）から") && shown.contains("未設定"))
    }

    @Test func `say how many faults of a file are not shown`() {
        let faults = (2...206).map { AccountFault(line: $0, column: .role, kind: .badRole) }
        let shown = AccountFilePage(plan: AccountFilePlan(faults: faults, digest: [1])).html(.sample()).markup
        #expect(shown.contains("201行目") && !shown.contains("202行目"))
        #expect(shown.contains(StaffRosterTexts.ja.moreFaults(5)))
    }

    // BI-57
    @Test func `show many accounts with wrong passwords, in numbers alone`() {
        let alarm = SignInAlarm(accounts: 12, people: 345)
        let shown = AccountsPage(accounts: [account([.clerk])], alarm: alarm).html(.sample()).markup
        #expect(shown.contains("12件") && shown.contains("345人分"))
        #expect(!AccountsPage(accounts: []).html(.sample()).markup.contains("人分"))
    }

    // S3-56, S3-57, S3-58, S3-59, S3-60: the variants in words, from their numbers.
    @Test(arguments: [
        (Role.lineManager, 1, "管理監督者1（自所属の第1階層以下）"), (.medicalStaff, 2, "医療職2（自所属の第2階層以下）"),
        (.clerk, 3, "実施事務従事者3（自所属の第3階層以下）"),
    ])
    func `name variants as S3 prints them`(role: Role, level: Int, words: String) {
        let held = AccountLine.Held(grant: GrantID(rawValue: 1), role: role, level: level, since: since)
        #expect(held.words(.ja) == words)
    }

    // S3-08: the four base roles, each for everything unless limited.
    @Test func `name the base roles with their scope`() {
        let words = [Role.clerk, .implementer, .medicalStaff, .lineManager].map {
            AccountLine.Held(
                grant: GrantID(rawValue: 1), role: $0, department: $0 == .lineManager ? "製造部" : nil,
                since: since
            ).words(.ja)
        }
        #expect(words == ["実施事務従事者（全体）", "実施者（全体）", "医療職（全体）", "管理監督者（製造部）"])
    }

    @Test func `say when a role begins and ends`() {
        let held = AccountLine.Held(
            grant: GrantID(rawValue: 1), role: .auditor, since: since, until: StaffSamples.day("2026-09-30"))
        #expect(held.dates(.ja, today: since) == "2026年4月1日（水）から 2026年9月30日（水）まで")
        #expect(held.dates(.ja, today: since.adding(days: -1)).contains("から始まります"))
    }

    @Test func `are found by name or address, in any width of spaces`() {
        for words in ["浜田", "浜田健", "HAMADA@", " 田　健 ", ""] { #expect(account([]).matches(words), "\(words)") }
        #expect(!account([]).matches("汐見"))
    }

    @Test func `offer a role again only where it may be held for further departments`() {
        #expect(account([.humanResources]).addable.contains(.humanResources))
        #expect(!account([.tenantAdministrator]).addable.contains(.tenantAdministrator))
    }

    @Test func `explain each role in plain words and why the sides never meet`() {
        let shown = NewAccountPage(departments: departments).html(.sample()).markup
        for role in Role.assignable { #expect(shown.contains("value=\"\(role.rawValue)\"")) }
        #expect(shown.contains("一人の方が同時に持つことはできません。"))
        #expect(shown.contains("個人の回答や結果は見られません。"))
        for value in ["", "level-1", "level-2", "level-3", "5"] {
            #expect(shown.contains("<option value=\"\(value)\""), "\(value)")
        }
    }

    @Test func `keep what was typed beside the error`() {
        let page = NewAccountPage(
            departments: departments, values: ["name": "浜田", "role": "clerk"],
            errors: [FieldError(field: "mail", message: "確認してください。")])
        let shown = page.html(.sample()).markup
        #expect(shown.contains("value=\"浜田\"") && shown.contains("value=\"clerk\" checked"))
        #expect(shown.contains("href=\"#field-mail\""))
    }

    // S3-52, S3-53, S3-54: reset, unlock and the mail on one screen.
    @Test func `let somebody in again on one screen`() {
        let shown = page([.lineManager]).html(.sample()).markup
        for step in [
            "grants/70/ending", "password-links", "password-resets", "code-letters", "lock",
            "session-endings",
            "second-factor-removals", "person",
        ] {
            #expect(shown.contains("action=\"/t/h4kq9zt2ab/accounts/7/\(step)\""), "\(step)")
        }
    }

    // S3-52 (SECURITY §4.4)
    @Test func `offer nothing over whoever reaches farther`() {
        let shown = page([.tenantAdministrator], as: .clerk, mayReset: false).html(.sample()).markup
        #expect(!shown.contains("password-links") && !shown.contains("/lock\""))
        #expect(shown.contains("管理者にご依頼ください"))
        #expect(!page([.clerk], as: .clerk).html(.sample()).markup.contains("grants/70/ending"))
    }

    // L-02
    @Test func `show the qualification with its proof and who recorded it`() {
        let shown = page([.implementer]).html(.sample()).markup
        #expect(shown.contains("看護師籍 第7号") && shown.contains("司 管理さんが記録"))
        #expect(shown.contains("action=\"/t/h4kq9zt2ab/accounts/7/qualifications\""))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) {
        let frame = Frame.sample(language)
        let wrong = [FieldError(field: "role", message: "!")]
        for shown in [
            AccountsPage(accounts: [account([.clerk, .implementer])], search: "浜", done: .created).html(
                frame),
            NewAccountPage(departments: departments, errors: wrong).html(frame),
            page([.lineManager], refusal: "!").html(frame), page([.implementer], errors: wrong).html(frame),
            page([], isLocked: true).html(frame), page([.clerk], as: .clerk, mayReset: false).html(frame),
            AuthorityPage(entries: [], departments: departments, mayRecord: true).html(frame),
            AccountFilePage().html(frame),
            AccountFilePage(
                plan: AccountFilePlan(
                    faults: [AccountFault(line: 3, column: .role, kind: .badRole)], digest: [1])
            ).html(frame),
        ] {
            #expect(PageCheck(shown).mistakes == [])
        }
    }
}
