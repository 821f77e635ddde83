import ArgumentParser
import Foundation

/// Shows the settings as this program would use them.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config", abstract: "設定 / settings", subcommands: [Show.self],
        defaultSubcommand: Show.self)

    struct Show: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "設定の値と、どこで決まったかを示す / every value and where it came from",
            discussion: """
                秘密の値は伏せます。終了コード: 0 完了、2 設定の誤り、64 使い方の誤り。
                Secrets are masked. Exit codes: 0 done, 2 bad settings, 64 wrong usage.
                """)

        @OptionGroup var options: ServeOptions

        @Flag(help: "プログラムが読む形で / for programs")
        var json = false

        func run() async throws {
            let listing = SettingListing(try options.settings())
            Announcement.say(json ? try listing.json : listing.text)
        }
    }
}

/// Every setting with its value, or a mask, and its source.
struct SettingListing: Sendable, Encodable {
    struct Line: Sendable, Encodable {
        let key: String
        let value: String?
        let isSecret: Bool
        /// `flag`, `environment`, `file` or `default`; nil when it is not set.
        let source: String?
        /// `--port`, `NAGI_PORT`, `config:3`.
        let place: String?
    }

    let file: String?
    let settings: [Line]

    static let mask = "••••••"

    init(_ settings: Settings) {
        file = settings.file
        self.settings = Setting.allCases.map { setting in
            let found = settings[setting]
            return Line(
                key: setting.rawValue, value: found.map { setting.isSecret ? Self.mask : $0.text },
                isSecret: setting.isSecret, source: found?.source.name,
                place: found?.source.place(of: setting))
        }
    }

    var text: String {
        let keys = settings.map(\.key.count).max() ?? 0
        let values = settings.map { ($0.value ?? "-").count }.max() ?? 0
        let lines = settings.map { line in
            pad(line.key, keys) + "  " + pad(line.value ?? "-", values) + "  " + (line.place ?? "")
        }
        return (["# 設定ファイル / file: \(file ?? "なし / none")"] + lines).joined(separator: "\n")
    }

    var json: String {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            return String(decoding: try encoder.encode(self), as: UTF8.self)
        }
    }

    private func pad(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
