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
        text.withUnsafeBufferPointer { bytes in
            var start = 0
            for (place, end) in ends.enumerated() {
                let line = UnsafeBufferPointer(rebasing: bytes[start..<end])
                if RosterSearch.holds(line, words) { found.insert(place) }
                start = end
            }
        }
        return found
    }

    private static func holds(_ line: UnsafeBufferPointer<UInt8>, _ words: [UInt8]) -> Bool {
        guard line.count >= words.count else { return false }
        for start in 0...(line.count - words.count) where line[start] == words[0] {
            var length = 1
            while length < words.count, line[start + length] == words[length] { length += 1 }
            if length == words.count { return true }
        }
        return false
    }
}
