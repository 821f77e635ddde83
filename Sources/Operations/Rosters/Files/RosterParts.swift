import Dispatch
import Documents
import Foundation
import Organisation
import Synchronization

/// A large file cut at line ends, to be read by all processors at once. Only where a line end always ends a record:
/// in files without any quotation mark.
struct RosterParts {
    /// Bytes that are worth a processor of their own.
    private static let smallest = 256 << 10

    private let text: [UInt8]
    private let reader: CSVReader
    private let ranges: [Range<Int>]

    /// nil for files that are read in one go.
    init?(_ text: [UInt8], _ delimiter: UInt8, _ encoding: TextEncoding?) {
        let count = min(8, ProcessInfo.processInfo.activeProcessorCount, text.count / RosterParts.smallest)
        guard count > 1, !RosterParts.hasQuote(text) else { return nil }
        self.text = text
        reader = CSVReader(delimiter: delimiter, encoding: encoding, longestRecord: RosterFile.longestLine)
        var cuts = [0]
        for part in 1..<count {
            guard let end = text[(text.count / count * part)...].firstIndex(of: UInt8(ascii: "\n")) else {
                break
            }
            if end + 1 < text.count { cuts.append(end + 1) }
        }
        ranges = zip(cuts, cuts.dropFirst() + [text.count]).map { $0..<$1 }.filter { !$0.isEmpty }
    }

    /// nil where the file must be read in one go: no headings at its beginning, too many rows, a line too long.
    func read(_ first: RosterReader) -> RosterReading? {
        guard let head = text.prefix(RosterParts.smallest).lastIndex(of: UInt8(ascii: "\n")) else {
            return nil
        }
        var beginning = RosterPart(first, reader)
        beginning.makeRoom(for: text.indices, of: text)
        guard (try? beginning.read(0..<head + 1, of: text)) != nil, let follower = beginning.reader.follower
        else { return nil }
        let rest = [head + 1..<ranges[0].upperBound] + ranges.dropFirst()
        let done = Mutex([RosterPart?](repeating: nil, count: rest.count))
        DispatchQueue.concurrentPerform(iterations: rest.count) { index in
            var part = RosterPart(follower, reader)
            part.makeRoom(for: rest[index], of: text)
            guard (try? part.read(rest[index], of: text)) != nil else { return }
            done.withLock { [part] in $0[index] = part }
        }
        return RosterParts.joined(beginning, done.withLock { $0 })
    }

    private static func hasQuote(_ text: [UInt8]) -> Bool {
        text.withUnsafeBytes { bytes in
            bytes.baseAddress.map { memchr($0, 0x22, bytes.count) != nil } ?? false
        }
    }

    private static func joined(_ beginning: RosterPart, _ parts: [RosterPart?]) -> RosterReading? {
        var lines = beginning.lines
        var reader = beginning.reader
        for part in parts {
            guard let part, reader.join(part.reader, after: lines) else { return nil }
            lines += part.lines
        }
        // Handed over, not copied: what it holds is large.
        return (consume reader).finish()
    }
}
