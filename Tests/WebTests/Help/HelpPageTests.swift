import HTML
import Organisation
import TestSupport
import Testing

@testable import Web

@Suite struct `The pages of help` {
    @Test(arguments: Language.allCases) func `are whole in every language`(language: Language) {
        let frame = Frame.sample(language)
        let pages = HelpTopic.all.map { HelpPage(topic: $0).html(frame) }
        let indexes = [[], [Role.clerk, .humanResources]].map { HelpIndexPage(own: $0).html(frame) }
        let mistakes = (pages + indexes).flatMap { PageCheck($0).mistakes }
        #expect(mistakes == [])
    }

    @Test func `are there for every role that a person can have`() {
        let people = Set(Role.assignable).union([.employee, .providerStaff])
        #expect(Set(HelpTopic.all.map(\.role)) == people)
        #expect(Set(HelpTopic.all.map(\.word)).count == people.count)
        for topic in HelpTopic.all { #expect(HelpTopic(word: topic.word) == topic) }
        #expect(HelpTopic(role: .humanResources).word == "human-resources")
        for word in ["", "system", "lineManager", "visitor", "Clerk"] {
            #expect(HelpTopic(word: word) == nil)
        }
    }

    /// The eight for whom the words were asked; the others have theirs from the page that gives roles.
    @Test func `have words of their own for those who use the program most`() {
        let roles: [Role] = [
            .employee, .lineManager, .humanResources, .clerk, .implementer, .tenantAdministrator,
            .providerStaff, .auditor,
        ]
        for texts in [HelpTexts.ja, .en] {
            for role in roles {
                guard let guide = texts.guide(role) else {
                    Issue.record("\(role) has none")
                    continue
                }
                #expect(!guide.can.isEmpty && !guide.never.isEmpty && !guide.steps.isEmpty, "\(role)")
                #expect(!guide.data.isEmpty && !guide.ask.isEmpty, "\(role)")
            }
        }
    }

    @Test func `list what the role table says, function for function`() throws {
        for topic in HelpTopic.all {
            for texts in [FunctionListTexts.ja, .en] {
                let listed = topic.functions.map(\.function)
                let known = Function.allCases.filter { function in
                    topic.roles.contains { RoleTable.rows[function]?[$0] != nil }
                }
                #expect(listed == known, "\(topic.role)")
                #expect(listed.filter { texts.function($0) == nil } == [], "\(topic.role)")
            }
        }
        let page = HelpPage(topic: HelpTopic(role: .implementer)).html(.sample()).markup
        #expect(page.contains("面接指導の要否を判断する") && !page.contains("名簿を読み込む"))
        #expect(page.contains("任命された実施回だけ") && page.contains("できません"))
    }

    @Test func `call no two functions of a role by one name`() {
        for texts in [FunctionListTexts.ja, .en] {
            for topic in HelpTopic.all where topic.role != .employee {
                let names = topic.functions.compactMap { texts.function($0.function) }
                #expect(Set(names).count == names.count, "\(topic.role)")
            }
        }
    }

    // S2-55, L-04: who reads that they see no answers and no results has no function that opens any.
    @Test func `promise no more blindness than the role table keeps`() throws {
        let blind: [Role] = [
            .lineManager, .tenantAdministrator, .providerStaff, .auditor, .companyContact,
            .healthOfficer,
        ]
        for role in blind {
            let functions = HelpTopic(role: role).functions.map(\.function)
            #expect(functions.filter(\.opensHealthData) == [], "\(role)")
        }
        // HR: what a person passed on, and nothing else.
        let passedOn = HelpTopic(role: .humanResources).functions.map(\.function).filter(\.opensHealthData)
        #expect(Set(passedOn) == [.employerCopyList, .employerCopyRead])
        // Only these may open a person's record, as the employee's page says. The command line hands records over.
        let openers = Role.allCases.filter { role in
            Function.allCases.contains {
                $0.opensHealthData
                    && (RoleTable.reach(role, $0) ?? RoleTable.reach(role, $0, scoped: true)) != nil
            }
        }
        #expect(Set(openers) == [.employee, .linkHolder, .clerk, .implementer, .humanResources, .system])
        let page = HelpPage(topic: HelpTopic(role: .employee)).html(.sample()).markup
        for who in ["実施者", "実施事務従事者", "人事総務", "管理監督者", "外部サービスの担当者", "メールを管理する人"] {
            #expect(page.contains(who))
        }
    }

    @Test func `tell HR and line managers apart as the table does`() {
        let hr = HelpTopic(role: .humanResources).functions.map(\.function)
        let manager = HelpTopic(role: .lineManager).functions.map(\.function)
        #expect(hr.contains(.progressReadNames) && !manager.contains(.progressReadNames))
        #expect(manager.contains(.progressRead))
    }
}

@Suite struct `Help in the house` {
    @Test func `is open to visitors, in both languages, and nothing else is`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.visitor)
            let index = try await browser.get(world.paths.help)
            #expect(index.status == 200 && index.text.contains("<h1>使い方</h1>"))
            #expect(try await browser.get(world.paths.help + "?lang=en").text.contains("How to use Nagi"))
            #expect(try await browser.get(world.paths.help(for: .word("employee"))).status == 200)
            for path in ["/t/aaaaaaaaaa/help", "/t/aaaaaaaaaa/help/clerk", "/help"] {
                #expect(try await browser.get(path).status == 404, "\(path)")
            }
            #expect(try await browser.get(world.paths.help(for: .word("visitor"))).status == 404)
        }
    }

    @Test func `puts the reader's own roles first and keeps the menu`() async throws {
        try await withWorld { world in
            let page = try await world.browser(.clerk).get(world.paths.help).text
            #expect(page.contains("あなたの役割") && page.contains("href=\"\(world.paths.roster)\""))
            let visitor = try await world.browser(.visitor).get(world.paths.help).text
            #expect(!visitor.contains("あなたの役割") && !visitor.contains("href=\"\(world.paths.roster)\""))
            let browser = try await world.browser(.clerk)
            world.company.clock.advance(seconds: 86_400)
            #expect(try await browser.get(world.paths.help).status == 200)
        }
    }

    // WCAG 3.2.6: the same place on every page.
    @Test func `is led to from the foot of every page of a company`() async throws {
        try await withWorld { world in
            let link = "<a href=\"\(world.paths.help)\">使い方</a>"
            for (caller, path) in [
                (Caller.visitor, world.paths.signIn), (.visitor, world.paths.resultSignIn),
                (.implementer, world.paths.home), (.person, world.paths.results),
                (.visitor, world.paths.help),
            ] {
                #expect(try await world.browser(caller).get(path).text.contains(link), "\(path)")
            }
            let missing = try await world.browser(.visitor).get(world.paths.signIn + "x").text
            #expect(!missing.contains("使い方"))
        }
    }
}
