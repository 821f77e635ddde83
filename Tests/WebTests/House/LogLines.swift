import Logging
import Synchronization

/// Everything that was logged, as text.
final class LogLines: Sendable {
    private let lines = Mutex<[String]>([])

    var all: [String] { lines.withLock { $0 } }

    var logger: Logger {
        var logger = Logger(label: "house") { _ in Keeper(lines: self) }
        logger.logLevel = .trace
        return logger
    }

    fileprivate func keep(_ line: String) { lines.withLock { $0.append(line) } }
}

private struct Keeper: LogHandler {
    let lines: LogLines
    var metadata: Logger.Metadata = [:]
    var logLevel = Logger.Level.trace

    subscript(metadataKey key: String) -> Logger.Metadata.Value? {
        get { metadata[key] }
        set { metadata[key] = newValue }
    }

    func log(event: LogEvent) {
        let values = metadata.merging(event.metadata ?? [:]) { _, new in new }
        let text = values.map { "\($0.key)=\($0.value)" }.sorted().joined(separator: " ")
        lines.keep("\(event.level) \(event.message) \(text)")
    }
}
