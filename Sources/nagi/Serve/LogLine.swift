import Foundation
import Logging
import Organisation

/// How the log is written.
enum LogFormat: String, Sendable, CaseIterable {
    /// `2026-11-21T00:00:00.123Z notice listening port=8080`
    case text
    /// One object in a line, for programs.
    case json
}

/// One event, one line. Only the values that are listed here are written: what a library adds may be an address.
struct LogLine: Sendable {
    /// Plain words, numbers and templates of ours; see `docs/operating.md`.
    static let known = [
        "id", "method", "route", "status", "ms", "kind", "signal", "seconds", "count", "state",
    ]

    let time: String
    let level: Logger.Level
    let message: String
    let values: [(key: String, value: String)]

    init(time: String, level: Logger.Level, message: String, metadata: Logger.Metadata) {
        self.time = time
        self.level = level
        self.message = message
        values = Self.known.compactMap { key in metadata[key].map { (key, "\($0)") } }
    }

    func text(_ format: LogFormat) -> String {
        switch format {
        case .text:
            ([time, level.rawValue, Self.plain(message)] + values.map(Self.pair)).joined(separator: " ")
        case .json: json
        }
    }

    private var json: String {
        let head = [("time", time), ("level", level.rawValue), ("event", message)]
        let all = head + values.map { ($0.key, $0.value) }
        return "{" + all.map { "\(Self.quoted($0.0)):\(Self.quoted($0.1))" }.joined(separator: ",") + "}"
    }

    private static func pair(_ pair: (key: String, value: String)) -> String {
        let isPlain =
            !pair.value.isEmpty && pair.value.unicodeScalars.allSatisfy { $0.value > 32 && $0 != "\"" }
        return "\(pair.key)=\(isPlain ? pair.value : quoted(pair.value))"
    }

    /// A line break would be another line.
    private static func plain(_ text: String) -> String {
        text.unicodeScalars.contains { $0.value < 32 } ? quoted(text) : text
    }

    private static func quoted(_ text: String) -> String {
        var quoted = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\": quoted += "\\\(scalar)"
            case _ where scalar.value < 32: quoted += String(format: "\\u%04x", scalar.value)
            default: quoted.unicodeScalars.append(scalar)
            }
        }
        return quoted + "\""
    }
}

/// Writes lines to standard error, each in one piece.
struct LineLog: LogHandler {
    let format: LogFormat
    let write: @Sendable (String) -> Void
    var metadata: Logger.Metadata = [:]
    var logLevel: Logger.Level

    init(
        format: LogFormat, level: Logger.Level,
        write: @escaping @Sendable (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }
    ) {
        self.format = format
        logLevel = level
        self.write = write
    }

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let all = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let line = LogLine(
            time: SystemOutside.now().text, level: event.level, message: "\(event.message)", metadata: all)
        write(line.text(format) + "\n")
    }
}
