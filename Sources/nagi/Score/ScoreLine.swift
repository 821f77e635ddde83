import Documents
import StressCheck

/// Cells of the output. Every cell but the first of a line begins with its comma.
extension [UInt8] {
    /// The first cell: a field of the input, as UTF-8, quoted where it must be.
    mutating func appendField(_ record: CSVRecord, _ index: Int) {
        let raw = record.bytes(index)
        if raw.allSatisfy({ $0 < 0x80 && $0 > 0x2C }) {
            append(contentsOf: raw)
            return
        }
        var writer = CSVWriter(byteOrderMark: false)
        // UTF-8 holds every character, so this cannot fail.
        guard (try? writer.append([record[index]])) != nil else { return }
        append(contentsOf: writer.take().dropLast(2))
    }

    mutating func appendCell(_ text: String) {
        append(UInt8(ascii: ","))
        append(contentsOf: text.utf8)
    }

    /// A small number, or nothing where nothing can be said.
    mutating func appendCell(_ number: Int?) {
        append(UInt8(ascii: ","))
        if let number { appendDigits(number) }
    }

    private mutating func appendDigits(_ number: Int) {
        if number >= 10 { appendDigits(number / 10) }
        append(UInt8(ascii: "0") + UInt8(number % 10))
    }

    /// Six decimals, half up. The fraction is exact and never lies half way (denominators divide 24, 36, 54 …).
    mutating func appendCell(_ score: MeanScore?) {
        append(UInt8(ascii: ","))
        guard let score else { return }
        let millionths = (score.numerator * 2_000_000 / score.denominator + 1) / 2
        appendDigits(millionths / 1_000_000)
        append(UInt8(ascii: "."))
        var unit = 100_000
        while unit > 0 {
            append(UInt8(ascii: "0") + UInt8(millionths / unit % 10))
            unit /= 10
        }
    }

    mutating func appendProfile(_ tally: Tally) {
        for raw in tally.raw {
            appendCell(raw)
        }
        for stage in tally.stage {
            appendCell(stage == 0 ? nil : stage)
        }
        for point in tally.point {
            appendCell(point == 0 ? nil : point)
        }
    }

    mutating func appendVerdict(_ sums: Tally.Sums, _ verdict: Verdict?) {
        appendCell(sums.a)
        appendCell(sums.b)
        appendCell(sums.c)
        appendCell(sums.ac)
        guard let verdict else {
            append(contentsOf: ",,".utf8)
            return
        }
        append(UInt8(ascii: ","))
        for (index, rule) in verdict.rulesMet.enumerated() {
            if index > 0 { append(UInt8(ascii: "+")) }
            append(contentsOf: rule.utf8)
        }
        appendCell(verdict.isHigh ? 1 : 0)
    }
}
