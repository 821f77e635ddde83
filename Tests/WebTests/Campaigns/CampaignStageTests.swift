import Campaigns
import Organisation
import Testing

@testable import Web

@Suite struct `The stage of a campaign` {
    private func summary(
        opened: Bool, batches: [Batch]? = nil, missing: [OpeningRequirement] = []
    ) throws -> CampaignSummary {
        var one = try StaffSamples.ready()
        one.openedAt = opened ? StaffSamples.now : nil
        one.closedAt = batches == nil ? nil : StaffSamples.now
        return CampaignSummary(
            implementation: one, invited: 312, answered: 201, batches: batches ?? [], missing: missing)
    }

    @Test func `follows the calendar while it is open`() throws {
        let open = try summary(opened: true)
        let days: [(String, CampaignStage)] = [
            ("2026-11-01", .scheduled(daysUntil: 1)), ("2026-11-02", .answering(daysLeft: 18)),
            ("2026-11-20", .answering(daysLeft: 0)), ("2026-11-21", .over),
        ]
        for (day, stage) in days { #expect(open.stage(on: StaffSamples.day(day)) == stage, "\(day)") }
    }

    @Test func `follows decisions, confirmations and release after closing`() throws {
        let id = BatchID(rawValue: 41)
        let all = ReviewConfirmation.allCases
        let cases: [(Batch, CampaignStage)] = [
            (StaffSamples.batch(members: 4, decided: 1), .reviewing(undecided: 3, id)),
            (StaffSamples.batch(members: 4, decided: 4), .confirming(missing: 3, id)),
            (StaffSamples.batch(members: 4, decided: 4, confirmed: all), .releasable(id)),
            (
                StaffSamples.batch(members: 4, decided: 4, confirmed: all, released: StaffSamples.now),
                .released(StaffSamples.now.day, id)
            ),
            (StaffSamples.batch(members: 0, decided: 0), .closedEmpty),
        ]
        for (batch, stage) in cases {
            #expect(try summary(opened: true, batches: [batch]).stage(on: StaffSamples.now.day) == stage)
        }
    }

    @Test func `waits for the batch that is not released`() throws {
        let old = StaffSamples.batch(
            members: 9, decided: 9, confirmed: ReviewConfirmation.allCases, released: StaffSamples.now)
        let late = Batch(
            id: BatchID(rawValue: 42), implementation: old.implementation, number: 2,
            closedAt: StaffSamples.now,
            members: 10, decided: 3, confirmations: [:], releasedAt: nil)
        let stage = try summary(opened: true, batches: [old, late]).stage(on: StaffSamples.now.day)
        #expect(stage == .reviewing(undecided: 7, late.id))
    }
}

@Suite struct `The next task` {
    private func task(_ batch: Batch, _ role: Role) throws -> NextTask {
        let summary = CampaignSummary(implementation: try StaffSamples.closed(), batches: [batch])
        return NextTask.of(
            summary, for: Viewer(name: "凪", roles: [role]), on: StaffSamples.now.day, frame: .sample())
    }

    @Test func `is the implementer's while somebody is undecided`() throws {
        let batch = StaffSamples.batch(members: 4, decided: 1)
        let own = try task(batch, .implementer)
        #expect(own.isOwn && own.link?.path == "/t/h4kq9zt2ab/batches/41")
        #expect(try !task(batch, .clerk).isOwn)
    }

    // L-04
    @Test func `leads HR to no individual result and tells them no count of decisions`() throws {
        for batch in [
            StaffSamples.batch(members: 4, decided: 1), StaffSamples.batch(members: 4, decided: 4),
            StaffSamples.batch(members: 4, decided: 4, confirmed: ReviewConfirmation.allCases),
        ] {
            let task = try task(batch, .humanResources)
            #expect(task.link == nil && task.words == "実施者が結果を確認しています。")
        }
    }

    @Test func `is the clerk's or the implementer's when the results can go out`() throws {
        let batch = StaffSamples.batch(members: 4, decided: 4, confirmed: ReviewConfirmation.allCases)
        for role in [Role.clerk, .implementer] {
            #expect(try task(batch, role).link?.path == "/t/h4kq9zt2ab/batches/41/release")
        }
    }
}
