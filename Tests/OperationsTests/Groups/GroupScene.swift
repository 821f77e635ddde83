import Campaigns
import GroupAnalysis
import Organisation
import Reports
import TestSupport

@testable import Operations

/// A company of three teams whose people answer, every fourth of them with high stress.
struct GroupScene {
    let house: TestOffice
    let id: ImplementationID

    /// Teams by the remainder of the person's number.
    static let teams = ["営業1課", "営業2課", "製造部"]

    init(_ house: TestOffice, people: Int, leavingOut: Set<Int> = []) async throws {
        self.house = house
        id = try await house.openCampaign(people: people)
        for n in 1...people where !leavingOut.contains(n) {
            try await house.answer(n, high: n.isMultiple(of: 4))
        }
    }

    func unit(_ name: String) async throws -> Int { try await house.department(name).rawValue }

    func proposal(as who: Principal? = nil) async throws -> GroupProposal {
        try await house.office.proposeGroups(at: id, as: who ?? house.clerk)
    }

    func ready() async throws -> (GroupResult, digest: String)? {
        guard case .ready(let result, let digest) = try await proposal().standing else { return nil }
        return (result, digest)
    }
}
