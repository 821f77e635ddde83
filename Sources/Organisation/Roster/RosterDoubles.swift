/// What can be seen only over the whole file: values that stand in several rows, and lost zeros.
struct RosterDoubles {
    private var numbers = FirstLines()
    private var mails = FirstLines()
    private var previous = FirstLines()
    private var contracts: [String: Int] = [:]
    private var lengths: ClosedRange<Int>?
    /// All numbers are digits and none begins with a zero.
    private var mayHaveLostZeros = true

    mutating func reserve(_ rows: Int) {
        numbers.reserve(rows)
        mails.reserve(rows)
    }

    /// Rows with faults are noted as well: whoever mends the file should hear everything at once.
    mutating func note(_ row: RosterRow) {
        if !row.numberKey.isEmpty {
            numbers.note(row.numberKey, row.line)
            if mayHaveLostZeros { noteZeros(row.numberKey) }
        }
        if !row.mail.isEmpty { mails.note(row.mail, row.line) }
        if !row.facts.previousNumber.isEmpty {
            previous.note(Spelling.key(row.facts.previousNumber), row.line)
        }
    }

    mutating func note(_ contract: Contract, _ line: Int) {
        if contracts[contract.name] == nil { contracts[contract.name] = line }
    }

    private mutating func noteZeros(_ key: String) {
        let bytes = key.utf8
        mayHaveLostZeros = bytes.first != UInt8(ascii: "0") && bytes.allSatisfy { $0 &- 0x30 < 10 }
        let count = bytes.count
        lengths = lengths.map { min($0.lowerBound, count)...max($0.upperBound, count) } ?? count...count
    }

    /// A number used twice is refused with both rows: the first names the second, the others the first.
    var faults: [(line: Int, column: RosterColumn, kind: RosterFault.Kind)] {
        let all = [(RosterColumn.number, numbers), (.previousNumber, previous)]
        return all.flatMap { column, lines in
            lines.several.values.flatMap { found in
                found.enumerated().map { index, line in
                    (line, column, RosterFault.Kind.twice(otherLine: index == 0 ? found[1] : found[0]))
                }
            }
        }
    }

    /// Takes refused rows out, and blocks mail where one address stands in several rows: a wrong guess would
    /// send one person's link to another.
    func settle(_ reading: inout RosterReading, _ context: RosterContext) {
        let refused = Set(faults.map(\.line))
        if !refused.isEmpty { reading.entries.removeAll { refused.contains($0.line) } }
        if !mails.several.isEmpty {
            let shared = Set(mails.several.values.joined())
            for index in reading.entries.indices {
                reading.entries[index].mailIsShared = shared.contains(reading.entries[index].line)
            }
        }
        for lines in mails.several.values.sorted(by: { $0[0] < $1[0] }) {
            reading.warnings.append(
                RosterWarning(line: lines[0], column: .mail, kind: .sharedMail(lines: lines)))
        }
        for (name, line) in contracts.sorted(by: { $0.value < $1.value }) {
            reading.warnings.append(RosterWarning(line: line, column: .contract, kind: .ownContract(name)))
        }
        if let digits = lostDigits(context.knownNumbers) {
            reading.warnings.append(RosterWarning(column: .number, kind: .zerosMayBeLost(digits: digits)))
        }
    }

    /// The usual length of the known numbers, when the file's are shorter and have no leading zero.
    private func lostDigits(_ known: [String]) -> Int? {
        guard mayHaveLostZeros, let lengths else { return nil }
        var counts: [Int: Int] = [:]
        for number in known where number.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
            counts[number.utf8.count, default: 0] += 1
        }
        guard let usual = counts.max(by: { ($0.value, $0.key) < ($1.value, $1.key) })?.key else { return nil }
        return lengths.lowerBound < usual && lengths.upperBound <= usual ? usual : nil
    }
}
