package import Organisation
import Storage

/// What walking the audit found, in words for a terminal or a report.
package struct AuditReport: Sendable, Hashable {
    package let isWhole: Bool
    /// Names the first broken row, and nothing of its content.
    package let text: String
}

extension Office {
    /// Walks the whole chain and names the first row that is not as it was written.
    ///
    /// A whole chain gets a row more, that it was looked at; a broken one is left as it was found.
    package func verifyAudit(as who: Principal = .system(.commandLine)) async throws -> AuditReport {
        try await door.check(.auditVerify, as: who)
        let finding = try await Audit.verify(tenant.database)
        if finding.isWhole { try await door.perform(.auditVerify, as: who) { _, _ in } }
        return AuditReport(isWhole: finding.isWhole, text: finding.words)
    }
}

extension AuditFinding {
    fileprivate var isWhole: Bool {
        if case .intact = self { true } else { false }
    }

    fileprivate var words: String {
        switch self {
        case .intact(let rows): "監査記録 \(rows) 行に異常はありません / \(rows) audit rows are whole"
        case .changed(let seq): "行 \(seq) が書き換えられています / row \(seq) was changed"
        case .missing(let seq): "行 \(seq) がありません / row \(seq) is missing"
        case .inserted(let seq): "行 \(seq) は後から加えられています / row \(seq) was inserted"
        case .tailCut(let seq): "行 \(seq) 以降が失われています / rows from \(seq) on are gone"
        case .headChanged: "記録の先頭が書き換えられています / the head of the chain was changed"
        }
    }
}
