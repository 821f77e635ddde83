/// One row while it is understood, collecting every fault of it.
struct RosterRow {
    let line: Int
    private(set) var faults: [(column: RosterColumn, kind: RosterFault.Kind)] = []
    var number = ""
    /// Under which the number is compared.
    var numberKey = ""
    var name = ""
    var familyName = ""
    var givenName = ""
    var kana = ""
    var familyKana = ""
    var givenKana = ""
    var mail = ""
    var sex = PersonSex.unstated
    var born: Day?
    var language = Language.ja
    var path: [String] = []
    var code = ""
    var concurrent: [[String]] = []
    var workplace = ""
    var workplaceCode = ""
    var facts = EmploymentFacts()
    var absentFrom: Day?
    var absentTo: Day?

    init(line: Int) { self.line = line }

    mutating func fault(_ column: RosterColumn, _ kind: RosterFault.Kind) {
        faults.append((column, kind))
    }

    /// Understands one cell that is not empty.
    mutating func take(
        _ column: RosterColumn, _ cell: CellText, _ bytes: Bytes, _ context: RosterContext
    ) {
        if let kind = cell.fault { return fault(column, kind) }
        switch column {
        case .number: number = takeNumber(column, cell, bytes, context.padding)
        case .name: name = text(column, cell, bytes, limit: 100)
        case .familyName: familyName = text(column, cell, bytes, limit: 100)
        case .givenName: givenName = text(column, cell, bytes, limit: 100)
        case .kana: kana = kanaText(column, cell, bytes)
        case .familyKana: familyKana = kanaText(column, cell, bytes)
        case .givenKana: givenKana = kanaText(column, cell, bytes)
        case .mail: mail = takeMail(cell, bytes)
        case .sex: sex = takeSex(cell, bytes)
        case .birthDate: born = takeDay(column, cell, bytes)
        case .language: takeLanguage(cell, bytes)
        case .department: path = takePath(column, cell, bytes)
        case .departmentCode: code = text(column, cell, bytes, limit: 40)
        case .concurrent: concurrent = takePaths(cell, bytes)
        case .workplace: workplace = text(column, cell, bytes, limit: 100)
        case .workplaceCode: workplaceCode = text(column, cell, bytes, limit: 40)
        case .level1, .level2, .level3, .level4, .level5, .level6, .level7, .level8, .level9, .level10:
            let unit = text(column, cell, bytes, limit: 100)
            if !unit.isEmpty { path.append(unit) }
        default: takeFact(column, cell, bytes)
        }
    }

    func text(_ cell: CellText, _ bytes: Bytes) -> String {
        let text = cell.text(bytes)
        return cell.traits.contains(.unfolded) ? Spelling.display(text) : text
    }

    mutating func text(
        _ column: RosterColumn, _ cell: CellText, _ bytes: Bytes, limit: Int
    ) -> String {
        guard cell.length <= limit else {
            fault(column, .tooLong(limit: limit))
            return ""
        }
        return text(cell, bytes)
    }
}
