import Campaigns
import HTML
import Operations
import Organisation
import StressCheck
import Testing

@testable import Web

@Suite struct `The form for paper answers` {
    static let line = PaperAnswerLine(
        invitation: InvitationID(rawValue: 5), number: "0005", name: "青海 はるか", place: "本社 / 営業部",
        isReachedByMail: true, state: .awaited)

    static func page(
        _ state: PaperAnswerLine.State, _ language: Language,
        _ change: (inout PaperEntryPage) -> Void = { _ in }
    ) throws -> HTML {
        let line = PaperAnswerLine(
            invitation: Self.line.invitation, number: Self.line.number, name: Self.line.name,
            place: Self.line.place, isReachedByMail: true, state: state)
        var page = PaperEntryPage(
            implementation: ImplementationID(rawValue: 3), instrument: try Instrument.load(.bjsq57),
            line: line, latest: try #require(Day(text: "2026-11-20")))
        change(&page)
        return page.html(Frame.sample(language))
    }

    @Test(arguments: Language.allCases) func `passes the page check in every state`(language: Language) throws
    {
        for state in [PaperAnswerLine.State.awaited, .typedOnce, .typed] {
            let page = try Self.page(state, language)
            #expect(PageCheck(page).mistakes == [], "\(state)")
            #expect(page.markup.contains("name=\"part_A\"") == (state != .typed))
            #expect(page.markup.contains("/discarded") == (state != .awaited))
        }
    }

    // What was typed first is never shown: the second typing is read from the paper.
    @Test func `names the questions that differ, and keeps what was typed just now`() throws {
        let typed = String(repeating: "2", count: 17)
        let page = try Self.page(.typedOnce, .ja) {
            $0.values = ["part_A": typed, "day": "2026-11-19"]
            $0.refusal = .differs([1, 18, 57])
        }
        let markup = page.markup
        #expect(PageCheck(page).mistakes == [])
        #expect(markup.contains("A1、B1、D2") && markup.contains("value=\"\(typed)\""))
        #expect(markup.contains("value=\"2026-11-19\""))
    }

    @Test(arguments: Language.allCases) func `says in which part a digit is missing or strange`(
        language: Language
    ) throws {
        let texts = PaperAnswerTexts.of(language).entry
        let page = try Self.page(.awaited, language) {
            $0.faults = [
                .init(section: "A", kind: .count(16, wanted: 17)),
                .init(section: "D", kind: .noCode(place: 2)),
            ]
        }
        #expect(PageCheck(page).mistakes == [])
        #expect(page.markup.contains(texts.count("A", 16, 17)) && page.markup.contains(texts.noCode("D", 2)))
    }

    @Test(arguments: Language.allCases) func `has a word for every refusal`(language: Language) throws {
        let texts = PaperAnswerTexts.of(language)
        let refusals: [PaperRefusal] = [
            .notOnPaper, .answered, .nothingTyped, .notAnswering(.closed), .blank, .differs([3]), .dayOutside,
        ]
        #expect(Set(refusals.map(texts.refusal)).count == refusals.count)
    }
}
