import Foundation
import Organisation

/// Names and kana of a roster as they are searched: folded once when the roster is opened, since folding 20,000
/// names takes longer than a page may.
struct RosterSearch: Sendable {
    /// A line for each name, kana behind it, in the order of the records.
    private var text: [UInt8] = []
    /// Where each record's line ends.
    private var ends: [Int] = []

    init(_ records: [PersonRecord]) {
        text.reserveCapacity(records.count * 48)
        ends.reserveCapacity(records.count)
        for record in records {
            text.append(contentsOf: record.identity.name.searchKey.utf8)
            text.append(RosterSearch.gap)
            text.append(contentsOf: record.identity.kana.searchKey.utf8)
            text.append(RosterSearch.gap)
            ends.append(text.count)
        }
    }

    private static let gap = UInt8(ascii: "\n")

    /// The places of the records that hold the words. Begin and end of a UTF-8 character cannot be mistaken, so
    /// that bytes are compared.
    func found(_ wanted: String) -> Set<Int> {
        let words = Array(wanted.utf8)
        if words.isEmpty || words.contains(RosterSearch.gap) { return [] }
        var found: Set<Int> = []
        var place = 0
        text.withUnsafeBytes { bytes in
            var position = 0
            while let start = RosterSearch.next(words, in: bytes, from: position) {
                while ends[place] <= start { place += 1 }
                found.insert(place)
                position = ends[place]
            }
        }
        return found
    }

    private static func next(_ words: [UInt8], in bytes: UnsafeRawBufferPointer, from position: Int) -> Int? {
        guard position < bytes.count, let base = bytes.baseAddress,
            let hit = memmem(base + position, bytes.count - position, words, words.count)
        else { return nil }
        return UnsafeRawPointer(hit) - base
    }
}
