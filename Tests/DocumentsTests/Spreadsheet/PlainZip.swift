import CPangoCairo
import Foundation

/// A zip writer of a few lines, which also writes what no honest one would.
struct PlainZip {
    struct Entry {
        var name: String
        var body: [UInt8]
        var isDeflated = false
        /// What the directory claims; nil: the truth.
        var claimedSize: Int?
        var isEncrypted = false
        /// Of the file system, such as a link's.
        var mode: UInt32 = 0

        init(_ name: String, _ text: String) {
            self.name = name
            body = Array(text.utf8)
        }
    }

    var entries: [Entry] = []

    var bytes: [UInt8] {
        var (out, directory): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let packed = entry.isDeflated ? PlainZip.deflated(entry.body) : entry.body
            let name = Array(entry.name.utf8)
            let fields: [UInt8] =
                two(entry.isEncrypted ? 0x0801 : 0x0800) + two(entry.isDeflated ? 8 : 0) + four(0x0021_0000)
                + four(PlainZip.sum(entry.body)) + four(packed.count)
                + four(entry.claimedSize ?? entry.body.count) + two(name.count) + two(0)
            let place = out.count
            out += [0x50, 0x4B, 3, 4] + two(20) + fields + name + packed
            directory += [0x50, 0x4B, 1, 2] + two(0x0314) + two(20) + fields + two(0) + two(0) + two(0)
            directory += four(Int(entry.mode) << 16) + four(place) + name
        }
        let end =
            two(0) + two(0) + two(entries.count) + two(entries.count) + four(directory.count)
            + four(out.count)
        return out + directory + [0x50, 0x4B, 5, 6] + end + two(0)
    }

    /// Without the two bytes before and the four behind that zlib adds.
    private static func deflated(_ body: [UInt8]) -> [UInt8] {
        var size = compressBound(UInt(body.count))
        var packed = [UInt8](repeating: 0, count: Int(size))
        compress2(&packed, &size, body, UInt(body.count), 9)
        return Array(packed[2..<Int(size) - 4])
    }

    private static func sum(_ body: [UInt8]) -> Int { Int(crc32(0, body, UInt32(body.count))) }

    private func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

    private func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
}
