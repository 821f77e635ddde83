import ArgumentParser
import Campaigns
import Foundation
import Operations
import Organisation
import Storage
import StressCheck

/// Writes sheets and audit rows by thousands in one transaction, past the pages but not past the door.
struct Sheets {
    let target: Target
    let clock: DemoClock
    let implementer: Principal

    func fill(_ id: ImplementationID) async throws -> Int {
        try await target.withCompany(clock.now) { company in
            let door = Door(company, clock: clock.now, random: Machine.random)
            let (campaign, invitations) = try await door.perform(
                .reviewDecide, as: implementer, on: .implementation(id)
            ) { db, _ in (try db.answeringFacts(of: id).campaign, try db.invitations(to: id)) }
            var codes = [UInt8](repeating: 1, count: try Instrument.load(campaign.instrument).items.count)
            for start in stride(from: 0, to: invitations.count, by: 5000) {
                codes[start / 5000 % codes.count] = UInt8(start / 5000 % 4 + 1)
                let (part, answers) = (invitations[start..<min(start + 5000, invitations.count)], codes)
                try await door.perform(.reviewDecide, as: implementer, on: .implementation(id)) {
                    db, permit in
                    for invitation in part {
                        let sheet = AnswerSheet(
                            instrument: campaign.instrument, codes: answers, sex: .female, age: 40,
                            department: invitation.department, variant: .online, language: .ja,
                            answeredAt: permit.at)
                        try db.insertSheet(
                            sheet, id: permit.newID(SheetID.self), digest: Machine.random(32),
                            session: Machine.random(32), of: invitation, campaign: campaign.id, under: permit)
                    }
                }
            }
            return invitations.count
        }
    }
}

/// Rows as the door writes them.
struct AuditRows: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "So many rows at the end of the first company's audit")

    @OptionGroup var target: Target

    @Option(help: "Rows.")
    var rows = 1_000_000

    func run() async throws {
        try await target.withCompany(Machine.now) { company in
            let door = Door(company, clock: Machine.now, random: Machine.random)
            for start in stride(from: 0, to: rows, by: 20_000) {
                let count = min(20_000, rows - start)
                try await door.perform(.sessionSweep, as: .system(.housekeeping)) { db, permit in
                    for n in start..<start + count {
                        try Audit.append(
                            AuditRow(
                                at: permit.at, actorKind: "account", actor: n % 50 + 1,
                                function: "result.read",
                                objectKind: "sheet", object: n, basis: "implementer", purpose: "review",
                                outcome: "read", request: String(n, radix: 36)), on: db)
                    }
                }
            }
        }
    }
}

extension Target {
    /// The first company, with the installation open for the time of the work.
    func withCompany<T>(
        _ clock: @escaping @Sendable () -> Instant, _ work: (TenantHandle) async throws -> T
    ) async throws -> T {
        let installation = try await Installation.open(
            at: .directory(URL(filePath: data, directoryHint: .isDirectory)), kek: .file(path: key),
            clock: clock,
            random: Machine.random)
        guard let entry = try await installation.tenants().first,
            let company = try await installation.tenant(slug: entry.slug)
        else { throw ValidationError("no company in \(data)") }
        let result = try await work(company)
        await installation.close()
        return result
    }
}
