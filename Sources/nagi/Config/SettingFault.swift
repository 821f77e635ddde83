import ArgumentParser
import Foundation

/// One thing wrong with the settings, with its place and its mend.
struct SettingFault: Error, Sendable, Hashable {
    /// `--port`, `NAGI_PORT`, `config:3`; nil when several places are at odds.
    let place: String?
    let words: Words
    /// Whether it was typed on the command line (exit 64) or is kept somewhere (exit 2).
    var isUsage = false

    var line: String { (place.map { $0 + ": " } ?? "") + words.both }

    static func unknown(_ name: String, at place: String, among known: [String]) -> SettingFault {
        guard let nearest = Nearest.of(name, among: known) else {
            return SettingFault(
                place: place,
                words: Words(
                    "\(name) という設定はありません。一覧は nagi config show",
                    "there is no setting \(name); nagi config show lists them"))
        }
        return SettingFault(
            place: place,
            words: Words(
                "\(name) という設定はありません。\(nearest) のことですか",
                "there is no setting \(name); did you mean \(nearest)?"))
    }
}

extension SettingFault {
    static func openSecret(_ entry: SettingFile.Entry) -> SettingFault {
        SettingFault(
            place: "config:\(entry.line)",
            words: Words(
                "\(entry.key)：秘密があるのに、このファイルは誰でも読めます。chmod 640 にしてください",
                "\(entry.key) is a secret and everybody may read this file; please chmod 640"))
    }
}

/// All that is wrong, at once.
struct SettingFaults: Error, Sendable, Hashable, CustomStringConvertible {
    let faults: [SettingFault]

    var description: String { faults.map(\.line).joined(separator: "\n") }

    /// Says what is wrong and gives what the command ends with: wrong usage explains the usage, bad input does not.
    func ending() -> any Error {
        if faults.contains(where: \.isUsage) { return ValidationError(description) }
        FileHandle.standardError.write(Data((description + "\n").utf8))
        return ExitCode(2)
    }
}
