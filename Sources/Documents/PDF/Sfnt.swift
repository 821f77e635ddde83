/// A TrueType file, as far as needed to make a smaller one of it (OpenType specification, chapters `cmap`,
/// `glyf` and `loca`).
struct Sfnt {
    let bytes: [UInt8]
    private(set) var tables: [String: Range<Int>] = [:]

    init?(_ bytes: [UInt8]) {
        self.bytes = bytes
        for entry in (0..<word(4)).map({ 12 + $0 * 16 }) where entry + 16 <= bytes.count {
            let (start, length) = (long(entry + 8), long(entry + 12))
            guard start + length <= bytes.count else { return nil }
            tables[String(decoding: bytes[entry..<(entry + 4)], as: UTF8.self)] = start..<(start + length)
        }
        guard ["cmap", "glyf", "head", "loca", "maxp"].allSatisfy({ tables[$0] != nil }) else { return nil }
    }

    // Past the end of a broken file everything reads as zero: nothing is found there.
    func word(_ place: Int) -> Int {
        place >= 0 && place + 2 <= bytes.count ? Int(bytes[place]) << 8 | Int(bytes[place + 1]) : 0
    }

    func long(_ place: Int) -> Int {
        word(place) << 16 | word(place + 2)
    }

    private func start(_ table: String) -> Int { tables[table]?.lowerBound ?? bytes.count }

    /// Glyph by character, from the subtable of Windows Unicode (3, 1) in format 4.
    func glyphs() -> [Int: Int] {
        let cmap = start("cmap")
        let records = (0..<word(cmap + 2)).map { cmap + 4 + $0 * 8 }
        guard let record = records.first(where: { word($0) == 3 && word($0 + 2) == 1 }) else { return [:] }
        let map = cmap + long(record + 4)
        let size = word(map) == 4 ? word(map + 6) : 0
        var glyphs: [Int: Int] = [:]
        for segment in stride(from: map + 14, to: map + 14 + size, by: 2) {
            let (last, first) = (word(segment), word(segment + 2 + size))
            let rangePlace = segment + 2 + size * 3
            guard first <= last, last < 0xffff else { continue }
            for code in first...last {
                let range = word(rangePlace)
                let found = range == 0 ? code : word(rangePlace + range + (code - first) * 2)
                if found != 0 { glyphs[code] = (found + word(segment + 2 + size * 2)) & 0xffff }
            }
        }
        return glyphs
    }

    var glyphCount: Int { word(start("maxp") + 4) }

    /// Where the outline of a glyph lies; empty for one without.
    func outline(_ glyph: Int) -> Range<Int> {
        let isLong = word(start("head") + 50) == 1
        let place = start("loca") + glyph * (isLong ? 4 : 2)
        let (from, to) = isLong ? (long(place), long(place + 4)) : (word(place) * 2, word(place + 2) * 2)
        let glyf = start("glyf")
        return from < to && glyf + to <= bytes.count ? (glyf + from)..<(glyf + to) : glyf..<glyf
    }
}
