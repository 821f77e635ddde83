import Storage

/// A code that is read from paper and typed: no character is like another, capitals and marks do not matter.
package struct AccessCode: Hashable, Sendable {
    /// As it is stored: capitals and digits only.
    package let text: String

    /// 31 characters: without 0, O, 1, I and L.
    private static let letters = Array("23456789ABCDEFGHJKMNPQRSTUVWXYZ")

    /// - Parameter length: 16 are 79 bits, 10 are 49.
    init(length: Int, random: (Int) -> [UInt8]) {
        var drawn = ""
        while drawn.count < length {
            // The 32nd value is thrown away, so that all characters are equally likely.
            for byte in random(length) where drawn.count < length && Int(byte & 31) < Self.letters.count {
                drawn.append(Self.letters[Int(byte & 31)])
            }
        }
        text = drawn
    }

    /// Takes what people type: small letters, full width, spaces, hyphens of all kinds.
    package init?(typed: String) {
        let folded = typed.foldedForLookup.uppercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
        guard (8...32).contains(folded.count), folded.allSatisfy(Self.letters.contains) else { return nil }
        text = folded
    }

    /// `ABCD-EFGH-JKMN-PQRS`
    package var grouped: String {
        stride(from: 0, to: text.count, by: 4).map { String(text.dropFirst($0).prefix(4)) }.joined(
            separator: "-")
    }
}
