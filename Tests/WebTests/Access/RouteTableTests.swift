import Organisation
import TestSupport
import Testing

@testable import Web

// AZ-01, AZ-13
@Suite struct `Routes and role table` {
    /// Functions that no page offers: the command line, the jobs, and steps of other functions. Asserted exactly.
    static let withoutRoute: Set<Function> = [
        // Taken as part of another: every try to sign in is counted first.
        .sessionAttempt,
        // The program itself.
        .mailTake, .mailDeliver, .reminderDue, .reminderQueue, .auditVerify, .sessionSweep, .grantsEnd,
        .accountRecover,
        .providerAdmit, .backupRead, .backupRecord, .restoreRecord, .heldMailRead, .heldMailRelease,
        .retentionPurge, .retentionDue, .retentionSweep, .handOver,
    ]

    // AZ-01: no exemption list on the side of the routes.
    @Test func `know each other in both directions`() async throws {
        try await withWorld { world in
            let routed = Set(world.house.rows.map(\.function))
            for row in world.house.rows {
                #expect(RoleTable.rows[row.function]?.isEmpty == false, "\(row.path)")
            }
            let unrouted = Set(RoleTable.rows.keys).subtracting(routed)
            #expect(unrouted == Self.withoutRoute)
            #expect(Set(Function.allCases) == routed.union(Self.withoutRoute))
        }
    }

    @Test func `name each address once, and nothing but the program itself answers outside them`()
        async throws
    {
        try await withWorld { world in
            let addresses = world.house.rows.map { "\($0.method) \($0.path)" }
            #expect(Set(addresses).count == addresses.count)
            let browser = try await world.browser(.administrator)
            for path in [
                "/t/\(world.slug)", "/t/\(world.slug)/audit", "/metrics", "/api", "/.env", "/l/x",
            ] {
                let answer = try await browser.get(path)
                #expect(answer.status == 404, "\(path)")
            }
            for row in world.house.rows where row.method == "POST" {
                guard !world.house.rows.contains(where: { $0.method == "GET" && $0.path == row.path }) else {
                    continue
                }
                let address = try #require(try await world.addresses(of: row).first)
                #expect(try await browser.get(address).status == 404, "\(address)")
            }
        }
    }

    // RouteTests says it of the sample; here of the whole house, but for reads that leave a dated row and pages that only
    // lead to a form.
    @Test func `give pages no function that changes anything`() async throws {
        try await withWorld { world in
            let changing = world.house.rows.filter { $0.method == "GET" && $0.function.changes }
            #expect(
                Set(changing.map(\.function)) == [
                    .resultReadOwn, .campaignDraft, .campaignRehearse, .employerCopyRead,
                ])
        }
    }
}
