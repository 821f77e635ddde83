package import Campaigns
import Documents
package import Organisation
package import Reports
import Storage
import StressCheck

/// 面接指導要否判定記録 of a batch: the list as it stands now, and what was signed or came back on paper.
package struct NeedRecordDesk: Sendable {
    package let implementation: Implementation
    package let batch: Batch
    package let table: NeedRecordTable
    /// Of the rows, in their order.
    package let sheets: [SheetID]
    /// Oldest first.
    package let kept: [KeptNeedRecord]
    package let sendings: [PaperSending]
    package let state: NeedRecordState
    /// Whether the viewer is the one who signs.
    package let maySign: Bool
    package let names: [AccountID: String]

    /// The digest of the data as they are on the page.
    package var shown: String { table.origin.digest }
    /// The newest paper that came back.
    package var paper: KeptNeedRecord? { kept.last { $0.kind == .paper } }
}

extension Office {
    package func needRecordDesk(
        of id: BatchID, as who: Principal, request: Int = 0
    ) async throws -> NeedRecordDesk {
        let company = companyName
        return try await door.perform(.reviewList, as: who, on: .batch(id), request: request) { db, permit in
            let batch = try db.batch(id)
            let room = try ReviewRoom(db, batch.implementation)
            let (table, sheets) = try db.needRecordTable(of: batch, room, company: company, permit)
            let kept = try db.needRecords(of: id, campaign: room.campaign, under: permit)
            return NeedRecordDesk(
                implementation: room.implementation, batch: batch, table: table, sheets: sheets, kept: kept,
                sendings: try db.paperSendings(of: id, campaign: room.campaign, under: permit),
                state: NeedRecordState(
                    batch, newest: kept.last { $0.kind == .signed }, data: table.origin.digest,
                    today: permit.at.day),
                maySign: (try? batch.sign(by: AccountID(rawValue: permit.author))) != nil,
                names: try db.staffNames())
        }
    }

    /// The list to be ticked and signed by hand, or to look at (S4-22). Everybody of the batch sees that it was taken.
    package func needRecordForm(
        of id: BatchID, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let company = companyName
        let table = try await door.perform(.listTake, as: who, on: .batch(id), request: request) {
            db, permit in
            let batch = try db.batch(id)
            let room = try ReviewRoom(db, batch.implementation)
            try batch.deliver(.needRecord, by: room.implementation.deliverables)
            return try db.needRecordTable(of: batch, room, company: company, permit).table
        }
        let file = try await press.make { kit in try table.paper(kit: kit).bytes }
        try await note(.needRecord, .paper, of: id, as: who, request: request)
        return file
    }

    /// A copy of what was signed or came back.
    package func needRecordCopy(
        _ record: NeedRecordID, of id: BatchID, as who: Principal, request: Int = 0
    ) async throws -> (record: KeptNeedRecord, bytes: [UInt8]) {
        try await door.perform(.listTake, as: who, on: .batch(id), request: request) { db, permit in
            let campaign = try db.implementation(try db.batch(id).implementation).campaign.id
            // A kept file names everybody of the list: whoever may not open one of them gets none of it.
            guard try db.sheets(inBatch: id, under: permit).count == db.sheets(inBatch: id).count else {
                throw Denied.notFound
            }
            return try db.needRecord(record, of: id, campaign: campaign, under: permit)
        }
    }
}

extension Connection {
    /// Whom the criteria mark or leave open, and whoever was found to need the interview; in the order of the numbers.
    func needRecordTable(
        of batch: Batch, _ room: ReviewRoom, company: String, _ permit: Permit
    ) throws -> (table: NeedRecordTable, sheets: [SheetID]) {
        let decisions = try decisions(inBatch: batch.id, campaign: room.campaign, under: permit)
        let reasons = try decisionReasons(inBatch: batch.id, campaign: room.campaign, under: permit)
        let (people, numbers) = (try names(on: permit.at.day), try room.runningNumbers(self, batch.id))
        let staff = try staffNames()
        let all = try sheets(inBatch: batch.id, under: permit).map { stored in
            try room.examinee(stored, people[stored.person], decisions[stored.id], self, permit).examinee
        }.sorted { (numbers[$0.sheet] ?? 0) < (numbers[$1.sheet] ?? 0) }
        let listed = all.filter { $0.assessment.proposed != .notNeeded || $0.decision?.decision == .needed }
        let inList = Set(listed.map(\.sheet))
        let rows = listed.map { one in
            NeedRecordTable.Row(
                one, running: numbers[one.sheet] ?? 0, reason: reasons[one.sheet] ?? "",
                by: one.decision.flatMap { staff[$0.author] } ?? "–", room)
        }
        let others = all.filter { !inList.contains($0.sheet) }
        let table = NeedRecordTable(
            origin: RawScoreTable.Origin(
                room, batch, company: company, data: try proofLines(of: batch.id, decisions, reasons),
                at: permit.at),
            scoringVersion: RuleSet.scoringVersion, rows: rows, members: all.count,
            othersNotNeeded: others.count { $0.decision?.decision == .notNeeded },
            confirmations: Dictionary(
                uniqueKeysWithValues: batch.confirmations.map { kind, at in
                    let by = batch.confirmedBy[kind].flatMap { staff[$0] } ?? "–"
                    return (kind, "\(by)　\(at.day.text) \(at.timeText)")
                }),
            keeper: room.implementation.keeper.flatMap { staff[$0.account] })
        return (table, listed.map(\.sheet))
    }

    /// A line for each sheet of the whole batch, whoever looks: answers, decision, reason.
    private func proofLines(
        of batch: BatchID, _ decisions: [SheetID: StoredDecision], _ reasons: [SheetID: String]
    ) throws -> [String] {
        try sheets(inBatch: batch).map { sheet in
            let reason = Digest.sha256(Array((reasons[sheet.id] ?? "").utf8))
            return "\(sheet.id.rawValue) \(sheet.digest) "
                + "\(decisions[sheet.id]?.record.decision.rawValue ?? "-") \(reason)"
        }
    }
}

extension NeedRecordTable.Row {
    fileprivate init(_ one: Examinee, running: Int, reason: String, by: String, _ room: ReviewRoom) {
        let rules = room.rules
        let sums = one.assessment.verdict?.sums
        self.init(
            running: running, receipt: one.receipt, number: one.number, name: one.name,
            department: one.department, sums: [sums?.a, sums?.b, sums?.c, sums?.ac],
            finding: ListWords.finding(one.assessment, by: rules.deciding, rules),
            other: ListWords.finding(
                one.assessment, by: rules.deciding == .simpleSum ? .conversionTable : .simpleSum, rules))
        decision = one.decision?.decision
        self.reason = reason
        decided = one.decision.map { "\(by)　\($0.at.day.text) \($0.at.timeText)" } ?? ""
    }
}
