/// What can be seen only over the whole file: values that stand in several rows, and lost zeros.
struct RosterDoubles {
    private var numbers = RepeatedValues()
    private var mails = RepeatedValues()
    private var previous = RepeatedValues()
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

    /// Adds what the part that follows noted, which counted its lines from 1.
    mutating func join(_ next: RosterDoubles, after lines: Int) {
        numbers.join(next.numbers, after: lines)
        mails.join(next.mails, after: lines)
        previous.join(next.previous, after: lines)
        contracts.merge(next.contracts.mapValues { lines + $0 }) { first, _ in first }
        mayHaveLostZeros = mayHaveLostZeros && next.mayHaveLostZeros
        guard let more = next.lengths else { return }
        lengths =
            lengths.map { min($0.lowerBound, more.lowerBound)...max($0.upperBound, more.upperBound) } ?? more
    }

    private mutating func noteZeros(_ key: String) {
        let bytes = key.utf8
        mayHaveLostZeros = bytes.first != UInt8(ascii: "0") && bytes.allSatisfy { $0 &- 0x30 < 10 }
        let count = bytes.count
        lengths = lengths.map { min($0.lowerBound, count)...max($0.upperBound, count) } ?? count...count
    }

    /// A number used twice is refused with both rows: the first names the second, the others the first.
    func faults() -> [(line: Int, column: RosterColumn, kind: RosterFault.Kind)] {
        [(RosterColumn.number, numbers), (.previousNumber, previous)].flatMap { column, values in
            values.groups.flatMap { lines in
                lines.enumerated().map { index, line in
                    (line, column, RosterFault.Kind.twice(otherLine: index == 0 ? lines[1] : lines[0]))
                }
            }
        }
    }

    /// Takes refused rows out, and blocks mail where one address stands in several rows: a wrong guess would
    /// send one person's link to another.
    func settle(_ reading: inout RosterReading, _ context: RosterContext, refused: Set<Int>) {
        reading.entries.removeLines(refused)
        let shared = mails.groups
        let blocked = Set(shared.joined())
        if !blocked.isEmpty {
            for index in reading.entries.indices {
                reading.entries[index].mailIsShared = blocked.contains(reading.entries[index].line)
            }
        }
        for lines in shared {
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

extension [RosterEntry] {
    /// Takes rows out of entries in the order of their lines. By moving those that stay: an entry is large, and
    /// looking at each or copying it would cost more than reading its row.
    fileprivate mutating func removeLines(_ lines: Set<Int>) {
        let gone = lines.compactMap(index(ofLine:)).sorted()
        guard let first = gone.first else { return }
        withUnsafeMutableBufferPointer { entries in
            var free = first
            for (index, next) in zip(gone, gone.dropFirst() + [entries.count]) {
                for kept in index + 1..<next {
                    entries.swapAt(free, kept)
                    free += 1
                }
            }
        }
        removeLast(gone.count)
    }

    private func index(ofLine line: Int) -> Int? {
        var (low, high) = (0, count)
        while low < high {
            let middle = (low + high) / 2
            if self[middle].line < line { low = middle + 1 } else { high = middle }
        }
        return low < count && self[low].line == line ? low : nil
    }
}
