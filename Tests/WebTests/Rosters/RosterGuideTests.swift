import Foundation
import Organisation
import Testing

@testable import Web

/// The tables of `docs/roster.md` as they follow from the code.
enum RosterGuide {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/roster.md")
    private static let (ja, en) = (Texts.ja.staff.roster, Texts.en.staff.roster)

    static var columns: [String] {
        ["| 列 / column | 見出し / headings | 書き方 | in English |", "| --- | --- | --- | --- |"]
            + RosterColumn.allCases.map { column in
                let (first, second) = (ja.column(column), en.column(column))
                let headings = column.headings.joined(separator: "、")
                return "| \(first.name) / \(second.name) | \(headings) | \(first.note) 例：\(first.example) "
                    + "| \(second.note) |"
            }
    }

    static var words: [String] {
        let sexes = PersonSex.allCases.map { ("性別 / sex: \($0.rawValue)", RosterWords.sexes[$0] ?? []) }
        let contracts = Contract.Kind.allCases.filter { $0 != .other }.map {
            ("雇用形態 / employment: \($0.rawValue)", RosterWords.contracts[$0] ?? [])
        }
        let languages = PreferredLanguage.allCases.map {
            ("言語 / language: \($0.rawValue)", RosterWords.languageWords[$0] ?? [])
        }
        return ["| 意味 / meaning | 言い方 / words |", "| --- | --- |"]
            + (sexes + languages + contracts).map { "| \($0) | \($1.joined(separator: "、")) |" }
    }

    static var faults: [String] {
        ["| どこがおかしいか | なおし方 | what is wrong | how to mend it |", "| --- | --- | --- | --- |"]
            + `The roster pages`.kinds.map { kind in
                let (first, second) = (ja.mend(kind, "…"), en.mend(kind, "…"))
                return "| \(first.wrong) | \(first.mend) | \(second.wrong) | \(second.mend) |"
            }
    }

    static let tables = [("columns", columns), ("words", words), ("faults", faults)]

    /// The page with its tables as they are today.
    static func renewed(_ page: String) -> String {
        tables.reduce(page) { page, table in
            let (start, end) = ("<!-- \(table.0) -->\n", "<!-- /\(table.0) -->")
            guard let from = page.range(of: start), let to = page.range(of: end) else { return page }
            return page[..<from.upperBound] + table.1.joined(separator: "\n") + "\n" + page[to.lowerBound...]
        }
    }
}

@Suite struct `docs/roster.md` {
    // S3-44, BI-17: what is written there about headings, words and faults is what the reader knows.
    @Test func `says of columns, words and faults what the code says`() throws {
        let page = try String(contentsOf: RosterGuide.file, encoding: .utf8)
        let renewed = RosterGuide.renewed(page)
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try renewed.write(to: RosterGuide.file, atomically: true, encoding: .utf8)
        }
        let isRecorded = page == renewed
        #expect(isRecorded, "swift test --filter 'roster.md' with RECORD=1 writes it anew")
        let lines = Set(page.split(separator: "\n").map(String.init))
        for (name, table) in RosterGuide.tables {
            let missing = table.filter { !lines.contains($0) }
            #expect(missing.isEmpty, "\(name) \(missing.prefix(2))")
        }
    }

    @Test func `says the limits that hold`() throws {
        let page = try String(contentsOf: RosterGuide.file, encoding: .utf8)
        #expect(page.contains("200,000行") && RosterReader.rowLimit == 200_000)
        #expect(page.contains("64 KB") && page.contains("10段まで"))
    }
}
