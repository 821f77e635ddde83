import Foundation
import Testing

@testable import nagi

@Suite struct `The command nagi config show` {
    static let environment = [
        "NAGI_DATABASE": "postgres://nagi:geheim@db.example/nagi?sslmode=verify-full",
        "NAGI_KEYS": "postgres://k:geheim@db/k?sslmode=verify-full",
        "NAGI_KEY_FILE": "/etc/nagi.key",
    ]

    @Test func `shows every setting with its source and masks the secrets`() throws {
        let run = try Shell(["config", "show", "--port", "9000"], environment: Self.environment)
        #expect(run.status == 0 && run.errors == "")
        for setting in Setting.allCases {
            #expect(run.output.split(separator: "\n").contains { $0.hasPrefix(setting.rawValue + " ") })
        }
        #expect(!run.output.contains("geheim"))
        let lines = run.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
        #expect(lines.contains(["port", "9000", "--port"]))
        #expect(lines.contains(["database", SettingListing.mask, "NAGI_DATABASE"]))
        #expect(lines.contains(["base-url", "http://127.0.0.1:9000", "default"]))
        #expect(lines.contains(["trusted-proxy", "-"]))
    }

    @Test func `speaks to programs too`() async throws {
        try await withFolder { folder in
            let file = folder.appending(path: "nagi.conf")
            try "mail-from = desk@example.jp\n".write(to: file, atomically: true, encoding: .utf8)
            let run = try Shell(["config", "--json", "--config", file.path], environment: Self.environment)
            #expect(run.status == 0)
            struct Listing: Decodable {
                struct Line: Decodable {
                    let key: String, value: String?, isSecret: Bool, source: String?, place: String?
                }
                let file: String?, settings: [Line]
            }
            let listing = try JSONDecoder().decode(Listing.self, from: Data(run.output.utf8))
            #expect(listing.file == file.path)
            #expect(listing.settings.map(\.key) == Setting.allCases.map(\.rawValue))
            let from = try #require(listing.settings.first { $0.key == "mail-from" })
            #expect(from.value == "desk@example.jp" && from.source == "file" && from.place == "config:1")
            #expect(!run.output.contains("geheim"))
        }
    }

    @Test func `ends with 2 for an unknown name that is kept and with 64 for one that is typed`() throws {
        let kept = try Shell(["config", "show"], environment: ["NAGI_BASEURL": "https://a.example"])
        #expect(kept.status == 2 && kept.output == "")
        #expect(kept.errors.contains("did you mean NAGI_BASE_URL?"))
        let typed = try Shell(["config", "show", "--baseurl", "https://a.example"])
        #expect(typed.status == 64 && typed.errors.contains("--base-url"))
        #expect(try Shell(["config", "show", "--port", "x"]).status == 64)
        #expect(try Shell(["config", "show"], environment: ["NAGI_PORT": "x"]).status == 2)
        #expect(try Shell(["serve"]).status == 64)
    }

    @Test func `is not needed by commands that have no settings`() throws {
        #expect(try Shell(["roles"], environment: ["NAGI_NONSENSE": "1"]).status == 0)
    }
}

/// The page for operators lists every setting once.
@Suite struct `docs/operating.md` {
    @Test func `names every setting`() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/operating.md")
        let text = try String(contentsOf: file, encoding: .utf8)
        let rows = text.split(separator: "\n").filter { $0.hasPrefix("| `") }
        let named = rows.compactMap { row in row.split(separator: "`").dropFirst().first.map(String.init) }
        let settings = named.filter { Setting(rawValue: $0) != nil }
        #expect(settings == Setting.allCases.map(\.rawValue))
    }
}
