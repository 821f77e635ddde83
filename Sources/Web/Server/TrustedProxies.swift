/// The machines whose word about a visitor counts: the operator's own proxies, and nobody else.
package struct TrustedProxies: Sendable, Hashable {
    /// An entry that is no address and no range of addresses.
    package struct Unreadable: Error, Sendable, Hashable {
        package let entry: String
    }

    private struct Range: Sendable, Hashable {
        let start: [UInt8]
        let bits: Int

        func contains(_ address: NetworkAddress) -> Bool {
            guard address.bytes.count == start.count else { return false }
            let whole = bits / 8
            guard address.bytes.prefix(whole) == start.prefix(whole) else { return false }
            guard bits % 8 > 0 else { return true }
            let mask = UInt8(truncatingIfNeeded: 0xFF00 >> (bits % 8))
            return address.bytes[whole] & mask == start[whole] & mask
        }
    }

    private let ranges: [Range]

    /// Nobody: what is said of a visitor is what the connection shows.
    package static let none = TrustedProxies(ranges: [])

    private init(ranges: [Range]) { self.ranges = ranges }

    /// `127.0.0.1, 10.0.0.0/8, 2001:db8::/32`
    package init(_ list: String) throws(Unreadable) {
        var ranges: [Range] = []
        for entry in list.split(separator: ",") {
            guard let range = Self.range(entry.trimmed) else { throw Unreadable(entry: entry.trimmed) }
            ranges.append(range)
        }
        self.ranges = ranges
    }

    /// A range of everything is none: it would let every visitor say who they are.
    private static func range(_ text: String) -> Range? {
        let parts = text.split(separator: "/", omittingEmptySubsequences: false)
        guard let start = parts.first.flatMap({ NetworkAddress($0) }), !text.contains("%") else { return nil }
        let longest = start.bytes.count * 8
        if parts.count == 1 { return Range(start: start.bytes, bits: longest) }
        guard parts.count == 2, let bits = Int(parts[1]), (1...longest).contains(bits), "\(bits)" == parts[1]
        else { return nil }
        return Range(start: start.bytes, bits: bits)
    }

    func contains(_ address: NetworkAddress) -> Bool { ranges.contains { $0.contains(address) } }
}
