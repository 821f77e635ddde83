import Foundation

/// An address for libpq: `postgresql://user:password@host:port,host:port/name?sslmode=verify-full`.
enum DatabaseAddress {
    /// What travels between machines is encrypted, and goes to the right one: sealed values are, but not names of
    /// tables, times, or the passwords of the database.
    static func isSafe(_ text: String) -> Bool {
        let isHere =
            hosts(text).allSatisfy { $0.isEmpty || $0.hasPrefix("/") || BaseURL.isLoopback($0) }
            // A service is a name for another address, which stands elsewhere.
            && parameters(text)["service"] == nil
        return isHere || parameters(text)["sslmode"] == "verify-full"
    }

    /// Of the address, and of `host=` and `hostaddr=` in its parameters.
    private static func hosts(_ text: String) -> [String] {
        let rest = text.drop { $0 != ":" }.drop { $0 == ":" || $0 == "/" }
        let afterScheme = text.hasPrefix("postgres:///") || text.hasPrefix("postgresql:///") ? "" : rest
        let authority = afterScheme.prefix { $0 != "/" && $0 != "?" }
        let places = authority.split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        let named = parameters(text).filter { ["host", "hostaddr"].contains($0.key) }.map(\.value)
        return ([String(places)] + named).flatMap { $0.split(separator: ",") }.map(host)
    }

    private static func host(_ place: Substring) -> String {
        if place.hasPrefix("[") { return String(place.dropFirst().prefix { $0 != "]" }) }
        return place.hasPrefix("/") ? String(place) : String(place.prefix { $0 != ":" })
    }

    private static func parameters(_ text: String) -> [String: String] {
        guard let question = text.firstIndex(of: "?") else { return [:] }
        var found: [String: String] = [:]
        for pair in text[text.index(after: question)...].split(separator: "&") {
            let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            found[String(parts[0])] = parts.count > 1 ? String(parts[1]).removingPercentEncoding ?? "" : ""
        }
        return found
    }
}
