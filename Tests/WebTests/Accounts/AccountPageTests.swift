import HTML
import Organisation
import Testing

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

    @Test func `show name, roles, since when, and whether a password is set`() {
        let shown = AccountsPage(accounts: [account([.lineManager])]).html(.sample()).markup
        #expect(shown.contains("浜田 健") && shown.contains("管理監督者（本社 / 営業部）"))
        #expect(shown.contains("2026年4月1日（水）から") && shown.contains("未設定"))
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
    }

    @Test func `keep what was typed beside the error`() {
        let page = NewAccountPage(
            departments: departments, values: ["name": "浜田", "role": "clerk"],
            errors: [FieldError(field: "mail", message: "確認してください。")])
        let shown = page.html(.sample()).markup
        #expect(shown.contains("value=\"浜田\"") && shown.contains("value=\"clerk\" checked"))
        #expect(shown.contains("href=\"#field-mail\""))
    }

    @Test func `end each role at its own address`() {
        let shown = AccountPage(account: account([.lineManager]), departments: departments).html(.sample())
            .markup
        #expect(shown.contains("action=\"/t/h4kq9zt2ab/accounts/7/grants/70/ending\""))
        #expect(shown.contains("action=\"/t/h4kq9zt2ab/accounts/7/password-links\""))
    }

    @Test(arguments: Language.allCases) func `pass the page check`(language: Language) {
        let frame = Frame.sample(language)
        let wrong = [FieldError(field: "role", message: "!")]
        for page in [
            AccountsPage(accounts: [account([.clerk, .implementer])], done: .created).html(frame),
            NewAccountPage(departments: departments, errors: wrong).html(frame),
            AccountPage(account: account([.lineManager]), departments: departments, refusal: "!").html(frame),
            AccountPage(account: account([]), departments: departments, done: .roleEnded).html(frame),
        ] {
            #expect(PageCheck(page).mistakes == [])
        }
    }
}
