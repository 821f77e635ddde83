internal import CQRencode

/// A QR code (ISO/IEC 18004) as a square of dark and light modules.
package struct QRCode: Hashable, Sendable {
    /// Modules along one side, without the quiet zone.
    package let size: Int
    /// Row by row from the upper left; true is dark.
    package let modules: [Bool]

    /// The white margin that the standard asks for, in modules.
    static let quietZone = 4

    /// Bytes as they are, error correction M (15 %).
    ///
    /// - Throws: `CodeError.tooLong` beyond the largest code (about 2,300 bytes).
    package init(_ text: String) throws(CodeError) {
        let bytes = Array(text.utf8)
        guard let made = QRcode_encodeData(Int32(bytes.count), bytes, 0, QR_ECLEVEL_M) else {
            throw .tooLong
        }
        defer { QRcode_free(made) }
        size = Int(made.pointee.width)
        let cells = UnsafeBufferPointer(start: made.pointee.data, count: size * size)
        // The lowest bit is the colour, the others say what the module is for.
        modules = cells.map { $0 & 1 == 1 }
    }

    package func isDark(_ column: Int, _ row: Int) -> Bool { modules[row * size + column] }
}

package enum CodeError: Error, Hashable, Sendable {
    case tooLong
}

extension QRCode {
    /// A complete `<svg>` element, black on white whatever the page's colours: readers need the contrast.
    ///
    /// - Parameter id: unique on its page.
    package func svg(id: String, title: String) -> String {
        let side = size + 2 * QRCode.quietZone
        return """
            <svg xmlns="http://www.w3.org/2000/svg" class="qr-code" role="img" aria-labelledby="\(id)-title" \
            viewBox="0 0 \(side) \(side)" width="232" height="232">\
            <title id="\(id)-title">\(QRCode.escaped(title))</title>\
            <rect width="\(side)" height="\(side)" fill="#ffffff"/>\
            <path d="\(path)" fill="#000000" shape-rendering="crispEdges"/></svg>
            """
    }

    /// One rectangle for each run of dark modules in a row.
    private var path: String {
        var path = ""
        for row in 0..<size {
            for run in runs(in: row) {
                let place = "M\(run.lowerBound + QRCode.quietZone) \(row + QRCode.quietZone)"
                path += place + "h\(run.count)v1h-\(run.count)z"
            }
        }
        return path
    }

    /// Neighbouring dark modules of a row.
    func runs(in row: Int) -> [Range<Int>] {
        var (runs, column): ([Range<Int>], Int) = ([], 0)
        while column < size {
            let length = (column..<size).prefix { isDark($0, row) }.count
            if length > 0 { runs.append(column..<column + length) }
            column += length + 1
        }
        return runs
    }

    private static func escaped(_ text: String) -> String {
        text.replacing("&", with: "&amp;").replacing("<", with: "&lt;").replacing("\"", with: "&quot;")
    }
}
