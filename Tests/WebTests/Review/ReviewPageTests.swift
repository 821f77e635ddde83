import Campaigns
import Foundation
import HTML
import Organisation
import StressCheck
import Testing

@testable import Web

@Suite struct `The list of examinees` {
    let page: ReviewPage

    init() throws {
        page = ReviewPage(
            implementation: try StaffSamples.closed(), batch: StaffSamples.batch(members: 4, decided: 1),
            rows: try StaffSamples.rows(), mayDecide: true)
    }

    private func markup(_ page: ReviewPage, _ language: Language = .ja) -> String {
        page.html(.sample(language)).markup
    }

    // S4-17, L-10
    @Test func `shows everybody, not only those who meet the criteria`() {
        let shown = markup(page)
        for name in ["海", "山", "空", "雲"] { #expect(shown.contains(">\(name)</a>")) }
        #expect(shown.contains("全員 <span class=\"count\" data-filter=\"all\">4</span>"))
    }

    // S4-08
    @Test func `names each rule that is met and gives both methods' results`() {
        let shown = markup(page)
        #expect(shown.contains("<strong class=\"met\">該当 ㋐㋑</strong>"))
        for column in ["選定基準", "その1なら"] {
            let cell = "data-label=\"\(column)\"><span><strong class=\"met\">該当 ㋐㋑</strong>"
            #expect(shown.contains(cell), "\(column)")
        }
        #expect(shown.contains("非該当"))
    }

    @Test func `puts the worst first`() throws {
        let order = ReviewOrder.sorted(page.rows).map(\.name)
        #expect(order == ["山", "雲", "空", "海"])
        #expect(ReviewOrder.sorted(page.rows.reversed()).map(\.name) == order)
    }

    @Test func `gives the sums of the deciding method`() throws {
        let sums = try #require(page.rows[1].sums)
        let row = try #require(markup(page).range(of: "id=\"row-102\".*?</tr>", options: .regularExpression))
        let cells = String(markup(page)[row])
        for value in [sums.a, sums.b, sums.c, sums.ac] { #expect(cells.contains("<span>\(value)</span>")) }
    }

    @Test func `says what keeps the criteria from deciding`() {
        let shown = markup(page)
        #expect(shown.contains("未回答 2問"))
        #expect(shown.contains("性別の記載なし"))
        #expect(shown.contains("男性の表"))
    }

    @Test func `narrows down by its filters`() {
        var narrow = page
        narrow.filter = .undecided
        #expect(!markup(narrow).contains(">海</a>"))
        narrow.filter = .met
        #expect(markup(narrow).contains(">山</a>") && !markup(narrow).contains(">雲</a>"))
        #expect(markup(narrow).contains("href=\"/t/h4kq9zt2ab/sheets/102?show=met\""))
    }

    @Test func `lets every row be decided without a script`() {
        let shown = markup(page)
        #expect(shown.components(separatedBy: "formaction=\"/t/h4kq9zt2ab/sheets/102/decision\"").count == 4)
        for word in ["needed", "notNeeded", "cannotBeJudged"] { #expect(shown.contains("value=\"\(word)\"")) }
        #expect(shown.components(separatedBy: "name=\"form_token\"").count == 2)
    }

    @Test func `gives clerks no buttons, and nobody after the release`() throws {
        let clerk = ReviewPage(
            implementation: page.implementation, batch: page.batch, rows: page.rows, mayDecide: false)
        let late = ReviewPage(
            implementation: page.implementation,
            batch: StaffSamples.batch(members: 4, decided: 4, released: StaffSamples.now), rows: page.rows,
            mayDecide: true)
        for one in [clerk, late] {
            #expect(markup(one).contains(">山</a>"))
            #expect(!markup(one).contains("formaction") && !markup(one).contains("<kbd>Y</kbd>"))
        }
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) {
        #expect(PageCheck(page.html(.sample(language))).mistakes == [])
    }

    @Test func `stays small with three hundred rows`() throws {
        let sheet = try StaffSamples.sheet(.heavy)
        let many = try (0..<300).map { try StaffSamples.row(3_000_000_000_000_000 + $0, "青海 はるか", sheet) }
        let large = ReviewPage(
            implementation: page.implementation, batch: StaffSamples.batch(members: 300, decided: 0),
            rows: many,
            mayDecide: true)
        #expect(markup(large).utf8.count < 500_000)
    }
}

@Suite struct `After a decision` {
    let paths = Paths(slug: "h4kq9zt2ab")
    let sheet = SheetID(rawValue: 102)
    let batch = BatchID(rawValue: 41)

    @Test func `the list comes back at the same row and with the same filter`() {
        let path = ReviewReturn.path(
            from: "list", show: "undecided", sheet: sheet, batch: batch, paths: paths)
        #expect(path == "/t/h4kq9zt2ab/batches/41?show=undecided#row-102")
    }

    @Test func `the person comes back when the person was open`() {
        let path = ReviewReturn.path(from: "person", show: "all", sheet: sheet, batch: batch, paths: paths)
        #expect(path == "/t/h4kq9zt2ab/sheets/102")
    }

    @Test func `an unknown filter shows everybody`() {
        let path = ReviewReturn.path(from: nil, show: "//else", sheet: sheet, batch: batch, paths: paths)
        #expect(path == "/t/h4kq9zt2ab/batches/41#row-102")
    }

    @Test func `a script is told the decision and how many are left`() {
        #expect(
            ReviewReturn.json(.notNeeded, undecided: 12) == "{\"decision\":\"notNeeded\",\"undecided\":12}\n")
    }

    @Test func `the way through the undecided never jumps`() throws {
        var rows = try StaffSamples.rows()
        rows[3].decision = .needed
        let place = ReviewNeighbours(of: SheetID(rawValue: 104), in: rows, showing: .undecided)
        #expect(place.previous == SheetID(rawValue: 102) && place.next == SheetID(rawValue: 103))
        #expect(place.position == 2 && place.count == 3)
    }
}
