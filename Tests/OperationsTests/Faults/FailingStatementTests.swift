import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A statement that fails in the middle of an operation` {
    /// What one operation needs, and the operation. The tables are those that it changes, besides the audit.
    struct Sample: Sendable, CustomTestStringConvertible {
        let name: String
        let tables: [String]
        /// Drafts of answers leave no trace in the audit.
        var isAudited = true
        let prepare: @Sendable (TestOffice) async throws -> @Sendable () async throws -> Void

        var testDescription: String { name }
    }

    static let samples = [
        Sample(name: "a sheet is sent", tables: ["draft", "sheet"]) { house in
            try await house.openCampaign(people: 1)
            let (holder, answers) = (try await house.holder(1), try SampleCompany.answers(high: true))
            try await house.save(answers, by: holder)
            return { try await house.send(answers, by: holder) }
        },
        Sample(name: "answers are saved", tables: ["draft"], isAudited: false) { house in
            try await house.openCampaign(people: 1)
            let (holder, answers) = (try await house.holder(1), try SampleCompany.answers(high: true))
            return { try await house.save(answers, by: holder) }
        },
        Sample(
            name: "a roster is imported",
            tables: [
                "contact", "department", "employment", "employment_facts", "person", "roster_image",
                "roster_import",
                "roster_version", "workplace",
            ]
        ) { house in
            let file = SampleCompany.roster(5)
            let plan = try await house.office.checkRoster(file, as: house.humanResources)
            return {
                _ = try await house.office.importRoster(file, shown: plan.digest, as: house.humanResources)
            }
        },
        Sample(
            name: "a campaign is opened",
            tables: ["campaign_department", "invitation", "opening", "outbox", "target_count"]
        ) { house in
            let id = try await house.draftCampaign(people: 3)
            try await house.prepare(id)
            return { _ = try await house.office.openCampaign(id, as: house.clerk) }
        },
        Sample(name: "a campaign is closed", tables: ["batch", "batch_member", "closing"]) { house in
            let id = try await house.openCampaign(people: 3)
            for n in 1...2 { try await house.answer(n, high: n == 1) }
            return { _ = try await house.office.closeCampaign(id, as: house.clerk) }
        },
        Sample(
            name: "a late round begins", tables: ["late_round", "period_extension"]
        ) { house in
            let id = try await house.openCampaign(people: 2)
            try await house.office.closeCampaign(id, as: house.clerk)
            let until = house.clock.now.day.adding(days: 60)
            return { try await house.office.reopenCampaign(id, until: until, as: house.clerk) }
        },
        Sample(
            name: "results are released", tables: ["delivery_way", "outbox", "release", "released_result"]
        ) { house in
            let id = try await house.openCampaign(people: 3)
            for n in 1...2 { try await house.answer(n, high: n == 1) }
            let batch = try await house.office.closeCampaign(id, as: house.clerk)
            try await house.review(batch)
            return { _ = try await house.office.releaseResults(of: batch, as: house.implementer) }
        },
        Sample(name: "group results are published", tables: ["group_publication"]) { house in
            let id = try await house.openCampaign(people: 3)
            for n in 1...2 { try await house.answer(n, high: n == 1) }
            try await house.finish(id)
            return { try await house.publishGroups(id) }
        },
        Sample(name: "a labour office report is kept", tables: ["labour_report"]) { house in
            try await house.openCampaign(people: 1)
            guard let place = try await house.office.workplaces(as: house.clerk).first else {
                throw TestFault.sample
            }
            let year = house.clock.now.day.year
            let draft = try await house.office.labourReportDraft(at: place.id, in: year, as: house.clerk)
            return {
                try await house.office.keepLabourReport(
                    at: place.id, in: year, runs: draft.chosen, shown: draft.report.basis.sources,
                    as: house.clerk
                ) { _ in }
            }
        },
        Sample(name: "an account is made", tables: ["account", "outbox", "role_grant"]) { house in
            {
                _ = try await house.office.createAccount(
                    name: "保健師 三郎", mail: "nurse@example.jp", role: .medicalStaff, as: house.administrator)
            }
        },
    ]

    // FI-19: whichever table it is, nothing of the operation is left, and the next try does all of it.
    @Test(arguments: samples, Engine.all)
    func `leaves nothing of it, and the next try does all of it`(
        _ sample: Sample, _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let operation = try await sample.prepare(house)
            let (before, done) = (try await house.everything(), try await house.done())
            let tables = sample.tables + (sample.isAudited ? ["audit", "audit_head"] : [])
            for table in tables {
                try await house.plant(in: table)
                var failure: (any Error)?
                do { try await operation() } catch { failure = error }
                try await house.unplant(from: table)
                // What was only read before it failed may stand in the audit, as read.
                let left = try await house.changed(since: before).subtracting(["audit", "audit_head"])
                #expect(failure is StorageError, "\(table): \(String(describing: failure))")
                #expect(left == [], "\(table)")
                let doneNow = try await house.done()
                #expect(doneNow == done, "\(table): the audit says that it was done")
            }
            try await operation()
            let changed = try await house.changed(since: before)
            #expect(changed == Set(tables))
            #expect(try await house.office.verifyAudit().isWhole)
        }
    }
}

extension TestOffice {
    /// From now on a row written to the table, or taken from it, fails the statement when it is there already.
    fileprivate func plant(in table: String) async throws {
        try await administer { dialect in
            guard dialect == .sqlite else {
                return [
                    """
                    CREATE FUNCTION planted() RETURNS trigger LANGUAGE plpgsql AS
                    $$ BEGIN RAISE EXCEPTION 'planted'; END $$
                    """,
                    """
                    CREATE TRIGGER planted AFTER INSERT OR UPDATE OR DELETE ON \(table)
                    FOR EACH ROW EXECUTE FUNCTION planted()
                    """,
                ]
            }
            return ["INSERT", "UPDATE", "DELETE"].map { change in
                """
                CREATE TRIGGER planted_\(change) AFTER \(change) ON \(table)
                BEGIN SELECT RAISE(FAIL, 'planted'); END
                """
            }
        }
    }

    fileprivate func unplant(from table: String) async throws {
        try await administer { dialect in
            dialect == .sqlite
                ? ["INSERT", "UPDATE", "DELETE"].map { "DROP TRIGGER planted_\($0)" }
                : ["DROP TRIGGER planted ON \(table)", "DROP FUNCTION planted()"]
        }
    }

    private func administer(_ statements: @escaping @Sendable (Dialect) -> [String]) async throws {
        try await tenant.database.write { db in
            try db.becomeOwner()
            for text in statements(db.dialect) { try db.run(SQL(unchecked: text)) }
            try db.becomeTenant()
        }
    }

    /// How many changes the audit tells of.
    fileprivate func done() async throws -> Int {
        try await tenant.database.read { db in
            try db.row("SELECT count(*) FROM audit WHERE outcome = 'done'")?.int(0) ?? 0
        }
    }

    /// Tables whose rows are not those of `before`. Keys are made before there is anything to seal with them.
    fileprivate func changed(since before: [String]) async throws -> Set<String> {
        let difference = Set(before).symmetricDifference(try await everything())
        let names = difference.compactMap { $0.split(separator: " ").first.map(String.init) }
        return Set(names).subtracting(["vault_key"])
    }
}
