/// `C12`.
package enum CellAddress {
    /// - Parameters:
    ///   - column: from 0.
    ///   - row: from 1.
    package static func text(column: Int, row: Int) -> String {
        var letters = ""
        var rest = column
        while rest >= 0 {
            letters = String(UnicodeScalar(UInt8(65 + rest % 26))) + letters
            rest = rest / 26 - 1
        }
        return letters + String(row)
    }
}
