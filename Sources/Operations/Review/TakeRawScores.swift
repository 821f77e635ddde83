import Campaigns
import Documents
package import Organisation
import Reports
import Storage
import StressCheck

/// In which form a list leaves the house.
package enum ListForm: String, CaseIterable, Sendable { case paper = "pdf", workbook = "xlsx" }

extension Office {
    /// 素点一覧表 of a batch, for the implementer and the clerk (S4-25). Everybody in it sees that it was taken.
    package func rawScores(
        of id: BatchID, as form: ListForm, for who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let company = companyName
        let table = try await door.perform(.listTake, as: who, on: .batch(id), request: request) {
            db, permit in
            let batch = try db.batch(id)
            try batch.deliver(
                .rawScores, by: try db.implementation(batch.implementation).deliverables)
            return try db.rawScores(of: id, company: company, permit)
        }
        let file: [UInt8]
        switch form {
        case .paper: file = try await press.make { kit in try table.paper(kit: kit).bytes }
        case .workbook: file = try table.workbook()
        }
        try await note(.rawScores, form == .paper ? .paper : .data, of: id, as: who, request: request)
        return file
    }
}

extension Connection {
    fileprivate func rawScores(of id: BatchID, company: String, _ permit: Permit) throws -> RawScoreTable {
        let batch = try batch(id)
        let room = try ReviewRoom(self, batch.implementation)
        let decisions = try decisions(inBatch: id, campaign: room.campaign, under: permit)
        let people = try names(on: permit.at.day)
        let sheets = try sheets(inBatch: id, under: permit)
        let numbers = try room.runningNumbers(self, id)
        let rows = try sheets.map { stored in
            let found = try room.examinee(stored, people[stored.person], decisions[stored.id], self, permit)
            return RawScoreTable.Row(found.examinee, running: numbers[stored.id] ?? 0, room)
        }
        let lines = sheets.map { sheet in
            "\(sheet.id.rawValue) \(sheet.digest) \(decisions[sheet.id]?.record.decision.rawValue ?? "-")"
        }
        return RawScoreTable(
            origin: RawScoreTable.Origin(room, batch, company: company, data: lines, at: permit.at),
            scales: room.rules.instrument.scales.map(\.name.ja), rows: rows.sorted { $0.running < $1.running }
        )
    }
}

extension RawScoreTable.Origin {
    /// - Parameter data: a line for each sheet that the list rests on.
    init(_ room: ReviewRoom, _ batch: Batch, company: String, data lines: [String], at moment: Instant) {
        let digest = Digest.sha256(Array(lines.joined(separator: "\n").utf8))
        self.init(
            company: company, workplace: room.implementation.workplace.name,
            campaign: room.implementation.campaign.name, batch: batch.number,
            method: room.rules.deciding == .simpleSum ? "その1" : "その2", ruleSet: room.rules.hash,
            digest: digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(),
            made: moment)
    }
}

extension RawScoreTable.Row {
    fileprivate init(_ one: Examinee, running: Int, _ room: ReviewRoom) {
        let (assessment, scales) = (one.assessment, room.rules.instrument.scales)
        let sums = assessment.verdict?.sums
        self.init(
            running: running, receipt: one.receipt, number: one.number, name: one.name,
            department: one.department,
            raw: scales.map {
                (assessment.score.point($0.id) ?? assessment.candidates?.male.point($0.id))?.raw
            },
            points: scales.map { assessment.point($0.id)?.point },
            sums: [sums?.a, sums?.b, sums?.c, sums?.ac],
            finding: ListWords.finding(assessment, by: room.rules.deciding, room.rules),
            decision: ListWords.decision(one.decision?.decision))
    }
}
