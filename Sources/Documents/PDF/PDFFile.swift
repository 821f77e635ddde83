/// A finished document.
package struct PDFFile: Hashable, Sendable {
    package let bytes: [UInt8]
    package let pages: Int
    /// Characters that no pinned font could draw; above zero somebody should look at the page.
    package let unknownGlyphs: Int

    init(bytes: [UInt8], pages: Int, unknownGlyphs: Int) {
        self.bytes = bytes
        self.pages = pages
        self.unknownGlyphs = unknownGlyphs
    }
}

extension PDFFile {
    /// The same document, its size filled up to a multiple of `step`, so that size says nothing about content.
    ///
    /// The filling is comment lines between the last object and `startxref`: no offset moves and the end mark stays
    /// within the last bytes, where readers look for it. It compresses well, so send the file uncompressed.
    package func padded(to step: Int) throws(PDFError) -> PDFFile {
        let missing = (step - bytes.count % step) % step
        guard let place = PDFTail.position(of: "startxref\n", in: bytes.suffix(64)) else {
            throw .notAPDF
        }
        let filled = bytes[..<place] + PDFFile.comment(of: missing) + bytes[place...]
        return PDFFile(bytes: Array(filled), pages: pages, unknownGlyphs: unknownGlyphs)
    }

    private static func comment(of count: Int) -> [UInt8] {
        let lineLength = 80
        return (0..<count).map { place in
            let isLast = place % lineLength == lineLength - 1 || place == count - 1
            if isLast { return UInt8(ascii: "\n") }
            return place % lineLength == 0 ? UInt8(ascii: "%") : UInt8(ascii: " ")
        }
    }
}
