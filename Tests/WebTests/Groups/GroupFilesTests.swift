import Campaigns
import Documents
import GroupAnalysis
import HTML
import Organisation
import Reports
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Storage
@testable import Web

@Suite struct `The files of group results` {
    // S2-50, S3-26: the outline, the workplace, every group of ten or more, and what is held back with its reason; each
    // figure of the pages stands on the paper.
    @Test func `hold on paper what the pages hold`() async throws {
        try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            try await house.publishGroups(id)
            let (office, who) = (house.office, house.humanResources)
            let result = try await office.groupResult(of: id, as: who)
            let paper = Poppler(bytes: try await office.groupReport(of: id, language: .ja, as: who))
            let (lines, words) = (try paper.lines, GroupWords(.ja))
            for (line, number) in result.comparison {
                let row = [words.name(line.name, in: result), number.map(String.init) ?? "—"]
                let figures = ([line.people, line.response, line.highStress] + line.risks).map(dash)
                #expect(lines.contains(Self.squeezed(row + figures)), "\(row)")
            }
            for unit in result.units {
                let points = result.group(unit.id).map { result.line($0).points } ?? []
                let cells = result.scales.indices.map { dash(points.isEmpty ? "" : points[$0]) }
                #expect(lines.contains(Self.squeezed([words.unit(unit.id, in: result)] + cells)))
            }
            for line in result.tables.flatMap(\.lines) {
                let row = [words.name(line.name, in: result), line.people, line.highStress] + line.risks
                #expect(lines.contains(Self.squeezed(row.map(dash))), "\(row)")
            }
            let text = try paper.text.filter { !$0.isWhitespace }
            for one in result.suppressed { #expect(text.contains(one.explanation.ja.prefix(15))) }
            for part in ["診断の概要", "この報告書の読み方", "表示していない集団", result.rulesFrom] {
                #expect(text.contains(part), "\(part)")
            }
            // One page for each published unit, beside the cover and the seven parts.
            #expect(try paper.pages == result.unitLines.count - 1 + 8 - (result.tables.isEmpty ? 1 : 0))
        }
    }

    // S3-20, S3-22: the national means with their set and its year, and the whole company, beside each group.
    @Test(arguments: Language.allCases) func `compare each group with the nation and the company`(
        _ language: Language
    ) async throws {
        try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            try await house.publishGroups(id)
            let (office, who) = (house.office, house.humanResources)
            let result = try await office.groupResult(of: id, as: who)
            let paper = Poppler(bytes: try await office.groupReport(of: id, language: language, as: who))
            let (lines, text) = (try paper.lines, try paper.text)
            for unit in result.units {
                guard let group = result.group(unit.id) else { continue }
                let comparison = GroupComparison(result.line(group), in: result, language)
                #expect(comparison.rows.count == (unit.name == nil ? 3 : 4))
                let page = Rows(
                    unit.name == nil
                        ? GroupResultPage(result: result).html(.sample(language)).markup
                        : GroupUnitPage(result: result, unit: unit).html(.sample(language)).markup)
                for row in comparison.rows {
                    let cells = [row.name] + (row.means + row.risks).map(dash)
                    #expect(page.rows.contains(cells), "\(cells)")
                    #expect(lines.contains(Self.squeezed(cells)), "\(cells)")
                }
            }
            #expect(text.contains("2001") && text.contains(result.norm.id))
            let national = result.line(try #require(result.whole))
            #expect(
                GroupComparison(national, in: result, language).rows.first?.means == [
                    "8.7", "7.9", "7.5", "8.1",
                ])
        }
    }

    // S3-26, S4-30: the data package, with the sources beside the figures.
    @Test(arguments: Language.allCases) func `hold in the workbook what the pages hold`(
        _ language: Language
    ) async throws {
        let (result, file) = try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            try await house.publishGroups(id)
            let result = try await house.office.groupResult(of: id, as: house.humanResources)
            let file = try await house.office.groupWorkbook(
                of: id, language: language, as: house.humanResources)
            return (result, file)
        }
        let words = GroupWords(language)
        let names = language == .ja ? ["部署", "属性"] : ["Units", "Attributes"]
        let (units, categories) = (try Self.sheet(names[0], file), try Self.sheet(names[1], file))
        #expect(units.count + categories.count == result.groups.count + 2)
        for line in result.lines {
            let name = words.name(line.name, in: result)
            let found = (units.map { ($0, 1) } + categories.map { ($0, 2) }).first { $0.0[$0.1 - 1] == name }
            let (row, first) = try #require(found, "\(name)")
            let wanted = [line.people, line.response, line.highStress] + line.risks + line.raw + line.points
            #expect(zip(row.dropFirst(first), wanted).allSatisfy(Self.isSame), "\(name)")
            #expect(row.count - first <= wanted.count)
        }
        let notes = try Self.sheet(language == .ja ? "このデータについて" : "About this data", file).flatMap(\.self)
        #expect(notes.contains { $0.contains("2001") } && notes.contains { $0.contains(result.rulesFrom) })
        let hidden = try Self.sheet(language == .ja ? "表示していない集団" : "Not shown", file)
        #expect(hidden.dropFirst() == result.suppressed.map { words.hidden($0, in: result) }[...])
    }

    // L-24: a line manager's report and data speak of the own subtree.
    @Test func `hold the own departments only where the page does`() async throws {
        try await withOffice(.sqlite) { house in
            let id = try await GroupYear.published(house)
            try await house.publishGroups(id)
            let sales = try await house.department("営業部")
            let seller = try await house.newAccount("部長", .lineManager, department: sales)
            let paper = Poppler(bytes: try await house.office.groupReport(of: id, language: .ja, as: seller))
            let text = try paper.text.filter { !$0.isWhitespace }
            #expect(text.contains("営業部") && text.contains("ご自分の部署"))
            let book = try await house.office.groupWorkbook(of: id, language: .ja, as: seller)
            let cells =
                try Self.sheet("部署", book).flatMap(\.self) + Self.sheet("表示していない集団", book).flatMap(\.self)
            #expect(cells.contains("営業部"))
            for word in ["製造部", "事業場全体", "属性ごと"] {
                #expect(!text.contains(word) && !cells.contains(word), "\(word)")
            }
            for who in [house.administrator] {
                await #expect(throws: Denied.self) {
                    try await house.office.groupReport(of: id, language: .ja, as: who)
                }
                await #expect(throws: Denied.self) {
                    try await house.office.groupWorkbook(of: id, language: .ja, as: who)
                }
            }
        }
    }

    private static func squeezed(_ cells: [String]) -> String { cells.joined().filter { !$0.isWhitespace } }

    private static func sheet(_ name: String, _ file: [UInt8]) throws -> [[String]] {
        var reader = try SheetReader(file, sheet: name)
        var rows: [[String]] = []
        while let row = try reader.next() { rows.append(row.texts) }
        return rows
    }

    /// A figure is a number in the workbook: 3.0 may read 3.
    private static func isSame(_ cell: String, _ figure: String) -> Bool {
        cell == figure || Double(cell).map { $0 == Double(figure) } ?? false
    }
}
