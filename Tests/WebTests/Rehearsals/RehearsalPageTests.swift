import Campaigns
import HTML
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `A rehearsal of the sheet` {
    private func rehearsal(_ extra: [ExtraQuestion]) throws -> Rehearsal {
        Rehearsal(
            implementation: try StaffSamples.ready(), company: "凪テスト株式会社", implementers: ["海野 凪"],
            extra: extra, words: [:], instrument: try Instrument.load(.bjsq57), isInCustody: false,
            now: StaffSamples.now)
    }

    @Test(arguments: Language.allCases) func `passes the page check at every step`(language: Language) throws
    {
        let question = try ExtraQuestion(
            typed: TypedQuestion(isText: false, ja: "席は静かですか", labelsJa: "はい\nいいえ"))
        let whole = try rehearsal([question])
        #expect(whole.steps.map(\.word) == ["opening", "A", "B", "C", "D", "company", "check", "receipt"])
        #expect(try rehearsal([]).steps.map(\.word) == ["opening", "A", "B", "C", "D", "check", "receipt"])
        for step in whole.steps {
            let markup = whole.html(step, .sample(language))
            #expect(PageCheck(markup).mistakes == [], "\(step)")
            #expect(!markup.markup.contains("<form") && !markup.markup.contains("<script"), "\(step)")
        }
    }

    // Decision 0028: the person's own pages from first to last, in each language, and not one row of it.
    @Test(arguments: Engine.all)
    func `shows every page people will see, and stores nothing`(engine: Engine) async throws {
        try await withWorld(engine) { world in
            let id = Segment.id(world.year.draft)
            try await world.company.office.setExtraQuestion(
                TypedQuestion(isText: true, ja: "働く場所で変えたいこと", en: "What would you change?"), seen: 0,
                of: world.year.draft, as: world.company.clerk)
            let draft = try await world.browser(.clerk).get(world.paths.campaign(id)).text
            #expect(draft.contains(world.paths.rehearsal(of: id)))
            let before = try await counts(world)
            for caller in [Caller.clerk, .implementer] {
                let browser = try await world.browser(caller)
                let first = try await browser.get(world.paths.rehearsal(of: id)).text
                #expect(first.contains("リハーサルです") && first.contains("回答をはじめる"))
                for (step, words) in [
                    ("A", "非常にたくさんの仕事"), ("company", "働く場所で変えたいこと"), ("check", "57問"), ("receipt", "受付番号"),
                ] {
                    let page = try await browser.get(world.paths.rehearsal(of: id, step: .word(step)))
                    #expect(page.status == 200 && page.text.contains(words), "\(step)")
                }
                let english = try await browser.get(
                    world.paths.rehearsal(of: id, step: .word("company")) + "?lang=en")
                #expect(english.text.contains("What would you change?"))
            }
            #expect(try await counts(world) == before)
            for caller in [Caller.humanResources, .lineManager, .administrator, .linkHolder, .visitor] {
                let answer = try await world.browser(caller).get(world.paths.rehearsal(of: id))
                #expect(answer.isSentAway, "\(caller)")
            }
        }
    }

    private func counts(_ world: World) async throws -> [Int] {
        var found: [Int] = []
        for table in ["invitation", "invitation_token", "draft", "sheet", "extra_answer"] {
            found.append(try await world.count(table))
        }
        return found
    }
}

extension World {
    func count(_ table: String) async throws -> Int {
        try await company.tenant.database.read { db in
            try db.row(SQL(unchecked: "SELECT count(*) FROM \(table)"))?.int(0) ?? 0
        }
    }
}
