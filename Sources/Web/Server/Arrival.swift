import HTTPTypes

/// Whence a request came and how it set out, as far as that can be believed.
struct Arrival: Sendable, Hashable {
    enum Proxy: String, Sendable {
        /// Nobody spoke for the visitor.
        case none
        /// One of our proxies did; what it said counts.
        case trusted
        /// Somebody else did; what was said is as if it were not there.
        case untrusted
    }

    let proxy: Proxy
    /// The visitor's address; nil when it cannot be known.
    let client: NetworkAddress?
    /// `https` or `http` as the trusted proxy saw it; nil when no proxy said.
    let scheme: String?
    /// `host:port` as the browser wrote it, in small letters.
    let host: String

    /// - Parameters:
    ///   - peer: the other end of the connection.
    ///   - authority: the `Host` header.
    init(peer: String?, authority: String?, headers: HTTPFields, trusting proxies: TrustedProxies) {
        let peer = peer.flatMap { NetworkAddress($0) }
        let isTrusted = peer.map(proxies.contains) ?? false
        let speaks = Self.names.contains { headers[$0] != nil }
        proxy = speaks ? (isTrusted ? .trusted : .untrusted) : .none
        guard isTrusted, speaks else {
            (client, scheme, host) = (peer, nil, (authority ?? "").lowercased())
            return
        }
        client = Self.client(peer, hops: headers[values: .xForwardedFor], proxies)
        scheme = Self.last(headers[values: .xForwardedProto])?.lowercased()
        host = (Self.last(headers[values: .xForwardedHost]) ?? authority ?? "").lowercased()
    }

    /// The right-most address that is not one of our proxies: everything left of it was written by strangers.
    /// Several headers of the name are one list, in their order (RFC 9110 §5.3).
    private static func client(
        _ peer: NetworkAddress?, hops: [String], _ proxies: TrustedProxies
    ) -> NetworkAddress? {
        var nearest = peer
        for hop in hops.joined(separator: ",").split(separator: ",").reversed() {
            guard let address = NetworkAddress(hop: hop) else { return nil }
            nearest = address
            if !proxies.contains(address) { break }
        }
        return nearest
    }

    /// The nearest proxy writes last.
    private static func last(_ values: [String]) -> String? {
        values.joined(separator: ",").split(separator: ",").last.map(\.trimmed)
    }

    static let names: [HTTPField.Name] = [.xForwardedFor, .xForwardedProto, .xForwardedHost]
}

extension HTTPField.Name {
    static let xForwardedFor = header("X-Forwarded-For")
    static let xForwardedProto = header("X-Forwarded-Proto")
    static let xForwardedHost = header("X-Forwarded-Host")
    static let host = header("Host")
}
