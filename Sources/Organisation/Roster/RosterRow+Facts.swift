extension RosterRow {
    /// Facts about the employment, where the file has them.
    mutating func takeFact(_ column: RosterColumn, _ cell: CellText, _ bytes: Bytes) {
        switch column {
        case .hired: facts.hired = takeDay(column, cell, bytes)
        case .left: facts.left = takeDay(column, cell, bytes)
        case .contractEnd: facts.contractEnd = takeDay(column, cell, bytes)
        case .absentFrom: absentFrom = takeDay(column, cell, bytes)
        case .absentTo: absentTo = takeDay(column, cell, bytes)
        case .promoted: facts.promoted = takeDay(column, cell, bytes)
        case .transferred: facts.transferred = takeDay(column, cell, bytes)
        case .job: facts.job = text(column, cell, bytes, limit: 100)
        case .grade: facts.grade = text(column, cell, bytes, limit: 100)
        case .dispatchedFrom: facts.dispatchedFrom = text(column, cell, bytes, limit: 100)
        case .country: facts.country = text(column, cell, bytes, limit: 40)
        case .previousNumber: facts.previousNumber = takeNumber(column, cell, bytes, nil)
        case .contract: takeContract(cell, bytes)
        case .hoursRatio: facts.hoursRatio = understood(column, cell, bytes, .badRatio, RosterFigures.ratio)
        case .overtime: facts.overtime = understood(column, cell, bytes, .badHours, RosterFigures.minutes)
        case .phone: facts.phone = understood(column, cell, bytes, .badPhone, RosterFigures.phone) ?? ""
        default: break
        }
    }

    private mutating func understood<Value>(
        _ column: RosterColumn, _ cell: CellText, _ bytes: Bytes, _ kind: RosterFault.Kind,
        _ read: (String) -> Value?
    ) -> Value? {
        let value = cell.length > 40 ? nil : read(Spelling.key(cell.text(bytes)))
        if value == nil { fault(column, kind) }
        return value
    }

    private mutating func takeContract(_ cell: CellText, _ bytes: Bytes) {
        let name = text(.contract, cell, bytes, limit: 40)
        if name.isEmpty { return }
        facts.contract = Contract(kind: RosterWords.contractKind(name), name: name)
    }
}
