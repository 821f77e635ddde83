import Campaigns
import Charts
import Organisation
import Reports
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `Earlier results` {
    // S3-12: 前回、前々回 lie under this one's radars, the newest first; a fourth year is not drawn, and what is still to be
    // released is nowhere.
    @Test(arguments: Engine.all)
    func `of the two years before lie under this one`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 1)
            let years = ["2027年度", "2028年度", "2029年度"]
            var person = try await house.holder(1).person
            try await house.answer(1, high: true)
            try await house.finish(first)
            for (index, name) in years.enumerated() {
                house.clock.advance(seconds: 40 * 86_400)
                let id = try await house.openAnotherCampaign(name)
                let holder = try await house.holder(1)
                person = holder.person
                try await house.send(try SampleCompany.answers(high: index == 1), by: holder)
                if index == 2 {
                    #expect(
                        try await house.results(of: person).map(\.campaign) == [
                            years[1], years[0], house.firstYear,
                        ])
                }
                try await house.finish(id)
            }
            let entries = try await house.results(of: person)
            #expect(entries.map(\.campaign) == years.reversed() + [house.firstYear])
            let all = try await house.read(entries, of: person)
            let points = all.map { $0.profile.groups.flatMap(\.rows).map(\.point) }
            #expect(points[0] != points[1] && points[1] == points[3])
            for (index, result) in all.enumerated() {
                let before = Array(points.dropFirst(index + 1).prefix(2))
                let rows = result.profile.groups.flatMap(\.rows)
                #expect(before.indices.map { year in rows.map { $0.earlier[year] } } == before)
                #expect(rows.allSatisfy { $0.earlier.count == before.count })
                for group in result.profile.groups {
                    #expect(
                        group.radar.series.map(\.points) == [group.rows.map(\.point)]
                            + before.indices.map { year in
                                group.rows.map { $0.earlier[year] }
                            })
                }
                #expect(result.profile.comparison?.lines.count == (before.isEmpty ? nil : before.count + 1))
            }
            #expect(all[0].profile.comparison?.lines.last?.contains(years[0]) == true)
        }
    }

    // S3-12: what came as a letter only stays a letter, and what another secret answers for stays closed.
    @Test(arguments: Engine.all)
    func `stay away where they do not open on screen`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let first = try await house.openCampaign(people: 1)
            try await house.answer(1, high: true)
            let line = try #require(
                try await house.office.deliveryLine(ofNumber: "0001", at: first, as: house.clerk))
            try await house.office.chooseDelivery(.paper, for: line.invitation, at: first, as: house.clerk)
            try await house.finish(first)
            house.clock.advance(seconds: 40 * 86_400)
            let second = try await house.openAnotherCampaign("2027年度")
            let holder = try await house.holder(1)
            try await house.send(try SampleCompany.answers(high: false), by: holder)
            try await house.finish(second)
            let entries = try await house.results(of: holder.person)
            #expect(entries.map(\.way) == [.both, .paper])
            let result = try #require(try await house.read(Array(entries.prefix(1)), of: holder.person).first)
            #expect(result.profile.comparison == nil)
            #expect(result.profile.groups.allSatisfy { $0.radar.series.count == 1 })
        }
    }
}

extension TestOffice {
    fileprivate var firstYear: String { "2026年度ストレスチェック" }

    fileprivate func results(of person: PersonID) async throws -> [OwnResultEntry] {
        try await office.ownResults(of: person, as: .person(person)).entries
    }

    fileprivate func read(_ entries: [OwnResultEntry], of person: PersonID) async throws -> [PersonalResult] {
        var found: [PersonalResult] = []
        for entry in entries {
            found.append(
                try await office.ownResult(entry.sheet, of: person, language: .ja, as: .person(person)).result
            )
        }
        return found
    }
}
