import HTTPTypes
import Hummingbird

/// Whether a request that changes something comes from one of our own pages: Sec-Fetch-Site, then Origin,
/// then the form token.
///
/// Our own pages send `Origin: null` with their forms, because their Referrer-Policy is `no-referrer`
/// (Fetch standard §3.2; seen in Chromium 156). So "null" proves nothing either way, and the other two decide.
struct ForgeryCheck: Sendable {
    let origins: Set<String>

    func allows(_ headers: HTTPFields, token: String?, visit: String?) -> Bool {
        if let site = headers[.secFetchSite], site != "same-origin" { return false }
        if let origin = headers[.origin], origin != "null", !origins.contains(origin) { return false }
        guard let visit, let token else { return false }
        return Self.equal(token, FormToken.of(session: visit))
    }

    /// Compares every byte, so that the time tells nothing.
    static func equal(_ a: String, _ b: String) -> Bool {
        let first = Array(a.utf8)
        let second = Array(b.utf8)
        guard first.count == second.count else { return false }
        return zip(first, second).reduce(UInt8(0)) { $0 | ($1.0 ^ $1.1) } == 0
    }
}

extension HTTPField.Name {
    static let secFetchSite = header("Sec-Fetch-Site")
    static let formToken = header(FormToken.headerName)
}
