import Glibc

/// Windows-31J as Excel in Japan writes it, by a table that is asked once from the system's iconv.
///
/// Two bytes for one character exist several times (髙 is FBFC and EEE0): all are read, and the one Windows itself
/// writes is written. So whatever was read can be written, and comes back as the same character.
package enum CP932 {
    /// UTF-16 unit of every code: one byte as itself, two as `lead << 8 | trail`. 0 means none.
    private static let units: [UInt16] = makeUnits()
    /// Code of every UTF-16 unit. 0 means none.
    private static let codes: [UInt16] = makeCodes(units)

    /// nil when a byte means nothing.
    package static func utf8(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
        var text: [UInt8] = []
        return append(bytes.span, 0..<bytes.count, to: &text) ? text : nil
    }

    /// Adds the text of a range of bytes; false when one of them means nothing.
    static func append(_ bytes: Span<UInt8>, _ range: Range<Int>, to text: inout [UInt8]) -> Bool {
        let units = units.span
        var position = range.lowerBound
        while position < range.upperBound {
            let lead = bytes[position]
            position += 1
            if lead < 0x80 {
                text.append(lead)
                continue
            }
            var code = Int(lead)
            if !isKana(lead) {
                guard position < range.upperBound else { return false }
                code = code << 8 | Int(bytes[position])
                position += 1
            }
            let unit = units[code]
            guard unit != 0 else { return false }
            text.append(0xE0 | UInt8(unit >> 12))
            text.append(0x80 | UInt8(unit >> 6 & 0x3F))
            text.append(0x80 | UInt8(unit & 0x3F))
        }
        return true
    }

    /// nil when the encoding does not have one of the characters.
    package static func bytes(_ text: String) -> [UInt8]? {
        var bytes: [UInt8] = []
        for scalar in text.unicodeScalars {
            guard let code = code(of: scalar) else { return nil }
            if code > 0xFF { bytes.append(UInt8(code >> 8)) }
            bytes.append(UInt8(code & 0xFF))
        }
        return bytes
    }

    /// Characters that the encoding does not have, as they stand in the text.
    package static func missing(in text: String) -> [Character] {
        text.filter { $0.unicodeScalars.contains { code(of: $0) == nil } }
    }

    private static func code(of scalar: Unicode.Scalar) -> UInt16? {
        if scalar.value < 0x80 { return UInt16(scalar.value) }
        guard scalar.value <= 0xFFFF else { return nil }
        let code = codes[Int(scalar.value)]
        if code != 0 { return code }
        // Macs write these where Windows writes ～, －, ∥ and ―.
        let twins: [UInt32: UInt16] = [0x301C: 0x8160, 0x2212: 0x817C, 0x2016: 0x8161, 0x2014: 0x815C]
        return twins[scalar.value]
    }

    /// Half-width kana have one byte.
    private static func isKana(_ byte: UInt8) -> Bool { (0xA1...0xDF).contains(byte) }
}

extension CP932 {
    private static func makeUnits() -> [UInt16] {
        var units = [UInt16](repeating: 0, count: 0x10000)
        let handle = iconv_open("UTF-16LE", "CP932")
        guard handle != iconv_t(bitPattern: -1) else { return units }
        defer { iconv_close(handle) }
        for byte in 0xA1...0xDF { units[byte] = unit(handle, [CChar(truncatingIfNeeded: byte)]) }
        for lead in Array(0x81...0x9F) + Array(0xE0...0xFC) {
            for trail in 0x40...0xFC where trail != 0x7F {
                let code = [CChar(truncatingIfNeeded: lead), CChar(truncatingIfNeeded: trail)]
                units[lead << 8 | trail] = unit(handle, code)
            }
        }
        return units
    }

    private static func unit(_ handle: iconv_t?, _ code: [CChar]) -> UInt16 {
        var code = code
        var unit: UInt16 = 0
        let isDone = code.withUnsafeMutableBufferPointer { source in
            withUnsafeMutableBytes(of: &unit) { target in
                var (from, to) = (source.baseAddress, target.baseAddress?.assumingMemoryBound(to: CChar.self))
                var (fromLeft, toLeft) = (source.count, target.count)
                iconv(handle, nil, nil, nil, nil)
                return iconv(handle, &from, &fromLeft, &to, &toLeft) == 0 && fromLeft == 0 && toLeft == 0
            }
        }
        return isDone ? UInt16(littleEndian: unit) : 0
    }

    /// The first code in Windows' order of preference: JIS X 0208, NEC row 13, then IBM's rows FA–FC. NEC's own
    /// copy of IBM's letters (ED, EE) is only read.
    private static func makeCodes(_ units: [UInt16]) -> [UInt16] {
        var codes = [UInt16](repeating: 0, count: 0x10000)
        for code in 0xA1...0xFCFC where code < 0x100 || !(0xED00...0xEEFF).contains(code) {
            let unit = Int(units[code])
            if unit != 0, codes[unit] == 0 { codes[unit] = UInt16(code) }
        }
        return codes
    }
}
