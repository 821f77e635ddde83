import Campaigns
import Operations
import Organisation
import Storage
import TestSupport
import Testing

@Suite struct `Who looked at my data` {
    private struct Line: Hashable {
        let kind: Access.Kind
        let name: String?
        let basis: String
    }

    // S2-55, S3-02, L-04: 一覧で確認 and 開いた, by name and with the ground it rested on.
    @Test(arguments: Engine.all)
    func `lists every look, newest first, with the names of staff`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 3)
            for n in 1...2 { try await house.answer(n, high: true) }
            let me = try await house.holder(1).person
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            house.clock.advance(seconds: 60)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let mine = try #require(list.examinees.first { $0.person == me }?.sheet)
            _ = try await house.office.examinee(mine, as: house.clerk)
            try await house.office.decide(.needed, about: mine, as: house.implementer)
            _ = try await house.office.ownResults(of: me, as: .person(me))

            let history = try await house.office.accessHistory(of: me, as: .person(me))
            let lines = history.map { Line(kind: $0.access.kind, name: $0.name, basis: $0.access.basis) }
            #expect(
                lines.prefix(4) == [
                    Line(kind: .opened, name: nil, basis: "own"),
                    Line(kind: .decided, name: "implementer 担当", basis: "implementer"),
                    Line(kind: .opened, name: "clerk 担当", basis: "clerk"),
                    Line(kind: .listed, name: "implementer 担当", basis: "implementer"),
                ])
            #expect(history.map(\.access.at) == history.map(\.access.at).sorted(by: >))
            #expect(history.first?.access.at == house.clock.now)
        }
    }

    // S2-55: what happened to somebody else's data is not shown.
    @Test(arguments: Engine.all)
    func `shows nothing of other people, and no attempt that was refused`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let id = try await house.openCampaign(people: 2)
            for n in 1...2 { try await house.answer(n, high: true) }
            let (me, other) = (try await house.holder(1).person, try await house.holder(2).person)
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            let list = try await house.office.reviewList(batch, as: house.implementer)
            let before = try await house.office.accessHistory(of: me, as: .person(me)).count
            let theirs = try #require(list.examinees.first { $0.person == other }?.sheet)
            let mine = try #require(list.examinees.first { $0.person == me }?.sheet)
            _ = try await house.office.examinee(theirs, as: house.implementer)
            await #expect(throws: Denied.notAllowed) {
                try await house.office.examinee(mine, as: house.humanResources)
            }
            #expect(try await house.office.accessHistory(of: me, as: .person(me)).count == before)
            #expect(try await house.office.accessHistory(of: other, as: .person(other)).count == before + 1)
        }
    }

    // S2-55: nor a list of people among whom one is not.
    @Test(arguments: Engine.all)
    func `shows a list only to those who stand in it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.openCampaign(people: 2)
            for n in 1...2 { try await house.answer(n, high: true) }
            let people = [try await house.holder(1).person, try await house.holder(2).person]
            let second = try await house.openAnotherCampaign("2027年度")
            _ = try await house.send(try SampleCompany.answers(high: true), by: try await house.holder(2))
            let batch = try await house.office.closeCampaign(second, as: house.clerk)
            var counts: [[Int]] = []
            for isRead in [false, true] {
                if isRead { _ = try await house.office.reviewList(batch, as: house.implementer) }
                var now: [Int] = []
                for one in people {
                    now.append(try await house.office.accessHistory(of: one, as: .person(one)).count)
                }
                counts.append(now)
            }
            #expect(counts[1] == [counts[0][0], counts[0][1] + 1])
        }
    }
}
