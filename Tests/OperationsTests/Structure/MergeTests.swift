import Campaigns
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Merging departments` {
    // S3-47: people go over by a new dated row each, and the day before stays as it was.
    @Test(arguments: Engine.all)
    func `moves people from today and keeps what was`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let (office, hr) = (house.office, house.humanResources)
            let (first, second) = (
                try await house.department("営業1課"), try await house.department("営業2課")
            )
            let before = house.clock.now.day
            house.clock.advance(seconds: 3 * 86_400)
            try await office.mergeDepartment(first, into: second, seen: Seen(1), as: hr)
            let overview = try await house.overview()
            #expect(overview.own[first] == nil && overview.own[second] == 6)
            #expect(overview.whole[try await house.department("本社")] == 9)
            let past = try await office.door.perform(.departmentRead, as: hr) { db, _ in
                try db.departmentHeadcounts(on: before)
            }
            #expect(past[first] == 3 && past[second] == 3)
            #expect(!overview.tree.ordered.contains { $0.department.id == first })
            let gone = await refusal {
                try await office.rename(.department(first), to: MasterName("x"), seen: Seen(2), as: hr)
            }
            #expect(gone == .gone)
        }
    }

    // S3-47: on the day of the import itself no second row for the same day, and sub-units go over too.
    @Test(arguments: Engine.all)
    func `takes sub-units along, and people who came today`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let (office, hr) = (house.office, house.humanResources)
            let (sales, factory) = (try await house.department("営業部"), try await house.department("製造部"))
            let team = try await house.department("営業1課")
            try await office.mergeDepartment(sales, into: factory, seen: Seen(1), as: hr)
            let overview = try await house.overview()
            #expect(overview.tree[team]?.parent == factory)
            #expect(overview.whole[factory] == 9 && overview.own[factory] == 3)
            #expect(
                try await office.department(team, as: hr).history.first?.change.became == "本社 / 製造部")
        }
    }

    // S3-47: what was shown before a merge rests on people who are elsewhere now, and is not written.
    @Test(arguments: Engine.all)
    func `refuses an import that was shown before`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let (office, hr) = (house.office, house.humanResources)
            let (first, second) = (
                try await house.department("営業1課"), try await house.department("営業2課")
            )
            let file = SampleCompany.roster(10)
            let shown = try await office.checkRoster(file, as: hr)
            try await office.mergeDepartment(first, into: second, seen: Seen(1), as: hr)
            await #expect(throws: Refusal.changedMeanwhile) {
                try await office.importRoster(file, shown: shown.digest, as: hr)
            }
            let again = try await office.checkRoster(file, as: hr)
            #expect(try await office.importRoster(file, shown: again.digest, as: hr).done != nil)
            #expect(try await house.overview().own[first] == nil)
        }
    }

    // L-01: whoever is moved, and whoever decides about units that move, declares again.
    @Test(arguments: Engine.all)
    func `asks those with authority to declare again`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(9)
            let (office, hr) = (house.office, house.humanResources)
            let (sales, factory) = (try await house.department("営業部"), try await house.department("製造部"))
            let clerk = try await house.newAccount("兼任", .clerk)
            _ = try await office.campaigns(as: clerk)
            try await office.recordAuthority(
                of: TestOffice.account(of: clerk), over: .department(factory), as: hr)
            house.clock.advance(seconds: 5)
            // The pair test bars the clerk now; ending the authority and declaring again opens the way.
            let record = try await office.authorities(of: TestOffice.account(of: clerk), as: hr)
            for one in record {
                try await office.endAuthority(one.id, of: TestOffice.account(of: clerk), as: hr)
            }
            let person = try await office.door.perform(.rosterRead, as: hr) { db, _ in
                try db.personID(number: "0001")
            }
            try await office.link(
                TestOffice.account(of: clerk), to: try #require(person), as: house.administrator)
            house.clock.advance(seconds: 5)
            try await office.attest(as: clerk)
            _ = try await office.campaigns(as: clerk)
            house.clock.advance(seconds: 5)
            let team = try #require(
                try await office.door.perform(.rosterRead, as: hr) { db, permit in
                    try db.department(of: person ?? PersonID(rawValue: 0), on: permit.at.day)
                })
            let other = try await house.overview().tree.children(of: sales).map(\.id).first { $0 != team }
            try await office.mergeDepartment(team, into: try #require(other), seen: Seen(1), as: hr)
            await #expect(throws: Denied.notAllowed) { try await office.campaigns(as: clerk) }
        }
    }

    @Test(arguments: Engine.all)
    func `refuses itself, what is below, and what is not there`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            try await house.importPeople(3)
            let (office, hr) = (house.office, house.humanResources)
            let (sales, team) = (try await house.department("営業部"), try await house.department("営業1課"))
            for (target, wanted) in [
                (sales, StructureRefusal.mergedIntoItself), (team, .mergedIntoItself),
                (DepartmentID(rawValue: 99), .targetMissing),
            ] {
                let found = await refusal {
                    try await office.mergeDepartment(sales, into: target, seen: Seen(1), as: hr)
                }
                #expect(found == wanted)
            }
        }
    }
}
