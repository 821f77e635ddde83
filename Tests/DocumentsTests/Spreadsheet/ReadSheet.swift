import CPangoCairo
import TestSupport

@testable import Documents

/// A sheet as it was read.
struct ReadSheet: Equatable {
    var sheet = ""
    var hidden: [String] = []
    var others: [String] = []
    var rows: [Int: [String]] = [:]
    var faults: [String: CellFault] = [:]
    var merged: [CellRange] = []

    init(_ file: [UInt8], sheet name: String? = nil, _ limits: SheetLimits = SheetLimits())
        throws(SpreadsheetError)
    {
        var reader = try SheetReader(file, sheet: name, limits: limits)
        (sheet, hidden, others) = (reader.sheet, reader.hiddenSheets, reader.otherSheets)
        while let row = try reader.next() {
            rows[row.number] = row.texts
            for fault in row.faults { faults[row.reference(fault).text] = fault.kind }
        }
        merged = reader.merged
    }

    init(_ book: PlainBook, _ limits: SheetLimits = SheetLimits()) throws(SpreadsheetError) {
        try self.init(book.zip.bytes, limits)
    }
}

extension PlainZip.Entry {
    /// Packs the body; zlib adds two bytes before and four behind.
    mutating func deflate() {
        var size = compressBound(UInt(body.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        compress2(&packed, &size, body, UInt(body.count), 9)
        deflated = Array(packed[2..<Int(size) - 4])
    }
}
