/// Reads a roster row by row: first the headings, then the people. Bad rows never hide good ones.
///
/// The file's own reader hands in the cells as ranges of UTF-8 bytes; nothing becomes a `String` before it is
/// known to be wanted.
package struct RosterReader {
    /// People in one file.
    package static let rowLimit = 200_000

    let context: RosterContext
    var head: RosterHead?
    /// Cells of a row, once the headings are known.
    private var width = 0
    private var paths = PathTable()
    private var keepsSample = true
    /// A line above the headings, such as 社員名簿 alone.
    private var titleLine: Int?
    var isRefused = false
    var rows = 0
    var doubles = RosterDoubles()
    var reading = RosterReading()

    package init(context: RosterContext = RosterContext(), form: RosterSource.Form? = nil) {
        self.context = context
        reading.source.form = form
    }

    private var form: RosterSource.Form? { reading.source.form }

    /// Makes room for so many rows at once, as far as a file may have them.
    package mutating func expect(rows: Int) {
        let rows = min(rows, Self.rowLimit)
        reading.entries.reserveCapacity(rows)
        doubles.reserve(rows)
    }

    /// Nothing after this can change what comes out.
    package var isDone: Bool { isRefused }

    /// - Parameter cells: where each cell lies in `text`.
    package mutating func take(line: Int, _ text: Bytes, _ cells: [Range<Int>]) {
        if isRefused { return }
        guard cells.contains(where: { !CellText.isBlank(text, $0) }) else { return }
        if keepsSample && reading.source.sample.count < 6 { keepSample(text, cells) }
        guard width > 0 else { return takeHead(line, text, cells) }
        rows += 1
        guard rows <= Self.rowLimit else {
            return refuseFile(line: line, .tooManyRows(limit: Self.rowLimit))
        }
        let isShort = cells.count < width && form != .xlsx
        let isLong =
            cells.count > width
            && cells[width...].contains { !CellText.isBlank(text, $0) } && form != .xlsx
        if isShort || isLong {
            let kind = RosterFault.Kind.fieldCount(expected: width, found: cells.count)
            reading.faults.append(RosterFault(line: line, column: nil, kind: kind))
        } else {
            takePerson(line, text, cells)
        }
    }

    private mutating func takePerson(_ line: Int, _ text: Bytes, _ cells: [Range<Int>]) {
        guard let head else { return }
        var row = RosterRow(line: line)
        let path = paths.path(text, cells, head.pathPlaces)
        take(head.cellPlaces, cells, text, &row)
        if let path {
            row.path = path
        } else {
            take(head.pathPlaces, cells, text, &row)
            if row.faults.isEmpty { paths.keep(row.path) }
        }
        row.complete(head, context)
        doubles.note(row)
        if row.faults.isEmpty {
            reading.entries.append(row.entry)
        } else {
            for fault in row.faults { refuse(line: line, column: fault.column, fault.kind) }
        }
        if let contract = row.facts.contract, contract.kind == .other { doubles.note(contract, line) }
    }

    private func take(
        _ places: [RosterHead.Place], _ cells: [Range<Int>], _ text: Bytes, _ row: inout RosterRow
    ) {
        for place in places where place.index < cells.count {
            let cell = CellText(text, cells[place.index], dropsApostrophe: form != .xlsx)
            if !cell.isEmpty { row.take(place.column, cell, text, context) }
        }
    }

    /// What the file's own reader could not take: a row, or one cell of it.
    package mutating func refuse(line: Int, cell index: Int?, _ kind: RosterFault.Kind) {
        if isRefused { return }
        let cell = index.map { address($0, line) } ?? ""
        // Without its headings nothing of the file can be understood.
        guard let head else {
            return refuseFile(line: line, kind == .damagedText ? .unreadable : kind, cell: cell)
        }
        rows += 1
        let place = head.places.first { $0.index == index }
        reading.faults.append(RosterFault(line: line, column: place?.column, kind: kind, cell: cell))
    }

    /// The file as a whole is refused: nothing of it counts.
    package mutating func refuseFile(line: Int, _ kind: RosterFault.Kind, cell: String = "") {
        reading.entries = []
        reading.faults = [RosterFault(line: line, column: nil, kind: kind, cell: cell)]
        isRefused = true
    }

    package mutating func warn(_ kind: RosterWarning.Kind) {
        reading.warnings.append(RosterWarning(kind: kind))
    }

    package mutating func note(form: RosterSource.Form) { reading.source.form = form }

    package mutating func note(sheet: String) { reading.source.sheet = sheet }

    private mutating func refuse(line: Int, column: RosterColumn, _ kind: RosterFault.Kind) {
        let cell = head?.index(of: column).map { address($0, line) } ?? ""
        reading.faults.append(RosterFault(line: line, column: column, kind: kind, cell: cell))
    }

    private func address(_ index: Int, _ line: Int) -> String {
        form == .xlsx ? CellAddress.text(column: index, row: line) : ""
    }
}

extension RosterReader {
    private mutating func takeHead(
        _ line: Int, _ text: Bytes, _ cells: [Range<Int>]
    ) {
        let filled = cells.count { !CellText.isBlank(text, $0) }
        if filled == 1, cells.count > 1 || form == .xlsx, titleLine == nil {
            titleLine = line
            return
        }
        let found = RosterHead(line: line, cells.map { CellText(text, $0).text(text) }, context)
        reading.mapping = found.mapping
        reading.warnings += found.warnings
        head = found
        width = found.width
        if !found.faults.isEmpty {
            reading.faults += found.faults
            isRefused = true
        }
    }

    /// The headings were read by another reader, which keeps the sample too.
    mutating func follow(_ head: RosterHead) {
        self.head = head
        width = head.width
        keepsSample = false
    }

    private mutating func keepSample(_ text: Bytes, _ cells: [Range<Int>]) {
        reading.source.sample.append(cells.prefix(40).map { CellText(text, $0).text(text) })
    }

    /// Whether anything is to be read from this column, as far as is known yet.
    package func reads(cell index: Int) -> Bool {
        head?.places.contains { $0.index == index } ?? true
    }

    /// Cells of a sheet that were merged: whoever stands in them is not known. Among the headings nothing is.
    package mutating func refuseMerged(rows: ClosedRange<Int>, columns: ClosedRange<Int>) {
        guard let head, rows.upperBound >= head.line else { return }
        let isHead = rows.contains(head.line) && columns.lowerBound < head.width
        let isRead = head.places.contains { columns.contains($0.index) }
        guard isHead || isRead && !isRefused else { return }
        if isHead {
            reading.entries = []
            reading.faults.removeAll { $0.kind != .mergedCells }
            isRefused = true
        }
        reading.entries.removeAll { rows.contains($0.line) }
        // What was merged away is not missing as well.
        let within = head.places.filter { columns.contains($0.index) }.map(\.column)
        reading.faults.removeAll { fault in
            rows.contains(fault.line) && fault.column.map(within.contains) ?? false && fault.kind == .empty
        }
        let place = head.places.first { $0.index == columns.lowerBound }
        reading.faults.append(
            RosterFault(
                line: rows.lowerBound, column: place?.column, kind: .mergedCells,
                cell: CellAddress.text(column: columns.lowerBound, row: rows.lowerBound)))
    }

    /// What the whole file comes to.
    package consuming func finish() -> RosterReading {
        guard !isRefused else { return reading }
        guard let head else {
            let kind: RosterFault.Kind = titleLine == nil ? .emptyFile : .oneColumn
            if reading.faults.isEmpty {
                reading.faults = [RosterFault(line: titleLine ?? 1, column: nil, kind: kind)]
            }
            return reading
        }
        if rows == 0 { reading.faults.append(RosterFault(line: head.line, column: nil, kind: .noRows)) }
        let twice = doubles.faults()
        for (line, column, kind) in twice { refuse(line: line, column: column, kind) }
        doubles.settle(&reading, context, refused: Set(twice.map(\.line)))
        let rank = Dictionary(uniqueKeysWithValues: RosterColumn.allCases.enumerated().map { ($1, $0) })
        reading.faults.sort { a, b in
            let (left, right) = (a.column.flatMap { rank[$0] } ?? -1, b.column.flatMap { rank[$0] } ?? -1)
            return (a.line, left) < (b.line, right)
        }
        return reading
    }
}
