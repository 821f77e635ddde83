import Campaigns
import HTTPTypes
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `The pages of the delivery` {
    private func letters(_ world: World) -> String {
        world.paths.resultLetters(of: .id(world.year.released.batch))
    }

    private func post(
        _ path: String, _ fields: [(String, String)], _ world: World, by caller: Caller = .clerk
    ) async throws -> Browser.Answer {
        try await (try await world.browser(caller)).post(
            path, [(FormToken.fieldName, World.formToken)] + fields)
    }

    // S2-45, TH12: read back by a tool that is not ours: four pages for everybody, each with one person's number.
    @Test func `print four pages for each person after the packing list`() async throws {
        try await withWorld { world in
            let answer = try await post(letters(world), [("part", "1")], world)
            #expect(answer.status == 200 && answer.headers[.cacheControl] == "no-store")
            #expect(answer.headers[.contentDisposition] == "attachment; filename=\"results.pdf\"")
            // Without the blank back of the list.
            let pages = try Poppler(bytes: answer.body).texts
            let lines = try await world.company.office.paperDesk(
                of: world.year.released.batch, part: 1, as: world.company.clerk
            ).lines
            try #require(lines.count == 6 && pages.count == 1 + 4 * lines.count)
            var wrong: [String] = []
            for (index, line) in lines.enumerated() {
                let own = pages[(1 + 4 * index)..<(5 + 4 * index)]
                let others = lines.map(\.number).filter { number in
                    number != line.number && own.contains { $0.contains("社員番号 \(number)") }
                }
                if !own.allSatisfy({ $0.contains(line.number) }) || !others.isEmpty {
                    wrong.append(line.number)
                }
                let cover = own.prefix(2).joined()
                if cover.contains("高ストレス") || !cover.contains("親展") { wrong.append(cover) }
            }
            #expect(wrong == [])
        }
    }

    // S2-45, L-15: recorded for one person, and said to whoever asks again.
    @Test func `record a day and say so`() async throws {
        try await withWorld { world in
            let path = world.paths.paperRecords(of: .id(world.year.released.batch))
            let today = world.company.clock.now.day
            let fields = [("means", "handed"), ("whom", "one"), ("paper_number", world.sentinel.number)]
            let done = try await post(path, fields + [("paper_day", today.text)], world)
            #expect(done.status == 303 && done.location == letters(world) + "?recorded=1")
            let browser = try await world.browser(.clerk)
            let page = try await browser.get(letters(world) + "?recorded=1")
            #expect(page.text.contains("手渡し") && page.text.contains("1人分を記録しました"))
            for day in [today.adding(days: 1).text, "2001-01-01", "いつか"] {
                let wrong = try await post(path, fields + [("paper_day", day)], world)
                #expect(wrong.status == 422 && wrong.text.contains("日付を確かめてください"), "\(day)")
            }
            #expect(try await post(path, [("means", "thrown"), ("whom", "all")], world).status == 400)
        }
    }

    // S2-46: in the draft and for one person.
    @Test func `set the way in the draft, and for one person until the release`() async throws {
        try await withWorld { world in
            let draft = world.year.draft
            let plan = try await post(
                world.paths.deliveryPlan(at: .id(draft)), [("delivery", "screen")], world)
            #expect(plan.status == 303)
            let set = try await world.company.office.campaign(draft, as: world.company.clerk)
            #expect(set.implementation.delivery == .screen)
            #expect(
                try await post(world.paths.deliveryPlan(at: .id(draft)), [("delivery", "pigeon")], world)
                    .status
                    == 400)
            let open = Segment.id(world.year.open)
            let found = try await post(world.paths.deliverySearches(at: open), [("number", "0002")], world)
            let word = try #require(
                found.text.firstMatch(of: /name="invitation" value="([0-9]+)"/).map { String($0.output.1) })
            let changed = try await post(
                world.paths.deliveryChoices(at: open), [("invitation", word), ("way", "paper")], world)
            #expect(changed.status == 303)
            let page = try await (try await world.browser(.clerk)).get(world.paths.delivery(at: open))
            #expect(page.text.contains("お届け方法を変えた方") && page.text.contains("0002"))
            let nobody = try await post(world.paths.deliverySearches(at: open), [("number", "9999")], world)
            #expect(nobody.status == 422)
        }
    }

    // L-15: what was on the paper, as on screen; the answer is the same whatever it came to.
    @Test func `take what stands on a form`() async throws {
        try await withWorld { world in
            let path = world.paths.consentForms(of: .id(world.year.released.batch))
            let today = world.company.clock.now.day.text
            let fields = [
                ("form_number", world.sentinel.number), ("form_request", "yes"), ("form_day", today),
            ]
            let early = try await post(path, fields, world)
            #expect(early.status == 422 && early.text.contains("まだ記録されていない"))
            _ = try await post(
                world.paths.paperRecords(of: .id(world.year.released.batch)),
                [("means", "posted"), ("whom", "all"), ("paper_number", ""), ("paper_day", today)], world)
            let done = try await post(path, fields, world)
            #expect(done.status == 303 && done.location == letters(world) + "?done=form")
            let copies = try await world.company.office.employerCopies(as: world.company.humanResources)
            #expect(copies.contains { $0.number == world.sentinel.number })
            let none = try await post(
                path, [("form_number", "0002"), ("form_answer", "none"), ("form_day", today)], world)
            #expect(none.status == 422)
        }
    }

    // L-04, TH12: the employer's side sees nothing of it.
    @Test func `are closed to everybody but the people of the conduct`() async throws {
        try await withWorld { world in
            let callers: [Caller] = [
                .humanResources, .administrator, .lineManager, .unappointedClerk, .unappointedImplementer,
            ]
            for caller in callers {
                let browser = try await world.browser(caller)
                for path in [letters(world), world.paths.delivery(at: .id(world.year.open))] {
                    #expect(try await browser.get(path).status >= 400, "\(caller)")
                }
            }
        }
    }
}
