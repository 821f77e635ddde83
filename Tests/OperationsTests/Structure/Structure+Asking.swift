import Campaigns
import Organisation
import Storage
import TestSupport

@testable import Operations

extension TestOffice {
    /// Roster of so many people in 営業1課, 営業2課 and 製造部 below 本社.
    func importPeople(_ count: Int) async throws {
        let file = SampleCompany.roster(count)
        let plan = try await office.checkRoster(file, as: humanResources)
        try await office.importRoster(file, shown: plan.digest, as: humanResources)
    }

    /// The version that a form opened now would show.
    func seen(_ master: Master) async throws -> Seen {
        let version = try await office.history(of: master, since: 0, as: humanResources).first?.change.version
        return Seen(version ?? 1)
    }

    func seen(_ id: DepartmentID) async throws -> Seen { try await seen(.department(id)) }

    func overview() async throws -> DepartmentOverview {
        try await office.departmentOverview(as: humanResources)
    }

    /// Rows of a table, as the database keeps them.
    func rows(_ query: @escaping @Sendable (borrowing Connection) throws -> Int) async throws -> Int {
        try await office.door.perform(.departmentRead, as: humanResources) { db, _ in try query(db) }
    }
}
