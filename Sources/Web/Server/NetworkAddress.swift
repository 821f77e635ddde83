import Foundation

/// An address of the internet protocol, without a port. An IPv4 address in IPv6 clothes (`::ffff:10.0.0.1`) is
/// the IPv4 address: sockets that listen on both kinds show it so.
struct NetworkAddress: Sendable, Hashable {
    /// 4 or 16 bytes.
    let bytes: [UInt8]

    init?(_ text: some StringProtocol) {
        // A zone (`fe80::1%eth0`) names an interface of this machine, not the sender.
        let plain = String(text.prefix { $0 != "%" })
        guard plain.utf8.count <= 45, let bytes = Self.parsed(plain) else { return nil }
        let mapped: [UInt8] = Array(repeating: 0, count: 10) + [0xFF, 0xFF]
        self.bytes = bytes.count == 16 && bytes.starts(with: mapped) ? Array(bytes[12...]) : bytes
    }

    private static func parsed(_ text: String) -> [UInt8]? {
        var short = in_addr()
        if inet_pton(AF_INET, text, &short) == 1 { return withUnsafeBytes(of: &short) { Array($0) } }
        var long = in6_addr()
        if inet_pton(AF_INET6, text, &long) == 1 { return withUnsafeBytes(of: &long) { Array($0) } }
        return nil
    }

    /// As in `X-Forwarded-For`, where some proxies add the port: `192.0.2.1:4711`, `[2001:db8::1]:4711`.
    init?(hop: some StringProtocol) {
        let text = Substring(hop).trimmed
        if text.hasPrefix("[") {
            let inner = text.dropFirst().prefix { $0 != "]" }
            let rest = text.dropFirst(inner.count + 1)
            guard rest == "]" || rest.hasPrefix("]:") else { return nil }
            self.init(inner)
        } else if text.count(where: { $0 == ":" }) == 1 {
            self.init(text.prefix { $0 != ":" })
        } else {
            self.init(text)
        }
    }

    var text: String {
        if bytes.count == 4 { return bytes.map(String.init).joined(separator: ".") }
        return stride(from: 0, to: 16, by: 2)
            .map { String(UInt16(bytes[$0]) << 8 | UInt16(bytes[$0 + 1]), radix: 16) }.joined(separator: ":")
    }

    var isLoopback: Bool { bytes.count == 4 ? bytes[0] == 127 : bytes == Self.longLoopback }

    private static let longLoopback: [UInt8] = Array(repeating: 0, count: 15) + [1]
}
