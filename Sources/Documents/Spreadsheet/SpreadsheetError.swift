/// Why a workbook is refused as a whole.
package enum SpreadsheetError: Error, Hashable, Sendable {
    /// No workbook of this kind: another document, a picture, an archive of something else.
    case notAWorkbook
    /// `.xls`, or another form of before 2007.
    case oldFormat
    case password
    case macros
    case embeddedObjects
    case externalLinks
    /// Unpacks to more than `SheetLimits` allow, or has more entries.
    case tooBig
    /// The XML declares a document type: no workbook needs one, and attacks by entities do.
    case typeDeclaration
    case damaged
    /// No sheet to be seen, or none of the wanted name.
    case noSheet
    /// A row's number is not above the one before it, or beyond what a sheet has.
    case rowOutOfRange(row: Int)
    /// Text beyond the last column that is read, or a cell out of its place.
    case cellOutOfRange(CellReference)
    /// More rows with something in them; the first one too many.
    case tooManyRows(row: Int, limit: Int)
    case rowTooLong(row: Int, limit: Int)
}

/// What is wrong with one cell; the others of its row can still be read.
package enum CellFault: Hashable, Sendable {
    /// Nobody has calculated the formula: the program that wrote the file did not, and no value is kept.
    case formulaWithoutValue
    /// `#N/A` and its like.
    case errorValue
    /// A shared text that the workbook does not have, or a number or day that is none.
    case broken
}

/// What a workbook may hold before it is refused (SECURITY §6 rows 8, 21 and 24).
package struct SheetLimits: Sendable {
    /// With something in them.
    package var rows = 200_000
    /// UTF-8 bytes of one row's texts.
    package var rowBytes = 1 << 20
    package var columns = 1_024
    /// Bytes of all entries together.
    package var unpacked = 200_000_000
    /// Unpacked bytes for a byte of the file.
    package var ratio = 100
    package var entries = 2_000

    package init() {}
}
