internal import CXlsxWriter

/// A sheet while rows go into it.
struct OpenSheet {
    let page: UnsafeMutablePointer<lxw_worksheet>
    let plan: SheetPlan
    /// Written so far, headings included.
    var rows = 0

    init(_ page: UnsafeMutablePointer<lxw_worksheet>, _ plan: SheetPlan) {
        self.page = page
        self.plan = plan
    }

    func finish(lists: inout [ChoiceList], on listSheet: String) {
        guard let width = UInt16(exactly: plan.columns.count), width > 0 else { return }
        let last = UInt32(max(rows, 1) - 1)
        if plan.hasHeadings { worksheet_freeze_panes(page, 1, UInt16(plan.frozenColumns)) }
        if plan.hasHeadings && plan.filters { worksheet_autofilter(page, 0, 0, last, width - 1) }
        let first: UInt32 = plan.hasHeadings ? 1 : 0
        let end = min(max(last, UInt32(plan.rowsForChoices)), UInt32(CellReference.lastRow - 1))
        guard end >= first else { return }
        // 00123 is meant as it stands: no green corner.
        let all =
            CellReference(column: 0, row: 1).text + ":"
            + CellReference(column: plan.columns.count - 1, row: Int(end) + 1).text
        worksheet_ignore_errors(page, UInt8(LXW_IGNORE_NUMBER_STORED_AS_TEXT.rawValue), all)
        for (index, column) in plan.columns.enumerated() where !column.choices.isEmpty {
            let list = ChoiceList(column, on: listSheet, place: lists.count)
            list.offer(page, column: UInt16(index), rows: first...end, isOpen: column.isOpen)
            if !list.fitsInCell { lists.append(list) }
        }
    }
}

/// The choices of a column: beside it where they fit, otherwise in a column of a sheet of their own.
struct ChoiceList {
    /// Characters that the format takes beside a column.
    private static let longest = 255

    let heading: String
    let words: [String]
    private let sheet: String
    private let place: Int

    init(_ column: SheetColumn, on sheet: String, place: Int) {
        self.sheet = sheet
        heading = column.heading
        words = column.choices.map(SheetText.safe)
        self.place = place
    }

    /// Commas part the choices, so none may have one.
    var fitsInCell: Bool {
        !words.contains { $0.contains(",") }
            && words.reduce(words.count) { $0 + $1.utf16.count } <= Self.longest
    }

    func offer(
        _ page: UnsafeMutablePointer<lxw_worksheet>, column: UInt16, rows: ClosedRange<UInt32>, isOpen: Bool
    ) {
        var rule = lxw_data_validation()
        let kind = fitsInCell ? LXW_VALIDATION_TYPE_LIST : LXW_VALIDATION_TYPE_LIST_FORMULA
        rule.validate = UInt8(kind.rawValue)
        rule.ignore_blank = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.dropdown = UInt8(LXW_VALIDATION_ON.rawValue)
        rule.show_error = UInt8((isOpen ? LXW_VALIDATION_OFF : LXW_VALIDATION_ON).rawValue)
        withCStrings(fitsInCell ? words : [area]) { list in
            // The library copies what it is given.
            if fitsInCell { rule.value_list = list } else { rule.value_formula = list[0] }
            worksheet_data_validation_range(page, rows.lowerBound, column, rows.upperBound, column, &rule)
        }
    }

    private var area: String {
        let letters = CellReference(column: place, row: 1).text.dropLast()
        return "='\(sheet.replacing("'", with: "''"))'!$\(letters)$2:$\(letters)$\(words.count + 1)"
    }

    private func withCStrings(
        _ words: [String], _ body: (UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>) -> Void
    ) {
        var bytes = words.map { Array($0.utf8CString) }
        withPointers(&bytes[...], []) { pointers in
            var list = pointers + [nil]
            list.withUnsafeMutableBufferPointer { if let start = $0.baseAddress { body(start) } }
        }
    }

    private func withPointers(
        _ words: inout ArraySlice<[CChar]>, _ found: [UnsafeMutablePointer<CChar>?],
        _ body: ([UnsafeMutablePointer<CChar>?]) -> Void
    ) {
        guard var first = words.popFirst() else { return body(found) }
        first.withUnsafeMutableBufferPointer { withPointers(&words, found + [$0.baseAddress], body) }
    }
}
