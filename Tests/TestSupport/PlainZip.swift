/// A zip writer of a few lines, which also writes what no honest one would.
package struct PlainZip {
    package struct Entry {
        package var name: String
        package var body: [UInt8]
        /// The body as deflate packs it (RFC 1951); nil: stored as it is.
        package var deflated: [UInt8]?
        /// What the directory claims; nil: the truth.
        package var claimedSize: Int?
        package var isEncrypted = false
        /// Of the file system, such as a link's.
        package var mode: UInt32 = 0

        package init(_ name: String, _ text: String) {
            self.name = name
            body = Array(text.utf8)
        }
    }

    package var entries: [Entry] = []

    package init(entries: [Entry] = []) {
        self.entries = entries
    }

    package var bytes: [UInt8] {
        var (out, directory): ([UInt8], [UInt8]) = ([], [])
        for entry in entries {
            let packed = entry.deflated ?? entry.body
            let name = Array(entry.name.utf8)
            let fields: [UInt8] =
                two(entry.isEncrypted ? 0x0801 : 0x0800) + two(entry.deflated == nil ? 0 : 8)
                + four(0x0021_0000)
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

    private static func sum(_ body: [UInt8]) -> Int {
        Int(
            ~body.reduce(UInt32.max) { sum, byte in
                table[Int(UInt8(truncatingIfNeeded: sum) ^ byte)] ^ sum >> 8
            })
    }

    private static let table: [UInt32] = (0..<256).map { index in
        (0..<8).reduce(UInt32(index)) { value, _ in value & 1 == 1 ? value >> 1 ^ 0xEDB8_8320 : value >> 1 }
    }

    private func two(_ value: Int) -> [UInt8] { [UInt8(value & 0xFF), UInt8(value >> 8 & 0xFF)] }

    private func four(_ value: Int) -> [UInt8] { two(value & 0xFFFF) + two(value >> 16 & 0xFFFF) }
}
