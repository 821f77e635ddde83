import Foundation
import StressCheck

/// Everything ever published for one campaign, oldest first; lines are only added (SD-R9).
///
/// A PDF of last year lies in somebody's drawer: the checker therefore reads the ledger, not the pages that
/// can still be opened.
public struct PublicationLedger: Sendable, Hashable {
    /// The publications.
    public private(set) var publications: [Publication] = []

    /// A campaign of which nothing was published yet.
    public init() {}

    /// Reads a stored ledger, one element per publication. Throws `ledgerAltered` when a line is not what its
    /// digest says, or one is missing.
    public init(restoring lines: [[UInt8]]) throws(DisclosureError) {
        for line in lines {
            guard let content = try? JSONDecoder().decode(Publication.Content.self, from: Data(line)) else {
                throw .ledgerAltered
            }
            append(content)
            guard try Self.encode(content) == line else { throw .ledgerAltered }
        }
    }

    /// The last digest: printed on a report, it shows later that no line was changed.
    public var digest: String { publications.last?.digest ?? "" }

    /// One element per publication, to be stored sealed: it names respondents.
    public func lines() throws(DisclosureError) -> [[UInt8]] {
        var lines: [[UInt8]] = []
        for publication in publications {
            lines.append(try Self.encode(publication.content))
        }
        return lines
    }

    /// Adds a line and chains it to the one before.
    mutating func append(_ content: Publication.Content) {
        let bytes = (try? Self.encode(content)) ?? []
        publications.append(Publication(content, digest: FileDigest.hex(Array(digest.utf8) + bytes)))
    }

    /// The ledger as it was when a publication was made.
    func upTo(_ index: Int) -> PublicationLedger {
        var ledger = self
        ledger.publications = Array(publications.prefix(index + 1))
        return ledger
    }

    /// Sorted keys: the same publication gives the same bytes on every machine.
    private static func encode(_ content: Publication.Content) throws(DisclosureError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .sortedKeys
        guard let data = try? encoder.encode(content) else { throw .ledgerAltered }
        return Array(data)
    }
}
