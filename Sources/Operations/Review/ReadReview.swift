package import Campaigns
package import Organisation
import Storage
package import StressCheck

/// One examinee in the implementer's list.
package struct Examinee: Sendable {
    package let sheet: SheetID
    package let person: PersonID
    /// 受付番号.
    package let receipt: String
    package let number: String
    package let name: String
    /// From the top, joined by ` / `: the department frozen at answering.
    package let department: String
    package let assessment: Assessment
    package let decision: Decided?
}

/// All examinees of a batch, not only those whom the criteria mark (L-10, S4-17).
package struct ReviewList: Sendable {
    package let implementation: Implementation
    package let batch: Batch
    package let examinees: [Examinee]
    /// Whether the viewer may decide (implementer) or only look (clerk).
    package let mayDecide: Bool
    /// Staff by account, to sign what was decided and confirmed.
    package let names: [AccountID: String]
}

/// One examinee with everything that the decision rests on (S4-09).
package struct ExamineeDetail: Sendable {
    package let implementation: Implementation
    package let batch: Batch
    package let examinee: Examinee
    package let sheet: AnswerSheet
    package let instrument: Instrument
    /// Empty where the company asked nothing of its own.
    package let extra: [ExtraReading]
    /// 一覧番号 in the lists of the batch.
    package let running: Int
    /// The implementer's words to the decision; empty without any.
    package let reason: String
    package let mayDecide: Bool
    package let names: [AccountID: String]
}

extension Office {
    package func reviewList(_ id: BatchID, as who: Principal, request: Int = 0) async throws -> ReviewList {
        let company = self
        return try await door.perform(.reviewList, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            let room = try ReviewRoom(db, batch.implementation)
            let decisions = try db.decisions(inBatch: id, campaign: room.campaign, under: permit)
            let people = try db.names(on: permit.at.day)
            let examinees = try db.sheets(inBatch: id, under: permit).map {
                try room.examinee($0, people[$0.person], decisions[$0.id], db, permit).examinee
            }
            return ReviewList(
                implementation: room.implementation, batch: batch, examinees: examinees,
                mayDecide: company.mayDecide(permit), names: try db.staffNames())
        }
    }

    package func examinee(_ id: SheetID, as who: Principal, request: Int = 0) async throws -> ExamineeDetail {
        let company = self
        return try await door.perform(.reviewRead, as: who, on: .sheet(id), request: request) { db, permit in
            let stored = try db.sheet(id)
            guard let batchID = try db.batch(of: id) else { throw Denied.notFound }
            let room = try ReviewRoom(db, stored.implementation)
            let decision = try db.decisions(inBatch: batchID, campaign: room.campaign, under: permit)[id]
            let person = try db.person(stored.person, on: permit.at.day)?.identity
            let found = try room.examinee(stored, person, decision, db, permit)
            return ExamineeDetail(
                implementation: room.implementation, batch: try db.batch(batchID), examinee: found.examinee,
                sheet: found.sheet, instrument: room.rules.instrument,
                extra: try db.extraReadings(
                    of: stored, campaign: room.campaign, readsTexts: permit.role == .implementer, permit),
                running: try room.runningNumbers(db, batchID)[id] ?? 0,
                reason: try db.decisionReasons(inBatch: batchID, campaign: room.campaign, under: permit)[id]
                    ?? "",
                mayDecide: company.mayDecide(permit), names: try db.staffNames())
        }
    }

    private func mayDecide(_ permit: Permit) -> Bool {
        RoleTable.reach(permit.role, .reviewDecide, scoped: permit.departments != nil) != nil
    }
}

extension Connection {
    func staffNames() throws -> [AccountID: String] {
        Dictionary(try accounts().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
    }
}
