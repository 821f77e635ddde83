import Foundation
import Logging
import Synchronization
import Testing

@testable import nagi

@Suite struct `A line of the log` {
    private func line(_ format: LogFormat, _ message: String, _ metadata: Logger.Metadata) -> String {
        LogLine(time: "2026-11-21T00:00:00.000Z", level: .notice, message: message, metadata: metadata).text(
            format)
    }

    @Test func `is readable, or one object`() {
        let values: Logger.Metadata = ["status": "503", "route": "/t/{slug}/home", "id": "abc"]
        #expect(
            line(.text, "request", values)
                == "2026-11-21T00:00:00.000Z notice request id=abc route=/t/{slug}/home status=503")
        #expect(
            line(.json, "request", values)
                == #"{"time":"2026-11-21T00:00:00.000Z","level":"notice","event":"request","id":"abc","#
                + #""route":"/t/{slug}/home","status":"503"}"#)
    }

    // PR-03
    @Test func `leaves out every value that is not one of ours`() {
        let values: Logger.Metadata = [
            "sl-error": "canary", "hb.request.id": "canary", "path": "/l/canary", "status": "200",
        ]
        for format in LogFormat.allCases {
            #expect(!line(format, "request", values).contains("canary"))
            #expect(line(format, "request", values).contains("200"))
        }
    }

    @Test(arguments: ["a\nb", "a\u{1b}[2Jb", "a\"b", "a b", "", "管理\u{0}"])
    func `stays one line whatever is in it`(value: String) throws {
        for format in LogFormat.allCases {
            let text = line(format, value, ["kind": .string(value)])
            #expect(text.unicodeScalars.allSatisfy { $0.value >= 32 })
        }
        let json = Data(line(.json, value, ["kind": .string(value)]).utf8)
        let read = try JSONDecoder().decode([String: String].self, from: json)
        #expect(read["kind"] == value && read["event"] == value)
    }

    @Test func `is written whole, from the level that is set`() {
        final class Sink: Sendable { let lines = Mutex<[String]>([]) }
        let sink = Sink()
        let logger = Logger(label: "x") { _ in
            LineLog(format: .text, level: .notice) { line in sink.lines.withLock { $0.append(line) } }
        }
        logger.info("request", metadata: ["status": "200"])
        logger.notice("started")
        let lines = sink.lines.withLock { $0 }
        #expect(lines.count == 1 && lines[0].hasSuffix(" notice started\n"))
    }
}
