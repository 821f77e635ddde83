import Campaigns
import Notifications
import Organisation
import Storage
import TestSupport
import Testing

@testable import Operations

@Suite struct `Several nodes on one PostgreSQL` {
    private static let engines = Engine.all.filter { $0 == .postgres }

    // RE-02: the keys of a campaign are made by whichever node opens it, while the other is running.
    @Test(arguments: engines) func `open and seal what another one made the keys for`(_ engine: Engine)
        async throws
    {
        try await withOffices(engine) { world in
            try await world.withAnotherNode { other in
                let id = try await world.house.openCampaign(people: 8)
                // Many at once, as on a Monday morning: each finds the key missing, one of them brings it.
                try await withThrowingTaskGroup { group in
                    for n in [1, 3, 4, 5, 6, 7, 8] {
                        group.addTask { _ = try await other.answer(n, high: true) }
                    }
                    try await group.waitForAll()
                }
                try await world.house.answer(2, high: false)
                let batch = try await other.office.closeCampaign(id, as: other.clerk)
                try await world.house.review(batch)
                try await other.office.releaseResults(of: batch, as: other.implementer)
                let session = try await world.house.office.signInForResults(
                    .number("0001"), secret: "ひみつのことばです")
                let who = try #require(try await other.office.principal(of: session))
                guard case .person(let person) = who else { throw TestFault.sample }
                let entry = try #require(try await other.office.ownResults(of: person, as: who).entries.first)
                _ = try await other.office.ownResult(entry.sheet, of: person, language: .ja, as: who)
            }
        }
    }

    // S2-05, RE-09: the lease is in the database, so it does not matter who sends.
    @Test(arguments: engines) func `send each mail once`(_ engine: Engine) async throws {
        try await withOffices(engine) { world in
            try await world.withAnotherNode { other in
                let id = try await world.house.draftCampaign(people: 30)
                try await world.house.prepare(id)
                try await world.house.office.openCampaign(id, as: world.house.clerk)
                async let here = world.house.office.deliverMail(atMost: 40)
                async let there = other.office.deliverMail(atMost: 40)
                let sent = try await here + there
                let addresses = world.house.mail.all.filter { $0.letter.body.contains("/l/") }
                    .map(\.addressee.address)
                #expect(sent >= 30)
                #expect(addresses.count == 30 && Set(addresses).count == 30)
            }
        }
    }

    // FI-25: destroyed by one node, forgotten by the other at its next look.
    @Test(arguments: engines) func `forget a key that another one destroyed`(_ engine: Engine) async throws {
        try await withOffices(engine) { world in
            try await world.withAnotherNode { other in
                try await world.house.openCampaign(people: 2)
                try await other.answer(1, high: true)
                let campaign = try #require(
                    try await world.house.office.campaigns(as: world.house.clerk).first)
                try await world.house.tenant.shred(.answers(campaign.implementation.campaign.id))
                try await other.tenant.refreshKeys()
                await #expect(throws: (any Error).self) { try await other.answer(2, high: true) }
            }
        }
    }
}
