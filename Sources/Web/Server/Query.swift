/// `a=1&b=%E5%87%AA` as pairs: the one decoder for queries and for forms.
///
/// Decodes exactly once; `+` is a space; what is not UTF-8 after decoding is refused as a whole.
enum Query {
    static func pairs(_ text: some Sequence<UInt8>) -> [(name: String, value: String)]? {
        var found: [(name: String, value: String)] = []
        let bytes = text as? [UInt8] ?? Array(text)
        // The fields of a questionnaire and some more.
        found.reserveCapacity(64)
        for pair in bytes.split(separator: UInt8(ascii: "&")) {
            let raw = pair.prefix { $0 != UInt8(ascii: "=") }
            guard let name = decoded(raw), let value = decoded(pair.dropFirst(raw.count + 1)) else {
                return nil
            }
            found.append((name, value))
        }
        return found
    }

    /// One percent-encoded word of an address; nil where it is not UTF-8.
    static func decodedWord(_ text: some Sequence<UInt8>) -> String? {
        let plus = UInt8(ascii: "+")
        return decoded(ArraySlice(text.flatMap { $0 == plus ? Array("%2B".utf8) : [$0] }))
    }

    private static func decoded(_ bytes: ArraySlice<UInt8>) -> String? {
        let isPlain = bytes.allSatisfy { $0 < 0x80 && $0 != UInt8(ascii: "+") && $0 != UInt8(ascii: "%") }
        if isPlain { return String(decoding: bytes, as: UTF8.self) }
        var output: [UInt8] = []
        output.reserveCapacity(bytes.count)
        var index = bytes.startIndex
        while index < bytes.endIndex {
            switch bytes[index] {
            case UInt8(ascii: "+"): output.append(0x20)
            case UInt8(ascii: "%"):
                guard bytes.endIndex - index > 2, let high = hex(bytes[index + 1]),
                    let low = hex(bytes[index + 2])
                else { return nil }
                output.append(high << 4 | low)
                index += 2
            default: output.append(bytes[index])
            }
            index += 1
        }
        return String(validating: output, as: UTF8.self)
    }

    private static func hex(_ byte: UInt8) -> UInt8? {
        switch byte {
        case UInt8(ascii: "0")...UInt8(ascii: "9"): byte - 48
        case UInt8(ascii: "a")...UInt8(ascii: "f"): byte - 87
        case UInt8(ascii: "A")...UInt8(ascii: "F"): byte - 55
        default: nil
        }
    }

    static func encoded(_ text: String) -> String {
        var output = ""
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
                UInt8(ascii: "."):
                output.unicodeScalars.append(Unicode.Scalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                output += digits.utf8.count == 1 ? "%0" + digits : "%" + digits
            }
        }
        return output
    }
}
