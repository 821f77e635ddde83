import Organisation

/// The cookies of the program. All are `__Host-`: Secure, for this host only, for every path; Strict: never
/// sent along from other sites.
///
/// Chromium 156 takes and returns such cookies on http://127.0.0.1 and http://localhost too (tried 2026-11),
/// so the demo needs no exception.
enum CookieName: String, Sendable, CaseIterable {
    /// Ties forms to the browser they were made for; holds no identity.
    case visit = "__Host-nagi-visit"
    /// The session of a personal link.
    case link = "__Host-nagi-link"
    /// The session of a person who reads the own results.
    case person = "__Host-nagi-person"
    /// The session of a staff account.
    case staff = "__Host-nagi-staff"
    /// The session of a provider's member of staff, outside every company.
    case provider = "__Host-nagi-provider"
    /// A staff sign-in between its two steps; opens nothing.
    case pending = "__Host-nagi-pending"
    case language = "__Host-nagi-lang"
    /// "no" when the next question shall not come by itself. Scripts may write this one.
    case advance = "__Host-nagi-advance"
    /// "yes" where several people use the device: every page then has the way out.
    case shared = "__Host-nagi-shared"

    /// Whether it says whose request it is.
    var isSession: Bool { ![.language, .advance, .shared].contains(self) }

    var isReadByScripts: Bool { self == .advance }

    func header(_ value: String, maxAge: Int? = nil) -> String {
        var parts = [rawValue + "=" + value, "Path=/", "Secure", "SameSite=Strict"]
        if !isReadByScripts { parts.append("HttpOnly") }
        if let maxAge { parts.append("Max-Age=\(maxAge)") }
        return parts.joined(separator: "; ")
    }

    var removal: String { header("", maxAge: 0) }
}

/// The cookies of a request. Of a repeated name the first counts, as in browsers.
struct CookieJar: Sendable {
    private var values: [String: String] = [:]
    /// Whether a cookie that carries a session stands twice: then nobody can say whose request it is.
    private(set) var isAmbiguous = false

    init(headers: [String]) {
        for pair in headers.joined(separator: ";").split(separator: ";") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard parts.count == 2 else { continue }
            let name = parts[0].trimmed
            if values[name] == nil {
                values[name] = parts[1].trimmed
            } else if CookieName(rawValue: name)?.isSession == true {
                isAmbiguous = true
            }
        }
    }

    subscript(name: CookieName) -> String? { values[name.rawValue] }
}

extension Substring {
    /// Without spaces and tabs at both ends. Every request asks several times, so it looks at bytes.
    var trimmed: String {
        let isInk = { (byte: UInt8) in byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\t") }
        guard let first = utf8.firstIndex(where: isInk), let last = utf8.lastIndex(where: isInk) else {
            return ""
        }
        return String(self[first..<utf8.index(after: last)])
    }
}
