/// Gathers the cells of one row after another, each in its place.
final class SheetRows: XMLListener {
    /// UTF-8 of the row's cells.
    private(set) var text: [UInt8] = []
    /// Where each cell lies in `text`, from column A; left-out cells are empty.
    private(set) var cells: [Range<Int>] = []
    private(set) var faults: [SheetRow.Fault] = []
    /// From 1; 0 before the first.
    private(set) var number = 0
    private(set) var merged: [CellRange] = []

    private let values: CellValues
    private let limits: SheetLimits
    private var cell = RawCell()
    private var capture = Capture.nothing
    private var isInData = false
    private var phonetic = 0
    private var lastColumn = -1
    private var filledRows = 0

    private enum Capture { case nothing, value, inline }

    private static let mostMerged = 65_536

    init(_ values: CellValues, _ limits: SheetLimits) {
        self.values = values
        self.limits = limits
    }

    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep {
        let tag = SheetTag(name)
        guard isInData else { return openOutside(tag, attributes) }
        switch tag {
        case .row: return openRow(attributes)
        case .cell: return openCell(attributes)
        case .value:
            cell.hasValue = true
            capture = .value
        case .formula: cell.hasFormula = true
        case .phonetic: phonetic += 1
        case .text: capture = phonetic == 0 ? .inline : .nothing
        default: break
        }
        return .goOn
    }

    func close(_ name: XMLName) -> XMLStep {
        switch SheetTag(name) {
        case .data: isInData = false
        case .row where isInData: return closeRow()
        case .cell where isInData: return closeCell()
        case .value, .text: capture = .nothing
        case .phonetic: phonetic -= 1
        default: break
        }
        return .goOn
    }

    func read(_ bytes: UnsafeBufferPointer<UInt8>) {
        if capture != .nothing && cell.raw.count <= limits.rowBytes { cell.raw.append(contentsOf: bytes) }
    }

    private func openOutside(_ tag: SheetTag, _ attributes: XMLAttributes) -> XMLStep {
        if tag == .data { isInData = true }
        if tag == .merged, let bytes = attributes.bytes("ref") {
            guard let range = CellRange(bytes) else { return .fail(.damaged) }
            guard merged.count < Self.mostMerged else { return .fail(.tooBig) }
            merged.append(range)
        }
        return .goOn
    }

    private func openRow(_ attributes: XMLAttributes) -> XMLStep {
        let next = number + 1
        let given = attributes.bytes("r")
        number = given == nil ? next : attributes.number("r") ?? 0
        guard (next...CellReference.lastRow).contains(number) else { return .fail(.rowOutOfRange(row: next)) }
        text.removeAll(keepingCapacity: true)
        cells.removeAll(keepingCapacity: true)
        faults.removeAll(keepingCapacity: true)
        lastColumn = -1
        return .goOn
    }

    private func closeRow() -> XMLStep {
        if cells.isEmpty && faults.isEmpty { return .goOn }
        filledRows += 1
        return filledRows > limits.rows
            ? .fail(.tooManyRows(row: number, limit: limits.rows)) : .pause
    }
}

extension SheetRows {
    private func openCell(_ attributes: XMLAttributes) -> XMLStep {
        var column = lastColumn + 1
        if let bytes = attributes.bytes("r") {
            guard let place = CellReference(bytes), place.row == number, place.column >= column else {
                return .fail(.cellOutOfRange(CellReference(column: column, row: number)))
            }
            column = place.column
        }
        lastColumn = column
        cell.start(
            type: attributes.bytes("t"), style: attributes.bytes("s") == nil ? 0 : attributes.number("s"))
        return .goOn
    }

    private func closeCell() -> XMLStep {
        let start = text.count
        let fault = values.append(cell, to: &text)
        if text.count == start && fault == nil { return .goOn }
        let place = CellReference(column: lastColumn, row: number)
        guard lastColumn < limits.columns else { return .fail(.cellOutOfRange(place)) }
        guard text.count <= limits.rowBytes else {
            return .fail(.rowTooLong(row: number, limit: limits.rowBytes))
        }
        while cells.count < lastColumn { cells.append(start..<start) }
        cells.append(start..<text.count)
        if let fault { faults.append(SheetRow.Fault(column: lastColumn, kind: fault)) }
        return .goOn
    }
}

/// A cell as it stands in the XML.
struct RawCell {
    enum Kind { case number, shared, inline, formulaText, boolean, error, day }

    /// Of `<v>`, or the texts of `<is>` joined.
    var raw: [UInt8] = []
    var hasValue = false
    var hasFormula = false
    private(set) var kind = Kind.number
    /// nil: not a number.
    private(set) var style: Int? = 0

    mutating func start(type: UnsafeBufferPointer<UInt8>?, style: Int?) {
        raw.removeAll(keepingCapacity: true)
        (hasValue, hasFormula) = (false, false)
        self.style = style
        kind = type.map(Self.kind) ?? .number
    }

    private static func kind(_ type: UnsafeBufferPointer<UInt8>) -> Kind {
        switch String(decoding: type, as: UTF8.self) {
        case "s": .shared
        case "inlineStr": .inline
        case "str": .formulaText
        case "b": .boolean
        case "e": .error
        case "d": .day
        default: .number
        }
    }
}
