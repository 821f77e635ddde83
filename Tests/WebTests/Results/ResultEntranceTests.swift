import HTML
import Organisation
import Testing

@testable import Web

@Suite struct `The entrance to the results` {
    static let notes: [ResultSignInPage.Note?] = [nil, .failed, .wait(seconds: 4), .signedOut, .expired]

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        for note in Self.notes {
            for knows in [true, false] {
                let page = ResultSignInPage(knowsPerson: knows, number: "7", note: note).html(
                    .sample(language))
                #expect(PageCheck(page).mistakes == [])
            }
        }
    }

    @Test func `asks for the number only when it is not known`() {
        #expect(ResultSignInPage().html(.sample()).markup.contains("name=\"number\""))
        #expect(!ResultSignInPage(knowsPerson: true).html(.sample()).markup.contains("name=\"number\""))
    }
}

// S3-02, S3-13: results of earlier years, in Japanese and English.
@Suite struct `The list of results` {
    @Test func `leads to each result and to the record of who looked`() throws {
        let day = try #require(Day(text: "2026-12-10"))
        let entries = [8, 7].map {
            ResultListPage.Entry(
                sheet: SheetID(rawValue: $0), campaign: "\(2018 + $0)年度", answered: day, notified: day)
        }
        for language in Language.allCases {
            let frame = Frame.sample(language).forPerson()
            let page = ResultListPage(entries: entries).html(frame)
            #expect(PageCheck(page).mistakes == [])
            #expect(page.markup.contains("href=\"/t/h4kq9zt2ab/results/8\""))
            #expect(page.markup.contains("href=\"/t/h4kq9zt2ab/results/seen-by\""))
            #expect(PageCheck(ResultListPage(entries: []).html(frame)).mistakes == [])
        }
    }
}

// ARCHITECTURE §3: 一覧で確認 and 開いた are told apart.
@Suite struct `The record of who looked` {
    @Test func `names the viewer and how the data was seen`() throws {
        let at = try #require(Instant(text: "2026-11-21T03:03:00.000Z"))
        let entries: [SeenByPage.Entry] = [
            .init(at: at, viewer: .staff("海野 <凪>"), kind: .listed),
            .init(at: at, viewer: .yourself, kind: .opened),
            .init(at: at, viewer: .program, kind: .decided),
            .init(at: at, viewer: .staff(nil), kind: .opened),
        ]
        for language in Language.allCases {
            #expect(PageCheck(SeenByPage(entries: entries).html(.sample(language))).mistakes == [])
            #expect(PageCheck(SeenByPage(entries: []).html(.sample(language))).mistakes == [])
        }
        let page = SeenByPage(entries: entries).html(.sample()).markup
        for words in ["海野 &lt;凪&gt;", "一覧で確認", "開いた", "あなた", "2026年11月21日（土）12:03"] {
            #expect(page.contains(words), "\(words)")
        }
    }
}
