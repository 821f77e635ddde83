import Campaigns
import Foundation
import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The home page` {
    let today = StaffSamples.day("2026-11-12")

    private func summary() throws -> CampaignSummary {
        CampaignSummary(
            implementation: try StaffSamples.closed(), invited: 58, answered: 42,
            batches: [StaffSamples.batch(members: 42, decided: 30)])
    }

    private func page(_ role: Role, setUp: HomePage.SetUp? = nil, hasCampaign: Bool = true) throws -> HomePage
    {
        HomePage(
            viewer: Viewer(name: "凪", roles: [role]), campaigns: hasCampaign ? [try summary()] : [],
            today: today,
            setUp: setUp)
    }

    @Test func `gives the implementer one clear next step`() throws {
        let shown = try page(.implementer).html(.sample()).markup
        #expect(shown.contains("面接指導の要否が未判定の方が12人います。"))
        #expect(shown.contains("class=\"button large\">結果の一覧を見る</a>"))
    }

    // L-04
    @Test(arguments: [Role.humanResources, .lineManager, .tenantAdministrator])
    func `shows the employer's side no count of decisions and no way to the review`(role: Role) throws {
        let shown = try page(role).html(.sample()).markup
        #expect(!shown.contains("/batches/") && !shown.contains("12人"))
    }

    @Test func `says what each role may do and never sees`() throws {
        #expect(try page(.lineManager).html(.sample()).markup.contains("名前、個人の回答や結果は見られません。"))
        #expect(try page(.tenantAdministrator).html(.sample()).markup.contains("健康に関する情報は見られません。"))
    }

    @Test func `leads the first administrator through the set-up`() throws {
        let empty = HomePage.SetUp(people: 0, hasImplementer: false, hasClerk: false)
        let shown = try page(.tenantAdministrator, setUp: empty, hasCampaign: false).html(.sample()).markup
        #expect(shown.contains("/accounts/new") && shown.contains("/roster\""))
        #expect(!shown.contains("/campaigns/new"))
    }

    @Test func `ticks off what is set up`() throws {
        let ready = HomePage.SetUp(people: 312, hasImplementer: true, hasClerk: true)
        let shown = try page(.clerk, setUp: ready, hasCampaign: false).html(.sample()).markup
        #expect(shown.components(separatedBy: "<li class=\"done\"").count == 3)
        #expect(shown.contains("class=\"button\">新しい実施回を準備する</a>"))
    }

    @Test(arguments: Role.assignable) func `passes the page check for every role`(role: Role) throws {
        let setUp = HomePage.SetUp(people: 0, hasImplementer: true, hasClerk: false)
        for language in Language.allCases {
            #expect(PageCheck(try page(role).html(.sample(language))).mistakes == [])
            let first = try page(role, setUp: setUp, hasCampaign: false)
            #expect(PageCheck(first.html(.sample(language))).mistakes == [])
        }
    }
}

@Suite struct `The menu of staff` {
    @Test func `offers only rooms that the role may open`() {
        let rooms: [(Role, [String])] = [
            (.lineManager, ["home", "progress"]),
            (.implementer, ["home", "campaigns", "progress", "accounts"]),
            (.clerk, ["home", "campaigns", "progress", "roster", "accounts"]),
            (.humanResources, ["home", "campaigns", "progress", "roster"]),
            (.tenantAdministrator, ["home", "campaigns", "roster", "accounts"]),
        ]
        for (role, names) in rooms {
            let menu = Reader.staff(Viewer(name: "凪", roles: [role]), at: .home, frame: .sample()).menu
            let rooms = ["home", "campaigns", "progress", "roster", "accounts"]
            let shown = menu.map { $0.path.replacing("/t/h4kq9zt2ab/", with: "") }.filter(rooms.contains)
            #expect(shown == names, "\(role)")
        }
    }

    @Test func `marks where one is`() {
        let viewer = Viewer(name: "凪", roles: [.clerk])
        let menu = Reader.staff(viewer, at: .roster, frame: .sample()).menu
        #expect(menu.filter(\.isCurrent).map(\.name) == ["名簿"])
    }
}
