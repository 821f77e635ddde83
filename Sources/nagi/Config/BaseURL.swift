import Foundation

/// The address under which people reach the program: what links in mails begin with, and what the checks of
/// `Host` and `Origin` compare with. Scheme and host only, as browsers write an origin.
struct BaseURL: Sendable, Hashable {
    let isTLS: Bool
    /// In small letters; IPv6 in brackets.
    let host: String
    /// nil for the scheme's own.
    let port: Int?

    var text: String { (isTLS ? "https://" : "http://") + host + (port.map { ":\($0)" } ?? "") }

    var isLoopback: Bool { Self.isLoopback(host) }

    /// Names of this machine for itself.
    static func isLoopback(_ host: String) -> Bool {
        let plain = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        var address = in_addr()
        if inet_pton(AF_INET, plain, &address) == 1 { return plain.hasPrefix("127.") }
        return plain == "localhost" || plain == "::1"
    }

    init(isTLS: Bool, host: String, port: Int?) {
        self.isTLS = isTLS
        self.host = host.contains(":") && !host.hasPrefix("[") ? "[\(host)]" : host
        self.port = port == (isTLS ? 443 : 80) ? nil : port
    }

    init(_ text: String) throws(Problem) {
        let lower = text.lowercased()
        let isTLS = lower.hasPrefix("https://")
        guard isTLS || lower.hasPrefix("http://") else { throw .scheme }
        let rest = lower.dropFirst(isTLS ? 8 : 7)
        if rest.hasSuffix("/"), !rest.dropLast().contains("/") { throw .slash }
        guard let (host, port) = HostPort.split(rest), HostPort.isHost(host) else { throw .host }
        self.init(isTLS: isTLS, host: host, port: port)
        if !isTLS && !isLoopback { throw .open }
    }

    enum Problem: Error, Sendable, Hashable {
        case scheme, slash, host, open

        var words: Words {
            switch self {
            case .scheme:
                Words("https:// から書いてください。例：https://check.example.jp", "please begin with https://")
            case .slash: Words("最後の / を取ってください", "please take the last / away")
            case .host:
                Words(
                    "https:// のあとはホスト名だけにしてください（必要なら :ポート）。例：https://check.example.jp",
                    "after https:// only the host, and :port if needed; for example https://check.example.jp")
            case .open:
                Words(
                    "http:// は、この機械の中（127.0.0.1、localhost）でだけ使えます。https:// にしてください",
                    "http:// is for this machine alone (127.0.0.1, localhost); please use https://")
            }
        }
    }
}

/// `host:port` with IPv6 addresses in brackets.
enum HostPort {
    /// nil when the port is none; port nil where none stands.
    static func split(_ text: some StringProtocol) -> (host: String, port: Int?)? {
        let parts = text.split(separator: "]", maxSplits: 1, omittingEmptySubsequences: false)
        let isBracketed = text.hasPrefix("[") && parts.count == 2
        let tail = isBracketed ? Substring(parts[1]) : Substring(text)
        guard let colon = tail.firstIndex(of: ":") else {
            return isBracketed && !tail.isEmpty ? nil : (String(text), nil)
        }
        guard !isBracketed || colon == tail.startIndex else { return nil }
        guard let port = port(tail[tail.index(after: colon)...]) else { return nil }
        return (isBracketed ? String(parts[0]) + "]" : String(tail[..<colon]), port)
    }

    static func port(_ text: some StringProtocol) -> Int? {
        guard let port = Int(text), (1...65_535).contains(port), "\(port)" == text else { return nil }
        return port
    }

    /// A name of letters, digits and hyphens (others as punycode), or an address.
    static func isHost(_ text: String) -> Bool {
        if text.hasPrefix("["), text.hasSuffix("]") {
            var address = in6_addr()
            return inet_pton(AF_INET6, String(text.dropFirst().dropLast()), &address) == 1
        }
        let labels = text.split(separator: ".", omittingEmptySubsequences: false)
        return text.utf8.count <= 253
            && labels.allSatisfy { label in
                (1...63).contains(label.utf8.count) && !label.hasPrefix("-") && !label.hasSuffix("-")
                    && label.utf8.allSatisfy(isNameByte)
            }
    }

    private static func isNameByte(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"):
            true
        default: false
        }
    }
}
