/// What somebody wrote in a box: kept as it is, shown escaped, within a limit that no honest letter reaches.
package struct FreeText: Hashable, Sendable {
    package enum Fault: Error, Hashable, Sendable {
        case blank, tooLong
    }

    package static let mostCharacters = 2_000
    package static let mostBytes = 8_192

    package let text: String

    /// Browsers send line ends as CR LF; one grapheme and one byte each from here on.
    package init(_ typed: String) throws(Fault) {
        guard typed.utf8.count <= FreeText.mostBytes * 2 else { throw .tooLong }
        let text = typed.replacing("\r\n", with: "\n")
        guard text.unicodeScalars.contains(where: \.isInk) else { throw .blank }
        guard text.utf8.count <= FreeText.mostBytes, text.count <= FreeText.mostCharacters else {
            throw .tooLong
        }
        self.text = text
    }
}

extension Unicode.Scalar {
    /// Neither space nor control nor one of the characters that only steer their neighbours (U+200B, U+202E …).
    fileprivate var isInk: Bool {
        !properties.isWhitespace && !properties.isDefaultIgnorableCodePoint
            && properties.generalCategory != .control && properties.generalCategory != .format
    }
}
