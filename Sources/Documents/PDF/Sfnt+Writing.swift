extension Sfnt {
    static func word(_ value: Int) -> [UInt8] { [UInt8(value >> 8 & 255), UInt8(value & 255)] }
    static func long(_ value: Int) -> [UInt8] { word(value >> 16) + word(value) }

    /// A file of these tables. Checksums are left out: nobody reads them here.
    static func file(_ tables: [String: [UInt8]]) -> [UInt8] {
        let names = tables.keys.sorted()
        let search = searchWords(names.count, size: 16)
        var head = [0, 1, 0, 0] + word(names.count) + search.flatMap(word)
        var body: [UInt8] = []
        let start = head.count + names.count * 16
        for name in names {
            let table = tables[name] ?? []
            head += Array(name.utf8) + long(0) + long(start + body.count) + long(table.count)
            body += table
            while !body.count.isMultiple(of: 4) { body.append(0) }
        }
        return head + body
    }

    /// Helpers of a binary search over `count` records of `size` bytes, as tables carry them.
    private static func searchWords(_ count: Int, size: Int) -> [Int] {
        let power = (0..<16).last { 1 << $0 <= count } ?? 0
        return [size << power, power, count * size - size << power]
    }

    private struct Segment {
        let first: Int
        var last: Int
        let delta: Int
    }

    /// A whole `cmap` with one subtable of format 4, all segments by difference. Sorted by character.
    static func map(_ pairs: [(code: Int, glyph: Int)]) -> [UInt8] {
        let segments = segments(pairs) + [Segment(first: 0xffff, last: 0xffff, delta: 1)]
        let count = segments.count
        var words = [0, 1, 3, 1, 0, 12]
        words += [4, 16 + count * 8, 0, count * 2] + searchWords(count, size: 2)
        words += segments.map(\.last) + [0] + segments.map(\.first) + segments.map(\.delta)
        words += segments.map { _ in 0 }
        return words.flatMap(word)
    }

    private static func segments(_ pairs: [(code: Int, glyph: Int)]) -> [Segment] {
        var segments: [Segment] = []
        for (code, glyph) in pairs {
            let delta = (glyph - code) & 0xffff
            if let last = segments.last, last.last == code - 1, last.delta == delta {
                segments[segments.count - 1].last = code
            } else {
                segments.append(Segment(first: code, last: code, delta: delta))
            }
        }
        return segments
    }
}
