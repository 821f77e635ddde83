import Foundation

/// All findings of one run, for people or for programs.
struct DoctorReport: Sendable, Encodable {
    let checks: [Finding]

    func count(_ state: Finding.State) -> Int { checks.count { $0.state == state } }

    /// Attention alone is no failure: a warning must not stop a service from being installed.
    var exitCode: Int32 { count(.fault) > 0 ? 1 : 0 }

    var text: String {
        var lines: [String] = []
        for check in checks {
            lines.append(
                Self.pad(check.state.rawValue, 11) + Self.pad(check.part.rawValue, 13) + check.found.both)
            if let mend = check.mend { lines.append(Self.pad("", 11) + "→ " + mend.both) }
        }
        let (ok, attention, fault) = (count(.ok), count(.attention), count(.fault))
        let summary = Words(
            "\(checks.count) 項目：良好 \(ok)、注意 \(attention)、不良 \(fault)",
            "\(checks.count) checks: \(ok) ok, \(attention) attention, \(fault) fault")
        return (lines + [summary.both]).joined(separator: "\n")
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    private static func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(1, width - text.count))
    }
}
