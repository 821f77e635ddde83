import Campaigns
import HTML
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The public page about scoring and protection` {
    @Test(arguments: Language.allCases, [true, false])
    func `is well formed and says the running figures`(language: Language, hasKeeper: Bool) throws {
        let methods = PublicMethods(
            rules: [try .standard(.bjsq57)], isExample: !hasKeeper, hasKeeper: hasKeeper,
            today: StaffSamples.now.day)
        let page = MethodsPage(methods: methods).html(.sample(language))
        #expect(PageCheck(page).mistakes == [])
        #expect(page.markup.contains("AES-256-GCM") && page.markup.contains("10"))
        let instrument = try Instrument.load(.bjsq57)
        for scale in instrument.scales {
            let name = language == .ja ? scale.name.ja : scale.name.en
            #expect(page.markup.contains(HTML.text(name).markup), "\(name)")
        }
        #expect(page.markup.contains(HTML.text(instrument.source).markup))
    }

    // S2-01: without sign-in, from the criteria that are frozen now; it names no workplace and no member of staff.
    @Test func `opens without sign-in and follows the criteria in force`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.visitor)
            let page = try await browser.get(world.paths.methods)
            #expect(page.status == 200 && page.text.contains(MethodsTexts.ja.own))
            #expect(PageCheck(markup: page.text).mistakes == [])
            for place in try await world.company.office.workplaces(as: world.company.clerk) {
                #expect(!page.text.contains(place.name))
            }
            let methods = try await world.company.office.publicMethods()
            let line = try #require(methods.rules.first?.criteria[.conversionTable]?.rules.first)
            #expect(page.text.contains(line.words(.ja)) && !methods.isExample)
        }
    }

    // S4-41: the paper goes with the lists of an implementation.
    @Test func `gives the paper of a campaign to those who run it`() async throws {
        try await withWorld { world in
            let id = Segment.id(world.year.reviewed.campaign)
            let paper = try await world.browser(.humanResources).get(world.paths.methodsPaper(of: id))
            #expect(paper.status == 200 && paper.body.starts(with: Array("%PDF".utf8)))
            let stranger = try await world.browser(.lineManager).get(world.paths.methodsPaper(of: id))
            #expect(stranger.status == 404)
        }
    }
}
