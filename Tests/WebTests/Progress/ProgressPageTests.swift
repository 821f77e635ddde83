import Foundation
import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The progress page` {
    let page = ProgressPage(
        campaign: "2026年度", firstDay: StaffSamples.day("2026-11-02"), lastDay: StaffSamples.day("2026-11-20"),
        lines: [
            .init(department: DepartmentID(rawValue: 1), name: "営業部", level: 1, invited: 120, answered: 119),
            .init(department: DepartmentID(rawValue: 2), name: "営業1課", level: 2, invited: 58, answered: 42),
            .init(department: DepartmentID(rawValue: 3), name: "空の部署", level: 2, invited: 0, answered: 0),
        ],
        invited: 312, answered: 201, isOwnOnly: true, smallestShown: 5)

    @Test func `gives each rate as text beside its bar`() {
        let shown = page.html(.sample()).markup
        #expect(shown.contains("42／58人 72％"))
        #expect(shown.contains("<progress class=\"rate-bar\" value=\"42\" max=\"58\""))
    }

    @Test func `never rounds up to everybody`() {
        #expect(page.html(.sample()).markup.contains("119／120人 99％"))
    }

    @Test func `puts the whole workplace first, for comparison`() throws {
        let shown = page.html(.sample()).markup
        let whole = try #require(shown.range(of: "201／312人 64％"))
        let first = try #require(shown.range(of: "119／120人"))
        #expect(whole.lowerBound < first.lowerBound)
    }

    @Test func `leaves out departments without invitees`() {
        #expect(!page.html(.sample()).markup.contains("空の部署"))
    }

    @Test func `says the depth of the tree to those who do not see it`() {
        let shown = page.html(.sample()).markup
        #expect(shown.contains("tree depth-0") && shown.contains("tree depth-1"))
        #expect(shown.contains(" 2段目</span>"))
    }

    // L-05
    @Test func `says that it shows answered or not, and nothing else`() {
        let shown = page.html(.sample()).markup
        #expect(shown.contains("名前、回答した時刻、回答の内容は表示しません。"))
        #expect(shown.contains("5人に満たない部署は表示していません。"))
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        #expect(PageCheck(page.html(.sample(language))).mistakes == [])
        let list = ProgressListPage(implementations: [try StaffSamples.closed()])
        #expect(PageCheck(list.html(.sample(language))).mistakes == [])
    }
}
