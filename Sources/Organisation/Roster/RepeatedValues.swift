/// Finds the values of a column that stand in several lines. Nothing is looked up while the file is read, since
/// looking up 200,000 values in the order of the file would miss the processor's caches each time.
struct RepeatedValues {
    private struct Value {
        let hash: UInt64
        let index: Int
    }

    private var texts = ByteList()
    private var hashes: [UInt64] = []
    private var lines: [Int] = []

    mutating func reserve(_ count: Int) {
        texts.reserve(count)
        hashes.reserveCapacity(count)
        lines.reserveCapacity(count)
    }

    mutating func note(_ value: String, _ line: Int) {
        var value = value
        value.withUTF8 { bytes in
            texts.append(bytes)
            hashes.append(ByteHash.of(bytes))
        }
        lines.append(line)
    }

    /// Adds those of the part that follows, which counted its lines from 1.
    mutating func join(_ next: RepeatedValues, after before: Int) {
        texts.append(next.texts)
        hashes += next.hashes
        lines.reserveCapacity(lines.count + next.lines.count)
        for line in next.lines { lines.append(before + line) }
    }

    /// The lines of each value that has several, in the order of the file.
    var groups: [[Int]] {
        let (values, starts) = parted
        var groups: [Int: [Int]] = [:]
        var slots: [Value?] = []
        for part in 1..<starts.count {
            find(values[starts[part - 1]..<starts[part]], &slots, &groups)
        }
        return groups.values.sorted { $0[0] < $1[0] }
    }

    /// The values in 256 parts by the first byte of their hash, in each the order of the file.
    private var parted: (values: [Value], starts: [Int]) {
        var starts = [Int](repeating: 0, count: 257)
        for hash in hashes { starts[Int(hash >> 56) + 1] += 1 }
        for part in 1..<257 { starts[part] += starts[part - 1] }
        var next = starts
        var values = [Value](repeating: Value(hash: 0, index: 0), count: hashes.count)
        for (index, hash) in hashes.enumerated() {
            let part = Int(hash >> 56)
            values[next[part]] = Value(hash: hash, index: index)
            next[part] += 1
        }
        return (values, starts)
    }

    private func find(_ values: ArraySlice<Value>, _ slots: inout [Value?], _ groups: inout [Int: [Int]]) {
        var size = 16
        while size < values.count * 2 { size *= 2 }
        slots.removeAll(keepingCapacity: true)
        slots.append(contentsOf: repeatElement(nil, count: size))
        for value in values {
            var slot = Int(truncatingIfNeeded: value.hash) & (size - 1)
            while let known = slots[slot] {
                if known.hash == value.hash, texts.areEqual(known.index, value.index) {
                    groups[known.index, default: [lines[known.index]]].append(lines[value.index])
                    break
                }
                slot = (slot + 1) & (size - 1)
            }
            if slots[slot] == nil { slots[slot] = value }
        }
    }
}
