package import Organisation

/// What a company may switch. Every change is a dated row; what holds is the newest.
package enum Setting: String, CaseIterable, Sendable {
    /// 実施事務従事者 for everybody may open individual records (default yes).
    case clerksRead = "clerks.read"
    /// 実施事務従事者1–3 may open individual records of their departments (default no).
    case scopedClerksRead = "clerks.scoped.read"
    /// 人事・総務 may see by name who has answered and who has not (default no; L-05, TH14).
    case namesInProgress = "progress.names"
    /// Health-side and administrator roles act only with a second factor (default no).
    case secondFactorRequired = "totp.required"

    package var standard: Bool { self == .clerksRead }
}

extension Connection {
    package func isOn(_ setting: Setting) throws -> Bool {
        try row("SELECT value FROM setting WHERE name = \(setting.rawValue) ORDER BY at DESC LIMIT 1")
            .map { try $0.text(0) == "yes" } ?? setting.standard
    }

    package func set(_ setting: Setting, to isOn: Bool, at: Instant, by author: Int) throws {
        try run(
            """
            INSERT INTO setting (name, at, value, set_by)
            VALUES (\(setting.rawValue), \(at), \(isOn ? "yes" : "no"), \(author))
            ON CONFLICT (name, at) DO UPDATE SET value = excluded.value, set_by = excluded.set_by
            """)
    }
}
