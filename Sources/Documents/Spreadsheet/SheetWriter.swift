internal import CPangoCairo
internal import CXlsxWriter
import Foundation

/// Writes a workbook (`.xlsx`), row by row and sheet after sheet. Everything is text (`@`): a spreadsheet neither
/// runs it nor takes zeros from its front (SECURITY §6 row 12).
///
///     var writer = try SheetWriter()
///     try writer.begin(SheetPlan(name: "名簿", columns: [SheetColumn("社員番号"), SheetColumn("性別", choices: ["男", "女"])]))
///     try writer.append(["00123", "男"])
///     let file = try writer.finish()
package struct SheetWriter: ~Copyable {
    /// Characters of one cell.
    package static let longestText = 32_767

    private let book: Book
    private let nameOfLists: String
    private var sheet: OpenSheet?
    private var names: Set<String> = []
    private var lists: [ChoiceList] = []

    /// - Parameter nameOfLists: of the sheet for choices that do not fit beside their column.
    package init(nameOfLists: String = "選択肢") throws(SheetWriteError) {
        self.nameOfLists = nameOfLists
        book = try Book(try MemoryFile())
    }

    /// Begins the next sheet with its headings. The one before is complete.
    package mutating func begin(_ plan: SheetPlan) throws(SheetWriteError) {
        endSheet()
        guard plan.isNamed, names.insert(plan.name.lowercased()).inserted,
            let page = workbook_add_worksheet(book.pointer, plan.name)
        else { throw .badSheetName }
        sheet = OpenSheet(page, plan)
        for (index, column) in plan.columns.enumerated() {
            worksheet_set_column(page, UInt16(index), UInt16(index), column.width, book.text)
        }
        if plan.hasHeadings { try write(plan.columns.map(\.heading), book.heading) }
    }

    /// Writes one row. Control characters but line ends and tabs are left out: the format cannot hold them.
    package mutating func append(_ cells: [String]) throws(SheetWriteError) { try write(cells, book.text) }

    /// Writes one row in which numbers are numbers: they sort and add up as such.
    package mutating func append(_ cells: [SheetCell]) throws(SheetWriteError) {
        let row = try write(cells.map(\.text), book.text)
        guard let page = sheet?.page else { return }
        for (column, cell) in cells.enumerated() {
            let (value, format) = (cell.value, cell.isTenths ? book.tenths : book.number)
            guard let value else { continue }
            guard
                worksheet_write_number(page, UInt32(row), UInt16(column), value, format) == LXW_NO_ERROR
            else { throw .failed }
        }
    }

    /// The finished file.
    package consuming func finish() throws(SheetWriteError) -> [UInt8] {
        endSheet()
        if !lists.isEmpty { try writeLists() }
        guard !names.isEmpty else { throw .badSheetName }
        return try book.close()
    }

    /// - Returns: the row that was written, from 0.
    @discardableResult
    private mutating func write(
        _ cells: [String], _ format: UnsafeMutablePointer<lxw_format>?
    ) throws(SheetWriteError) -> Int {
        guard let page = sheet?.page, let row = sheet?.rows, row < CellReference.lastRow else {
            throw .tooManyRows
        }
        for (column, text) in cells.enumerated() where !text.isEmpty {
            let safe = SheetText.safe(text)
            guard column <= CellReference.lastColumn, safe.utf16.count <= Self.longestText,
                worksheet_write_string(page, UInt32(row), UInt16(column), safe, format) == LXW_NO_ERROR
            else { throw .textTooLong(CellReference(column: column, row: row + 1)) }
        }
        sheet?.rows += 1
        return row
    }

    private mutating func endSheet() {
        guard let done = sheet else { return }
        sheet = nil
        done.finish(lists: &lists, on: nameOfLists)
    }

    /// Lists that do not fit beside their column stand on a sheet of their own.
    private mutating func writeLists() throws(SheetWriteError) {
        let all = lists
        lists = []
        try begin(
            SheetPlan(name: nameOfLists, columns: all.map { SheetColumn($0.heading) }, filters: false))
        for row in 0..<(all.map(\.words.count).max() ?? 0) {
            try append(all.map { row < $0.words.count ? $0.words[row] : "" })
        }
        endSheet()
    }
}

/// What stands in a cell.
package enum SheetCell: Hashable, Sendable {
    case text(String)
    case number(Int)
    /// A figure with one decimal place, in tenths.
    case tenths(Int)
    case empty

    fileprivate var text: String { if case .text(let words) = self { words } else { "" } }
    fileprivate var isTenths: Bool { if case .tenths = self { true } else { false } }

    fileprivate var value: Double? {
        switch self {
        case .number(let value): Double(value)
        case .tenths(let value): Double(value) / 10
        case .text, .empty: nil
        }
    }
}

/// Why a workbook cannot be written.
package enum SheetWriteError: Error, Hashable, Sendable {
    /// Empty, longer than 31 characters, with one of `[]:*?/\`, used twice; or there is no sheet at all.
    case badSheetName
    case textTooLong(CellReference)
    case tooManyRows
    /// No memory, or the disk is full.
    case failed
}

/// The library's workbook, closed in any case: only closing lets go of what it holds, and it writes into its file
/// even then.
private final class Book {
    private let file: MemoryFile
    let pointer: UnsafeMutablePointer<lxw_workbook>
    let text: UnsafeMutablePointer<lxw_format>?
    let number: UnsafeMutablePointer<lxw_format>?
    let tenths: UnsafeMutablePointer<lxw_format>?
    let heading: UnsafeMutablePointer<lxw_format>?
    private var isOpen = true
    /// `@`
    private let textFormat: UInt8 = 49

    init(_ file: consuming MemoryFile) throws(SheetWriteError) {
        // Rows go to an unlinked file at once and are packed at the end.
        var options = lxw_workbook_options(constant_memory: 1, tmpdir: nil, use_zip64: 0)
        guard let pointer = workbook_new_opt(file.path, &options) else { throw .failed }
        self.pointer = pointer
        self.file = file
        // The same rows give the same bytes, whenever they are written.
        var properties = lxw_doc_properties()
        properties.created = 1_767_225_600
        workbook_set_properties(pointer, &properties)
        text = workbook_add_format(pointer)
        format_set_num_format_index(text, textFormat)
        number = workbook_add_format(pointer)
        tenths = workbook_add_format(pointer)
        format_set_num_format(tenths, "0.0")
        heading = workbook_add_format(pointer)
        format_set_num_format_index(heading, textFormat)
        format_set_bold(heading)
        format_set_bg_color(heading, 0xE6EEF5)
        format_set_bottom(heading, UInt8(LXW_BORDER_THIN.rawValue))
        for format in [text, number, tenths, heading] { format_set_font_name(format, "Yu Gothic") }
    }

    deinit { if isOpen { workbook_close(pointer) } }

    /// - Returns: the finished file.
    func close() throws(SheetWriteError) -> [UInt8] {
        isOpen = false
        guard workbook_close(pointer) == LXW_NO_ERROR else { throw .failed }
        return try file.bytes()
    }
}

/// A file without a name, in memory: a roster does not lie on a disk on its way out.
private struct MemoryFile: ~Copyable {
    private let descriptor: Int32

    init() throws(SheetWriteError) {
        descriptor = nagi_memory_file()
        guard descriptor >= 0 else { throw .failed }
    }

    deinit { close(descriptor) }

    var path: String { "/proc/self/fd/\(descriptor)" }

    func bytes() throws(SheetWriteError) -> [UInt8] {
        let size = lseek(descriptor, 0, SEEK_END)
        guard size > 0 else { throw .failed }
        var done = 0
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { room, count in
            while done < size {
                let got = pread(descriptor, room.baseAddress.map { $0 + done }, size - done, done)
                if got <= 0 { break }
                done += got
            }
            count = done
        }
        guard done == size else { throw .failed }
        return bytes
    }
}
