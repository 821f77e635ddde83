/// What the server is told from outside: where it may be reached, and how it gets its random bytes.
package struct Site: Sendable {
    /// Addresses under which browsers reach the program, without a path: `https://stress.example.co.jp`.
    package let origins: Set<String>
    /// `host:port` of each origin, as browsers write it.
    let hosts: Set<String>
    /// Whose `X-Forwarded-…` headers count.
    let proxies: TrustedProxies
    /// What a request of `nagi doctor` carries; nil where nobody asks.
    let doctorMark: String?
    let watch: Watch
    let randomBytes: @Sendable (Int) -> [UInt8]
    /// Puts an error of the rooms below into one of the few words that may reach a browser; nil is a fault.
    let explain: @Sendable (any Error) -> PageRefusal?

    package init(
        origins: Set<String>, proxies: TrustedProxies = .none, doctorMark: String? = nil,
        watch: Watch = Watch(), randomBytes: @escaping @Sendable (Int) -> [UInt8],
        explain: @escaping @Sendable (any Error) -> PageRefusal? = { _ in nil }
    ) {
        self.origins = origins
        self.proxies = proxies
        self.doctorMark = doctorMark
        self.watch = watch
        self.randomBytes = randomBytes
        self.explain = explain
        hosts = Set(
            origins.map {
                $0.split(separator: "/", omittingEmptySubsequences: true).last.map(String.init) ?? $0
            })
    }

    /// A browser that came to our proxy without TLS has sent everything in the open: it gets no page. A proxy
    /// that says nothing is believed to have done it right; `nagi doctor` names it.
    func accepts(scheme: String?) -> Bool {
        scheme.map { scheme in origins.contains { $0.hasPrefix(scheme + "://") } } ?? true
    }

    /// 256 bits as 43 url-safe characters.
    func newSecret() -> String { Base64URL.encode(randomBytes(32)) }

    /// 60 bits as ten characters, for a person to read out and an operator to find.
    func newRequestID() -> String { String(Base64URL.encode(randomBytes(8)).prefix(10)) }
}

/// Base 64 with `-` and `_` and without padding (RFC 4648 §5).
enum Base64URL {
    private static let letters = Array(
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_".utf8)

    static func encode(_ bytes: [UInt8]) -> String {
        var output: [UInt8] = []
        var buffer = 0
        var bits = 0
        for byte in bytes {
            buffer = buffer << 8 | Int(byte)
            bits += 8
            while bits >= 6 {
                bits -= 6
                output.append(letters[buffer >> bits & 63])
            }
        }
        if bits > 0 { output.append(letters[buffer << (6 - bits) & 63]) }
        return String(decoding: output, as: UTF8.self)
    }
}
