/// The texts that many cells point to, one after the other in UTF-8.
final class SharedStrings: XMLListener {
    private var text: [UInt8] = []
    private var ends: [Int32] = []
    private var isReading = false
    private var phonetic = 0

    /// More than the cells of any sheet that is read in good faith.
    private static let most = 8_000_000

    var count: Int { ends.count }

    func range(_ index: Int) -> Range<Int> { (index == 0 ? 0 : Int(ends[index - 1]))..<Int(ends[index]) }

    func append(_ index: Int, to other: inout [UInt8]) { other.append(contentsOf: text[range(index)]) }

    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep {
        switch SheetTag(name) {
        // Readings stand beside the text, in the same element: 山田 must not become 山田ヤマダ.
        case .phonetic: phonetic += 1
        case .text: isReading = phonetic == 0
        default: break
        }
        return .goOn
    }

    func close(_ name: XMLName) -> XMLStep {
        switch SheetTag(name) {
        case .phonetic: phonetic -= 1
        case .text: isReading = false
        case .item:
            EscapedText.decode(&text, from: ends.last.map(Int.init) ?? 0)
            guard ends.count < Self.most, let end = Int32(exactly: text.count) else { return .fail(.tooBig) }
            ends.append(end)
        default: break
        }
        return .goOn
    }

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        if isReading { text.append(contentsOf: bytes) }
    }
}

/// `_x000D_`: how the format writes what XML cannot.
enum EscapedText {
    static func decode(_ text: inout [UInt8], from start: Int) {
        // Nearly no text has one.
        guard text.count - start >= 7, text[start...].contains(UInt8(ascii: "_")),
            let first = next(text, from: start)
        else { return }
        var (read, write) = (first, first)
        while read < text.count {
            if let scalar = escape(text, at: read) {
                for byte in String(scalar).utf8 {
                    text[write] = byte
                    write += 1
                }
                read += 7
            } else {
                text[write] = text[read]
                (read, write) = (read + 1, write + 1)
            }
        }
        text.removeSubrange(write...)
    }

    private static func next(_ text: [UInt8], from start: Int) -> Int? {
        (start..<text.count - 6).first { text[$0] == UInt8(ascii: "_") && escape(text, at: $0) != nil }
    }

    private static func escape(_ text: [UInt8], at start: Int) -> Unicode.Scalar? {
        guard start + 7 <= text.count, text[start] == UInt8(ascii: "_"), text[start + 1] == UInt8(ascii: "x"),
            text[start + 6] == UInt8(ascii: "_")
        else { return nil }
        var value: UInt32 = 0
        for byte in text[start + 2..<start + 6] {
            guard let digit = Character(UnicodeScalar(byte)).hexDigitValue else { return nil }
            value = value << 4 | UInt32(digit)
        }
        return Unicode.Scalar(value)
    }

    /// Text that looks like an escape, made safe.
    static func encoded(_ text: String) -> String {
        guard text.contains("_x") else { return text }
        let bytes = Array(text.utf8)
        var out: [UInt8] = []
        for (index, byte) in bytes.enumerated() {
            if escape(bytes, at: index) != nil { out += Array("_x005F".utf8) }
            out.append(byte)
        }
        return String(decoding: out, as: UTF8.self)
    }
}
