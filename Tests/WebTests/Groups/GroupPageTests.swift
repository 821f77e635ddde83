import Campaigns
import Foundation
import GroupAnalysis
import HTML
import Organisation
import Reports
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The pages of group results` {
    // S2-38, S4-07: every figure of the file stands on a page in the same words, in the order and under the names of the
    // personal result.
    @Test func `show the same figures as the file`() async throws {
        let (result, file) = try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            try await house.publishGroups(id)
            let result = try await house.office.groupResult(of: id, as: house.humanResources)
            let file = try await house.office.groupFile(of: id, language: .ja, as: house.humanResources)
            return (result, file)
        }
        let names = result.scales.map { result.instrument.wording(in: "ja").name(of: $0.id) }
        let lines = String(decoding: file, as: UTF8.self).split(separator: "\r\n").map {
            $0.components(separatedBy: ",")
        }
        let parts = GroupPartPage.Part.allCases.map {
            GroupPartPage(result: result, part: $0).html(.sample(.ja))
        }
        let page = Rows(([GroupResultPage(result: result).html(.sample(.ja))] + parts).map(\.markup).joined())
        #expect(names.count == 19)
        #expect(lines.first?[8..<27].map { $0.replacing(" 素点", with: "") } == names)
        #expect(page.rows.contains(["部署"] + names))
        let shown = lines.dropFirst().filter { $0.last == "" }
        for line in shown { try compare(line, page, result, names) }
        #expect(shown.count == result.groups.count && shown.count > 4)
        let hidden = lines.dropFirst().filter { $0.last != "" }
        #expect(hidden.count == result.suppressed.count && !hidden.isEmpty)
        for line in hidden { #expect(page.rows.contains { $0.contains(line.last ?? "") }) }
    }

    private func compare(_ line: [String], _ page: Rows, _ result: GroupResult, _ names: [String]) throws {
        let isUnit = line[0] == "部署"
        // Nobody counts who was invited of an attribute.
        let wanted = (isUnit ? Array(line[2..<8]) : [line[2]] + Array(line[4..<8])).map(dash)
        #expect(
            page.rows.contains { $0.first == line[1] && $0.suffix(wanted.count) == wanted[...] }, "\(line[1])"
        )
        guard isUnit else { return }
        let unit = result.units.first { GroupWords(.ja).unit($0.id, in: result) == line[1] }
        guard let unit else { return }
        let points = Array(line[27..<46])
        #expect(page.rows.contains([line[1]] + points), "\(line[1])")
        let own = Rows(GroupUnitPage(result: result, unit: unit).html(.sample(.ja)).markup)
        for (place, name) in names.enumerated() {
            let row = own.rows.first { $0.first == name }
            #expect(row?.last == line[8 + place], "\(line[1]) \(name)")
            #expect(row?.dropFirst(2).first == points[place], "\(line[1]) \(name)")
        }
    }

    // S3-23: both diagrams with national means, lines of equal risk, and A, B and total with the name of the norm set.
    @Test(arguments: Language.allCases) func `pass the page check, and draw both diagrams`(
        language: Language
    ) async throws {
        try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            let frame = Frame.sample(language)
            let proposal = try await house.office.proposeGroups(at: id, as: house.clerk)
            let before = GroupPublicationPage(proposal: proposal).html(frame)
            #expect(PageCheck(before).mistakes == [])
            #expect(before.markup.contains("name=\"digest\""))
            try await house.publishGroups(id)
            let result = try await house.office.groupResult(of: id, as: house.humanResources)
            let whole = GroupResultPage(result: result, isJustPublished: true).html(frame)
            #expect(PageCheck(whole).mistakes == [])
            for part in GroupPartPage.Part.allCases {
                #expect(PageCheck(GroupPartPage(result: result, part: part).html(frame)).mistakes == [])
            }
            for name in ["plane-workload", "plane-support"] {
                #expect(
                    whole.markup.contains("id=\"\(name)-title\"")
                        && whole.markup.contains("id=\"\(name)-desc\""))
            }
            #expect(whole.markup.components(separatedBy: "class=\"plane-norm\"").count == 5)
            #expect(whole.markup.contains("class=\"plane-line\"") && whole.markup.contains(result.norm.id))
            for unit in result.units.dropFirst() {
                #expect(PageCheck(GroupUnitPage(result: result, unit: unit).html(frame)).mistakes == [])
            }
            let again = try await house.office.proposeGroups(at: id, as: house.clerk)
            #expect(PageCheck(GroupPublicationPage(proposal: again).html(frame)).mistakes == [])
            let list = GroupListPage(implementations: [result.implementation]).html(frame)
            #expect(PageCheck(list).mistakes == [])
        }
    }

    // S2-54: a hidden department says why on its own page, and what to look at instead; nothing of its size.
    @Test func `say why a department is not shown`() async throws {
        try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            try await house.publishGroups(id)
            let result = try await house.office.groupResult(of: id, as: house.humanResources)
            let hidden = try #require(
                result.suppressed.first { $0.dimension == nil && $0.reason == .fewerThanLimit })
            let unit = try #require(result.units.first { $0.id == hidden.unit })
            let page = GroupUnitPage(result: result, unit: unit).html(.sample(.ja)).markup
            #expect(page.contains(hidden.explanation.ja) && page.contains(hidden.proposal.ja))
            #expect(!page.contains("<dl class=\"figures\""))
        }
    }

    @Test func `lead from the campaign to publishing, and from the menu to the results`() async throws {
        try await withWorld { world in
            let (id, paths) = (Segment.id(world.year.released.campaign), world.paths)
            let clerk = try await world.browser(.clerk)
            let campaign = try await clerk.get(paths.campaign(id))
            #expect(campaign.text.contains("href=\"\(paths.groupPublication(of: id))\""))
            let reviewed = try await clerk.get(paths.campaign(.id(world.year.reviewed.campaign)))
            #expect(!reviewed.text.contains("/group-publication"))
            for caller in [Caller.humanResources, .lineManager, .clerk, .implementer] {
                let browser = try await world.browser(caller)
                let list = try await browser.get(paths.groupResults)
                #expect(list.text.contains("href=\"\(paths.groupResult(of: id))\""), "\(caller)")
                #expect(list.text.contains("aria-current=\"page\""), "\(caller)")
                let page = try await browser.get(paths.groupResult(of: id))
                #expect(page.status == 200 && PageCheck(markup: page.text).mistakes == [], "\(caller)")
            }
            let unpublished = try await world.browser(.humanResources)
                .get(paths.groupResult(of: .id(world.year.reviewed.campaign)))
            #expect(unpublished.status == 404)
        }
    }

    // Legend and colour say the same.
    @Test(arguments: [(24, 1), (25, 2), (28, 2), (29, 3), (31, 3), (32, 4), (35, 4), (36, 5)])
    func `shade a cell as the legend says`(tenths: Int, shade: Int) {
        #expect(GroupHeat.shade(tenths) == shade)
    }
}
