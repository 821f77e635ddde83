extension RosterRow {
    /// 社員番号 is text: zeros are kept, and as it is written it is shown.
    mutating func takeNumber(
        _ column: RosterColumn, _ cell: CellText, _ bytes: Bytes, _ padding: Int?
    ) -> String {
        if RosterRow.isRounded(cell, bytes) {
            fault(column, .roundedNumber)
            return ""
        }
        var number = text(column, cell, bytes, limit: 40)
        if let padding, number.utf8.count < padding, number.utf8.allSatisfy({ $0 &- 0x30 < 10 }) {
            number = String(repeating: "0", count: padding - number.utf8.count) + number
        }
        let isPlain = cell.traits.isDisjoint(with: [.upperCase, .beyondASCII])
        let isASCII = !cell.traits.contains(.beyondASCII)
        if column == .number {
            numberKey = isPlain ? number : isASCII ? number.lowercased() : Spelling.key(number)
        }
        return number
    }

    /// `1.23E+05`, as a spreadsheet shows a number that did not fit its column.
    private static func isRounded(_ cell: CellText, _ bytes: Bytes) -> Bool {
        guard cell.traits.contains(.upperCase), bytes[cell.range.lowerBound] &- 0x30 < 10 else {
            return false
        }
        var hasPoint = false
        var exponent: Int?
        for index in cell.range {
            switch bytes[index] {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): continue
            case UInt8(ascii: ".") where !hasPoint && exponent == nil: hasPoint = true
            case UInt8(ascii: "E") where exponent == nil: exponent = index
            case UInt8(ascii: "+") where exponent == index - 1: continue
            default: return false
            }
        }
        // 12E3 may be a number of its own; with a sign or a point it is none.
        guard let exponent, exponent + 1 < cell.range.upperBound else { return false }
        return hasPoint || bytes[exponent + 1] == UInt8(ascii: "+")
    }

    mutating func kanaText(_ column: RosterColumn, _ cell: CellText, _ bytes: Bytes) -> String {
        let kana = text(column, cell, bytes, limit: 100)
        return cell.traits.contains(.hiragana) ? Spelling.katakana(kana) : kana
    }

    mutating func takeMail(_ cell: CellText, _ bytes: Bytes) -> String {
        if !cell.traits.contains(.beyondASCII) {
            if MailAddress.isPlausible(bytes, cell.range) {
                let mail = cell.text(bytes)
                return cell.traits.contains(.upperCase) ? mail.lowercased() : mail
            }
        } else {
            // Full-width letters are a slip of the keyboard.
            let folded = Spelling.key(cell.text(bytes))
            if MailAddress.isPlausible(folded) { return folded }
        }
        let ats = cell.range.count { bytes[$0] == UInt8(ascii: "@") }
        fault(
            .mail, ats > 1 && cell.text(bytes).contains { ",;、 　/".contains($0) } ? .severalMails : .badMail)
        return ""
    }

    mutating func takeSex(_ cell: CellText, _ bytes: Bytes) -> PersonSex {
        if let sex = RosterWords.sex(cell, bytes) { return sex }
        fault(.sex, .badSex)
        return .unstated
    }

    mutating func takeLanguage(_ cell: CellText, _ bytes: Bytes) {
        guard let found = RosterWords.languages[Spelling.key(cell.text(bytes))] else {
            return fault(.language, .badLanguage)
        }
        facts.preferredLanguage = found
        language = found == .en ? .en : .ja
    }

    mutating func takeDay(_ column: RosterColumn, _ cell: CellText, _ bytes: Bytes) -> Day? {
        switch DateReading.day(bytes, cell) {
        case .success(let day): return day
        case .failure(let reason):
            fault(column, reason.kind)
            return nil
        }
    }
}
