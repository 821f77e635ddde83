extension CellText {
    /// Notes length and traits, ASCII eight bytes at a time.
    mutating func look(_ bytes: Bytes) {
        bytes.withUnsafeBytes { raw in
            var position = range.lowerBound
            while position < range.upperBound {
                let byte = raw[position]
                if byte >= 0x80 {
                    traits.insert(.beyondASCII)
                    if CellText.isPlain(byte, raw, at: position, before: range.upperBound) {
                        position += 3
                    } else {
                        traits.formUnion(
                            CellText.traits(
                                of: CellText.scalar(bytes, at: &position, before: range.upperBound)))
                    }
                    length += 1
                } else {
                    let word = CellText.word(raw, position, before: range.upperBound)
                    let count = min(
                        (word & each(0x80)).trailingZeroBitCount / 8, range.upperBound - position)
                    note(word | (~0 << (count * 8 - 1)) << 1)
                    position += count
                    length += count
                }
            }
        }
    }

    /// Unified ideographs, and katakana from U+30A0 to 30FF.
    @inline(__always)
    private static func isPlain(
        _ byte: UInt8, _ raw: UnsafeRawBufferPointer, at position: Int, before end: Int
    ) -> Bool {
        guard byte >= 0xE3, byte <= 0xE9, position + 2 < end else { return false }
        let (second, third) = (raw[position + 1], raw[position + 2])
        guard second & 0xC0 == 0x80, third & 0xC0 == 0x80 else { return false }
        return byte > 0xE3 || second == 0x83 || second == 0x82 && third >= 0xA0
    }

    /// - Parameter word: ASCII, the bytes behind it all ones.
    private mutating func note(_ word: UInt64) {
        let high = each(0x80)
        // Adding carries into the highest bit of each byte that reaches the bound; none carries over.
        let low = word & ~high
        let text = ~word & high
        if ~(low &+ each(0x60)) & text != 0 || (low &+ 0x0101_0101_0101_0101) & text != 0 {
            traits.insert(.control)
        }
        if (low &+ each(0x3F)) & ~(low &+ each(0x25)) & text != 0 { traits.insert(.upperCase) }
    }

    /// Up to eight bytes, those behind the end as 0xFF.
    @inline(__always)
    private static func word(_ raw: UnsafeRawBufferPointer, _ position: Int, before end: Int) -> UInt64 {
        if position + 8 <= raw.count {
            return UInt64(littleEndian: raw.loadUnaligned(fromByteOffset: position, as: UInt64.self))
        }
        var word = ~UInt64(0)
        for index in (position..<end).reversed() { word = word << 8 | UInt64(raw[index]) }
        return word
    }
}

/// The same byte eight times.
@inline(__always)
private func each(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }
