import Documents
import Foundation
import StressCheck
import Testing

@testable import nagi

/// One run of `ScoreStream`, everything it said kept.
private struct Run {
    var outcome = ScoreStream.Outcome()
    var output: [UInt8] = []
    var reasons: [String] = []

    init(_ input: [UInt8], instrument: InstrumentID? = nil, chunk: Int = 1 << 16) throws {
        var position = 0
        var output: [UInt8] = []
        var reasons: [String] = []
        outcome = try ScoreStream(instrument: instrument).run(
            read: {
                defer { position = min(position + chunk, input.count) }
                return Array(input[position..<min(position + chunk, input.count)])
            }, write: { output += $0 }, report: { reasons.append($0) })
        self.output = output
        self.reasons = reasons
    }

    var lines: [String] {
        String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
    }

    /// The cells of an output row (from 0) by column name.
    func cells(_ row: Int) -> [String: String] {
        let rows = lines.map { $0.split(separator: ",", omittingEmptySubsequences: false).map(String.init) }
        return Dictionary(uniqueKeysWithValues: zip(rows[0], rows[row + 1]))
    }
}

private func vectors(_ items: Int) throws -> [UInt8] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appending(path: "Vectors")
    return Array(try Data(contentsOf: folder.appending(path: "vectors-bjsq\(items).csv")))
}

/// A sheet of 57 answers, with single cells changed.
private func sheet(_ id: String = "p1", sex: String = "female", changing changes: [Int: String] = [:])
    -> String
{
    ([id, sex] + (1...57).map { changes[$0] ?? "\($0 % 4 + 1)" }).joined(separator: ",")
}

private let header = "id,sex," + (1...57).map { "q\($0)" }.joined(separator: ",")

private func file(_ rows: String..., end: String = "\n") -> [UInt8] {
    Array(([header] + rows).map { $0 + end }.joined().utf8)
}

@Suite struct `nagi score` {
    // S2-32, S2-39, S2-40, S2-41, S4-14, S4-15, S4-16
    @Test(arguments: [57, 23, 80])
    func `turns a vector file into itself, byte for byte, in chunks of any size`(_ items: Int) throws {
        let bytes = try vectors(items)
        for chunk in [1 << 16, 997, 64] {
            let run = try Run(bytes, chunk: chunk)
            #expect(run.output == bytes)
            #expect(run.reasons.isEmpty && run.outcome.exitCode == 0)
        }
    }

    @Test func `judges the 80 items by the 57 when told to`() throws {
        // The vector file has no sex, which その2 needs and その1 does not.
        let unstated = try Run(try vectors(80), instrument: .bjsq57)
        #expect(unstated.outcome == .init(rows: 40, incomplete: 40))
        #expect(unstated.reasons.count == 40 && unstated.reasons.allSatisfy { $0.contains(": sex: ") })
        #expect(
            (0..<40).allSatisfy { unstated.cells($0)["s1_high"] != "" && unstated.cells($0)["s2_high"] == "" }
        )
        let lines = String(decoding: try vectors(80), as: UTF8.self).split(separator: "\n")
        let withSex = zip(["sex"] + Array(repeating: "male", count: 40), lines).map { "\($0),\($1)\n" }
            .joined()
        let run = try Run(Array(withSex.utf8), instrument: .bjsq57)
        #expect(run.outcome == .init(rows: 40))
        #expect((0..<40).allSatisfy { run.cells($0)["s1_B"] == unstated.cells($0)["s1_B"] })
        #expect(run.lines[0] == String(decoding: try vectors(57), as: UTF8.self).split(separator: "\n")[0])
    }

    @Test func `finds its columns by name and ignores the others`() throws {
        let plain = try Run(file(sheet()))
        let cells = Dictionary(
            uniqueKeysWithValues: zip(header.split(separator: ","), sheet().split(separator: ",")))
        let order = cells.keys.sorted()
        let mixed =
            "note," + order.joined(separator: ",") + "\n\"a,\nb\","
            + order.compactMap { cells[$0] }.joined(separator: ",")
        #expect(try Run(Array(mixed.utf8)).output == plain.output)
    }

    @Test(arguments: ["\n", "\r\n"])
    func `reads LF and CRLF, with a byte order mark, quoted fields, and CP932`(_ end: String) throws {
        let plain = try Run(file(sheet("社員,1"), end: end).filter { _ in true })
        #expect(plain.outcome.leftOut == 1)
        let quoted =
            "\"社員 髙,\"\"1\"\"\",\"female\","
            + sheet().split(separator: ",").dropFirst(2).map { "\"\($0)\"" }.joined(separator: ",")
        let utf8 = file(quoted, end: end)
        let run = try Run(utf8)
        #expect(run.outcome == .init(rows: 1))
        #expect(run.lines[1].hasPrefix("\"社員 髙,\"\"1\"\"\",female,"))
        #expect(try Run([0xEF, 0xBB, 0xBF] + utf8).output == run.output)
        var writer = CSVWriter(encoding: .cp932)
        for record in try CSVReader.records(in: utf8) { try writer.append(record.texts) }
        #expect(try Run(writer.take()).output == run.output)
    }

    @Test func `keeps a row with a blank item, fills what can be said, and names the rest`() throws {
        let run = try Run(file(sheet(), sheet("p2", changing: [1: ""])))
        #expect(run.reasons == ["line 3: q1: 未回答です / not answered"])
        #expect(run.outcome == .init(rows: 2, incomplete: 1))
        #expect(run.outcome.exitCode == 2)
        let (whole, blank) = (run.cells(0), run.cells(1))
        let empty = Set(blank.filter { $0.value.isEmpty }.keys).subtracting(
            whole.filter { $0.value.isEmpty }.keys)
        #expect(
            empty.subtracting(["s1_rules", "s2_rules"]) == [
                "q1", "raw_jobOverloadQuantitative", "stage_jobOverloadQuantitative",
                "pt_jobOverloadQuantitative",
                "s1_A", "s1_AC", "s1_high", "s2_A", "s2_AC", "s2_high",
            ])
        for column in ["raw_vigor", "pt_vigor", "s1_B", "s2_B", "s1_C", "s2_C"] {
            #expect(blank[column] == whole[column])
        }
    }

    @Test func `needs no satisfaction for a verdict`() throws {
        let run = try Run(file(sheet(), sheet("p2", changing: [56: "", 57: ""])))
        #expect(run.outcome == .init(rows: 2))
        #expect(run.outcome.exitCode == 0)
        #expect(run.reasons.count == 2)
        #expect(run.cells(1)["raw_satisfaction"] == "" && run.cells(1)["s2_high"] == run.cells(0)["s2_high"])
    }

    @Test func `never reads a blank sex as male`() throws {
        let run = try Run(file(sheet(sex: "")))
        #expect(run.reasons.count == 1 && run.reasons[0].hasPrefix("line 2: sex: "))
        #expect(run.outcome == .init(rows: 1, incomplete: 1))
        let cells = run.cells(0)
        #expect(cells["sex"] == "" && cells["s1_high"] != "")
        for (name, value) in cells
        where name.hasPrefix("stage_") || name.hasPrefix("pt_") || name.hasPrefix("s2_") {
            #expect(value == "", "\(name)")
        }
        #expect(cells["raw_vigor"] != "")
    }

    @Test(arguments: [
        (sheet(changing: [3: "5"]), "q3"), (sheet(changing: [3: "0"]), "q3"),
        (sheet(changing: [57: "12"]), "q57"), (sheet(changing: [9: "x"]), "q9"),
        (sheet(changing: [9: " 1"]), "q9"), (sheet(changing: [9: "１"]), "q9"), (sheet(sex: "Male"), "sex"),
        (sheet(sex: "男"), "sex"),
        (sheet(sex: "other"), "sex"), (sheet() + ",1", "row"), (sheet().dropLast(2).description, "row"),
        ("p\"1" + sheet().dropFirst(2), "id"), ("\"p\"1" + sheet().dropFirst(2), "id"),
    ])
    func `leaves out a row it cannot understand and goes on`(_ row: String, _ column: String) throws {
        let run = try Run(file(sheet("a"), row, sheet("b")))
        #expect(run.reasons.count == 1 && run.reasons[0].hasPrefix("line 3: \(column): "), "\(run.reasons)")
        #expect(run.outcome == .init(rows: 2, leftOut: 1))
        #expect(run.outcome.exitCode == 2)
        #expect(run.lines.dropFirst().map { $0.prefix(2) } == ["a,", "b,"])
    }

    @Test func `names the physical line where a row starts`() throws {
        let run = try Run(file("\"p\n\n1\"" + sheet().dropFirst(2), "", sheet("x", changing: [1: "9"])))
        #expect(run.reasons == ["line 6: q1: 1〜4 ではありません / not 1, 2, 3 or 4"])
    }

    @Test func `repeats no answer in a reason`() throws {
        let run = try Run(file(sheet(changing: [1: "7777"]), sheet(sex: "secret")))
        #expect(run.reasons.count == 2)
        #expect(!run.reasons.joined().contains("7777") && !run.reasons.joined().contains("secret"))
    }

    @Test(arguments: [
        ("", "id"), ("sex,q1\n", "id"), ("id,sex,q1,q2\n", "q"), ("id,sex,q1,q1\n", "q1"), ("id,id\n", "id"),
        (header.replacing(",q57", with: ""), "q"),
    ])
    func `refuses a file whose header is not the known one`(_ text: String, _ column: String) throws {
        let run = try Run(Array(text.utf8))
        #expect(run.reasons.count == 1 && run.reasons[0].hasPrefix("line 1: \(column): "), "\(run.reasons)")
        #expect(run.output.isEmpty && run.outcome.exitCode == 2)
    }

    @Test func `gives the rows before a quotation mark that is never closed`() throws {
        let run = try Run(file(sheet("a"), "\"" + sheet("b"), sheet("c")))
        #expect(run.reasons.count == 1 && run.reasons[0].hasPrefix("line 3: row: "))
        #expect(run.outcome == .init(rows: 1, refused: true))
        #expect(run.lines.count == 2)
    }

    @Test func `fills a mean of the 80 items only where it can`() throws {
        let lines = String(decoding: try vectors(80), as: UTF8.self).split(separator: "\n")
        var row = lines[1].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        row[58] = ""
        let run = try Run(Array("\(lines[0])\n\(row.joined(separator: ","))\n".utf8))
        #expect(run.reasons == ["line 2: q58: 未回答です / not answered"])
        let cells = run.cells(0)
        #expect(cells["emotionalDemands"] == "" && cells["demandsTotal"] == "")
        #expect(cells["roleConflict"] == "1.000000")
        #expect(run.outcome.exitCode == 2)
    }
}
