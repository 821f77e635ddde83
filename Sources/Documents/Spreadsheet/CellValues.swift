/// Says what a cell shows, as somebody would have typed it.
struct CellValues {
    let strings: SharedStrings
    let formats: [NumberFormat]
    let countsFrom1904: Bool

    /// - Returns: what is wrong with the cell; then nothing is added.
    func append(_ cell: RawCell, to text: inout [UInt8]) -> CellFault? {
        if cell.kind == .error { return .errorValue }
        // A formula may come to an empty text, and says so with an empty value.
        let isEmptyText = cell.hasValue && cell.kind == .formulaText
        if cell.hasFormula && cell.raw.isEmpty && !isEmptyText { return .formulaWithoutValue }
        if cell.raw.isEmpty { return nil }
        switch cell.kind {
        case .shared: return appendShared(cell.raw, to: &text)
        case .inline, .formulaText:
            let start = text.count
            text.append(contentsOf: cell.raw)
            EscapedText.decode(&text, from: start)
        case .boolean: text += cell.raw == [UInt8(ascii: "0")] ? Array("FALSE".utf8) : Array("TRUE".utf8)
        case .day: text += SerialDay.shortened(cell.raw)
        case .number, .error: return appendNumber(cell, to: &text)
        }
        return nil
    }

    private func appendShared(_ raw: [UInt8], to text: inout [UInt8]) -> CellFault? {
        var index = 0
        for byte in raw {
            let digit = Int(byte) - 0x30
            guard (0...9).contains(digit), index < strings.count else { return .broken }
            index = index * 10 + digit
        }
        guard index < strings.count else { return .broken }
        strings.append(index, to: &text)
        return nil
    }

    private func appendNumber(_ cell: RawCell, to text: inout [UInt8]) -> CellFault? {
        // Styles that the workbook does not have show nothing special.
        let format = cell.style.flatMap { formats.indices.contains($0) ? formats[$0] : nil } ?? .general
        if format == .general, PlainNumber.isPlain(cell.raw) {
            text.append(contentsOf: cell.raw)
            return nil
        }
        guard let value = Double(String(decoding: cell.raw, as: UTF8.self)), value.isFinite,
            let words = format.text(value, from1904: countsFrom1904)
        else { return .broken }
        text.append(contentsOf: words.utf8)
        return nil
    }
}

/// Numbers as decimals with the 15 digits that a spreadsheet keeps.
enum PlainNumber {
    static let digits = 15

    /// Nothing about it would be written otherwise: `123`, `-4.5`.
    static func isPlain(_ raw: [UInt8]) -> Bool {
        var hasPoint = false
        let body = raw.first == UInt8(ascii: "-") ? raw.dropFirst() : raw[...]
        for byte in body {
            if byte == UInt8(ascii: "."), !hasPoint {
                hasPoint = true
            } else if !(0x30...0x39).contains(byte) {
                return false
            }
        }
        guard let first = body.first, let last = body.last, first != UInt8(ascii: ".") else { return false }
        let isTrimmed = !hasPoint || (last != UInt8(ascii: "0") && last != UInt8(ascii: "."))
        return isTrimmed && body.count <= digits && raw != Array("-0".utf8)
    }

    /// With an exponent where digits were lost (16 and more), so that nobody takes it for what was typed.
    static func text(_ value: Double) -> String {
        let size = abs(value)
        if value == 0 { return "0" }
        guard size < 1e15, size >= 1e-9 else { return scientific(value) }
        var whole = 1
        var rest = size
        while rest >= 10 { (rest, whole) = (rest / 10, whole + 1) }
        let text = value.formatted(decimals: digits - whole)
        guard text.contains(".") else { return text }
        return String(text.reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed())
    }

    private static func scientific(_ value: Double) -> String {
        let parts = value.formatted(exponentDigits: digits - 1).split(separator: "E")
        let mantissa = String(parts[0].reversed().drop { $0 == "0" }.drop { $0 == "." }.reversed())
        return mantissa + "E" + (parts.count > 1 ? parts[1] : "")
    }
}
