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
            try db.rawScores(of: id, company: company, permit)
        }
        switch form {
        case .paper: return try await press.make { kit in try table.paper(kit: kit).bytes }
        case .workbook: return try table.workbook()
        }
    }
}

extension Connection {
    fileprivate func rawScores(of id: BatchID, company: String, _ permit: Permit) throws -> RawScoreTable {
        let batch = try batch(id)
        let room = try ReviewRoom(self, batch.implementation)
        let decisions = try decisions(inBatch: id, campaign: room.campaign, under: permit)
        let people = try names(on: permit.at.day)
        let sheets = try sheets(inBatch: id, under: permit)
        let rows = try sheets.map { stored in
            let found = try room.examinee(stored, people[stored.person], decisions[stored.id], self, permit)
            return RawScoreTable.Row(
                found.examinee, receipt: Receipt.number(of: stored.id, digest: stored.digest), room)
        }
        let lines = sheets.map { sheet in
            "\(sheet.id.rawValue) \(sheet.digest) \(decisions[sheet.id]?.record.decision.rawValue ?? "-")"
        }
        let digest = Digest.sha256(Array(lines.joined(separator: "\n").utf8))
        return RawScoreTable(
            origin: RawScoreTable.Origin(
                company: company, workplace: room.implementation.workplace.name,
                campaign: room.implementation.campaign.name, batch: batch.number,
                method: room.rules.deciding == .simpleSum ? "その1" : "その2", ruleSet: room.rules.hash,
                digest: digest.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined(),
                made: permit.at), scales: room.rules.instrument.scales.map(\.name.ja),
            rows: rows.sorted { ($0.department, $0.number) < ($1.department, $1.number) })
    }
}

extension RawScoreTable.Row {
    fileprivate init(_ one: Examinee, receipt: String, _ room: ReviewRoom) {
        let (assessment, scales) = (one.assessment, room.rules.instrument.scales)
        let verdict = assessment.verdict
        let sums = verdict?.sums
        self.init(
            receipt: receipt, number: one.number, name: one.name, department: one.department,
            raw: scales.map {
                (assessment.score.point($0.id) ?? assessment.candidates?.male.point($0.id))?.raw
            },
            points: scales.map { assessment.point($0.id)?.point },
            sums: [sums?.a, sums?.b, sums?.c, sums?.ac],
            finding: Self.words(assessment, room.rules), decision: Self.words(one.decision?.decision))
    }

    private static func words(_ assessment: Assessment, _ rules: RuleSet) -> String {
        if !assessment.score.missing.isEmpty { return "未回答\(assessment.score.missing.count)問" }
        guard let verdict = assessment.verdict else { return "性別の記載なし" }
        guard verdict.isHigh else { return "非該当" }
        let known = rules.criteria[rules.deciding]?.rules ?? []
        return "該当 " + verdict.rulesMet.map { id in known.first { $0.id == id }?.label ?? id }.joined()
    }

    private static func words(_ decision: InterviewDecision?) -> String {
        switch decision {
        case .needed: "要"
        case .notNeeded: "不要"
        case .cannotBeJudged: "判定できない"
        case nil: "未判定"
        }
    }
}
