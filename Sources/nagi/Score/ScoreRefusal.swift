import Documents

/// A place in the input and what is wrong there, written `line N: column: reason`. Values are never repeated: the
/// file holds answers about health, and what goes to stderr ends in logs.
struct ScoreRefusal: Error, CustomStringConvertible {
    let line: Int
    let column: String
    let reason: Reason

    enum Reason: String {
        case unanswered = "未回答です / not answered"
        case noSex = "性別がありません（その2は判定できません） / no sex, so no verdict by method 2"
        case outOfRange = "1〜4 ではありません / not 1, 2, 3 or 4"
        case unknownSex = "male・female のどちらでもありません / neither male nor female"
        case fieldCount = "項目数が見出しと違います / another number of fields than the header"
        case strayQuote = "引用符の位置が正しくありません / a quotation mark where none can be"
        case invalidBytes = "文字コードが正しくありません / bytes that are no text"
        case blankCell = "換算表の空欄です / a blank cell of the conversion table"
        case noHeader = "見出し行がありません / no header"
        case missingColumn = "列がありません / column missing"
        case twice = "列が二つあります / column given twice"
        case noInstrument = "設問数が 23・57・80 のどれでもありません / neither 23, 57 nor 80 items"
        case unterminated = "引用符が閉じていません / a quotation mark is never closed"
        case tooLong = "1行が長すぎます / the record is too long"
        case utf16 = "UTF-16 です。UTF-8 か CP932 で保存してください / UTF-16; save as UTF-8 or CP932"
    }

    var description: String { "line \(line): \(column): \(reason.rawValue)" }
}

extension ScoreRefusal {
    init(_ error: CSVError) {
        switch error {
        case .unterminatedQuote(let line): self.init(line: line, column: "row", reason: .unterminated)
        case .recordTooLong(let line): self.init(line: line, column: "row", reason: .tooLong)
        case .utf16: self.init(line: 1, column: "row", reason: .utf16)
        }
    }
}
