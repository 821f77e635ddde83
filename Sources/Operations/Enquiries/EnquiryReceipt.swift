package import Organisation
import Storage

/// What the asker takes along: a number to name the enquiry by, and the word that opens its answer.
package struct EnquiryReceipt: Hashable, Sendable {
    /// Eight letters.
    package let number: String
    /// Twelve letters, about 58 bits, in three groups.
    package let word: String
}

extension EnquiryReceipt {
    /// - Parameter once: made with the form and sent with it. The same form sent twice gives the same word, so
    ///   nothing is taken twice and the word itself is stored nowhere.
    init(_ id: EnquiryID, once: Secret) {
        number = Self.number(of: id)
        word = Self.word(once)
    }

    /// In letters that nobody confuses.
    private static let letters = Array("23456789ABCDEFGHJKMNPQRSTVWXYZ")

    package static func number(of id: EnquiryID) -> String {
        spelled(Digest.sha256(Array("enquiry number \(id.rawValue)".utf8)), 8)
    }

    static func word(_ once: Secret) -> String {
        let all = Array(spelled(Digest.sha256(Array("enquiry word \(once.text)".utf8)), 12))
        return stride(from: 0, to: 12, by: 4).map { String(all[$0..<$0 + 4]) }.joined(separator: "-")
    }

    /// As typed: full width, small letters, without or with other dashes.
    static func folded(_ typed: String) -> String {
        typed.foldedForLookup.uppercased().filter { letters.contains($0) }
    }

    private static func spelled(_ bytes: [UInt8], _ count: Int) -> String {
        String(bytes.prefix(count).map { letters[Int($0) % letters.count] })
    }
}
