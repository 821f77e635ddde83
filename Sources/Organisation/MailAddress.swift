/// Whether a text can be a mail address that a server will take: one `@`, ASCII, a dot in the domain,
/// nothing that could end a header or an envelope command.
package enum MailAddress {
    /// Bytes of the whole address and of the part before the `@` (RFC 5321).
    private static let (longest, longestLocal) = (254, 64)

    package static func isPlausible(_ text: String) -> Bool {
        let bytes = Array(text.utf8)
        return isPlausible(bytes.span, bytes.indices)
    }

    static func isPlausible(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        guard range.count <= longest, let at = range.first(where: { bytes[$0] == UInt8(ascii: "@") }) else {
            return false
        }
        let local = range.lowerBound..<at
        return !local.isEmpty && local.count <= longestLocal && local.allSatisfy { isLocal(bytes[$0]) }
            && isDomain(bytes, at + 1..<range.upperBound)
    }

    private static func isDomain(_ bytes: Bytes, _ range: Range<Int>) -> Bool {
        var dots = 0
        // An empty label has a dot, or the end, before it.
        var previous = UInt8(ascii: ".")
        for index in range {
            let byte = bytes[index]
            if byte == UInt8(ascii: ".") {
                if previous == byte { return false }
                dots += 1
            } else if !isLetterOrDigit(byte) && byte != UInt8(ascii: "-") {
                return false
            }
            previous = byte
        }
        return dots > 0 && previous != UInt8(ascii: ".")
    }

    private static func isLocal(_ byte: UInt8) -> Bool {
        if isLetterOrDigit(byte) { return true }
        switch byte {
        case 0x21, 0x23...0x27, 0x2A, 0x2B, 0x2D...0x2F, 0x3D, 0x3F, 0x5E...0x60, 0x7B...0x7E: return true
        default: return false
        }
    }

    private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
        byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
    }
}
