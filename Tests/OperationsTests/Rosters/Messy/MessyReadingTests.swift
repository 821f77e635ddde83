import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations

@Suite struct `The people of a messy file` {
    static let company = MessyCompany(seed: 77, people: 1_500)

    // BI-1, BI-2, BI-6, BI-7: every legal spelling, in every encoding, and each separator.
    @Test(arguments: [
        (TextEncoding.cp932, ","), (.utf8, ","), (.utf8, "\t"), (.cp932, ";"), (.cp932, "\t"),
    ])
    func `are read as they are`(encoding: TextEncoding, delimiter: String) throws {
        let roster = MessyRoster(Self.company)
        let text = MessyText(roster.rows, roster.layout, seed: 77, encoding: encoding, delimiter: delimiter)
        expect(RosterFile.read(text.bytes, context: Self.context), roster, text.lines)
    }

    // BI-1: Excel's "Unicode text".
    @Test(arguments: [true, false])
    func `are read from UTF-16`(isLittle: Bool) throws {
        let roster = MessyRoster(Self.company)
        let text = MessyText(roster.rows, roster.layout, seed: 77, encoding: .utf8, delimiter: "\t")
        let units = [UInt16(0xFEFF)] + String(decoding: text.bytes, as: UTF8.self).utf16
        let wide = units.flatMap {
            let (high, low) = (UInt8($0 >> 8), UInt8($0 & 0xFF))
            return isLittle ? [low, high] : [high, low]
        }
        expect(RosterFile.read(wide, context: Self.context), roster, text.lines)
    }

    @Test func `are the same where names and departments have several columns`() throws {
        let company = MessyCompany(seed: 78, people: 600, plainNames: true)
        let roster = MessyRoster(company, .parted)
        let text = MessyText(roster.rows, roster.layout, seed: 78)
        let reading = RosterFile.read(text.bytes, context: Self.context)
        let isWhole = reading.entries.count == 600
        #expect(isWhole, "\(reading.faults.prefix(3))")
        let wrong = zip(reading.entries, company.people).filter {
            $0.identity.name != $1.identity.name || $0.identity.kana != $1.identity.kana
                || $0.departmentPath != $1.departmentPath
        }
        let isRight = wrong.isEmpty
        #expect(isRight, "\(wrong.prefix(1))")
    }

    // BI-4, BI-5, BI-6, BI-17: bad rows are named and hide no good one, in UTF-8 as in CP932.
    @Test(arguments: [TextEncoding.utf8, .cp932])
    func `are all there but those of bad rows`(encoding: TextEncoding) throws {
        let causes = PlantedFault.all.filter {
            $0.form != .sheet && ($0.form != .unicode || encoding == .utf8) && $0.kind != .unknownCode
        }
        let roster = MessyRoster(Self.company).planted(causes)
        let text = MessyText(roster.rows, roster.layout, seed: 77, encoding: encoding)
        let reading = RosterFile.read(text.bytes, context: Self.context)
        expect(reading, roster, text.lines)
    }

    // BI-5, BI-8: a large file without quotation marks is read in parts, and every line keeps its number.
    @Test(arguments: [TextEncoding.utf8, .cp932])
    func `are the same in a file that is read in parts`(encoding: TextEncoding) {
        let clean = MessyRoster(MessyCompany(seed: 79, people: 5_000))
        let roster = clean.planted(
            PlantedFault.all.filter {
                ($0.form == .any || $0.form == .text) && $0.kind != .unknownCode && $0.isPlain(in: clean)
            })
        let text = MessyText(roster.rows, roster.layout, seed: 79, encoding: encoding, hasQuotes: false)
        #expect(text.bytes.count > 600_000 && !text.bytes.contains(UInt8(ascii: "\"")))
        expect(RosterFile.read(text.bytes, context: Self.context), roster, text.lines, headings: false)
    }

    // BI-12, BI-24: the twin as a workbook says the same of the same people, at full size.
    @Test(arguments: [(12_000, true), (1_500, false)])
    func `are the same in the workbook`(people: Int, isPlanted: Bool) throws {
        let clean = MessyRoster(MessyCompany(seed: 20_261_121, people: people))
        let causes = PlantedFault.all.filter {
            ($0.form == .any || $0.form == .unicode) && $0.kind != .unknownCode
        }
        let roster = isPlanted ? clean.planted(causes) : clean
        let lines = MessySheet.lines(of: roster)
        let reading = RosterFile.read(try MessySheet.written(roster), context: Self.context)
        expect(reading, roster, lines, isSheet: true)
    }

    // BI-24: with days as numbers, and cells of which nothing can be made.
    @Test func `are the same in the workbook of a spreadsheet`() throws {
        let causes = PlantedFault.all.filter { $0.form != .text && $0.kind != .unknownCode }
        let roster = MessyRoster(Self.company).planted(causes)
        let lines = MessySheet.lines(of: roster)
        let reading = RosterFile.read(MessySheet.plain(roster), context: Self.context)
        expect(reading, roster, lines, isSheet: true)
    }

    @Test func `are wrong in more than forty ways`() {
        #expect(PlantedFault.all.count >= 60)
        #expect(Set(PlantedFault.all.map(\.cause)).count == PlantedFault.all.count)
        #expect(Set(PlantedFault.all.map { "\($0.kind)" }).count >= 30)
    }

    private static let context = {
        var context = RosterContext()
        context.today = MessyCompany.today
        return context
    }()

    /// The planted faults, and everybody else as invented.
    private func expect(
        _ reading: RosterReading, _ roster: MessyRoster, _ lines: [Int], isSheet: Bool = false,
        headings: Bool = true
    ) {
        // What only the company's list of codes can tell is told by the check.
        let faults = roster.faults(lines, isSheet: isSheet)
        let difference = Difference(of: reading.faults, to: faults.filter { $0.column != .departmentCode })
        let isExact = difference.isEmpty
        #expect(isExact, "\(difference.text)")
        let bad = Set(faults.map(\.line))
        #expect(Set(reading.faults.map(\.line)).isDisjoint(with: reading.entries.map(\.line)))
        let (found, truth) = (reading.entries.filter { !bad.contains($0.line) }, roster.good(lines))
        let first = zip(found, truth).first { $0.line != $1.line || $0.comparable != $1.comparable }
        let isSame = found.count == truth.count && first == nil
        #expect(isSame, "\(found.count) \(truth.count) \(first.map { "\($0)\n\($1)" } ?? "")")
        let head = reading.warnings.map(\.kind).filter(roster.layout.warnings.contains)
        #expect(!headings || head == roster.layout.warnings)
    }
}

extension RosterEntry {
    /// Wherever it stands, and with its code in one width.
    var comparable: RosterEntry {
        RosterEntry(
            line: 0, identity: identity, departmentPath: departmentPath,
            departmentCode: Spelling.key(departmentCode), concurrent: concurrent, workplace: workplace,
            workplaceCode: workplaceCode, facts: facts, mailIsShared: mailIsShared)
    }
}
