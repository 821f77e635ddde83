import Foundation

/// Plain words cut into what is text and what may be a link. Only https addresses of public bodies in Japan become
/// links (SECURITY §6 row 52): a page that people trust must not lead them anywhere else.
package enum LinkedPiece: Hashable, Sendable {
    case text(String)
    case link(String)
}

package enum LinkedWords {
    /// Names end with one of these. Who may hold them is ruled by the registry of `.jp`.
    package static let allowed = [".go.jp", ".lg.jp"]

    package static func pieces(of text: String) -> [LinkedPiece] {
        var found: [LinkedPiece] = []
        var plain = ""
        var rest = Substring(text)
        while let start = rest.range(of: "https://") {
            plain += rest[..<start.lowerBound]
            let address = rest[start.lowerBound...].prefix { isOfAddress($0) }
            let trimmed = address.trailing(trimmed: ".,;:!?)'")
            if isAllowed(trimmed) {
                if !plain.isEmpty { found.append(.text(plain)) }
                found.append(.link(String(trimmed)))
                plain = ""
            } else {
                plain += trimmed
            }
            rest = rest[trimmed.endIndex...]
        }
        plain += rest
        if !plain.isEmpty { found.append(.text(plain)) }
        return found
    }

    /// A host of letters, digits, hyphens and dots, without a name or a port before the path.
    private static func isAllowed(_ address: Substring) -> Bool {
        let host = address.dropFirst("https://".count).prefix { !"/?#".contains($0) }
        let isPlain = host.utf8.allSatisfy {
            (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0)
                || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) || $0 == UInt8(ascii: "-")
                || $0 == UInt8(ascii: ".")
        }
        return isPlain && !host.contains("..")
            && allowed.contains { host.hasSuffix($0) && host.count > $0.count }
    }

    private static func isOfAddress(_ character: Character) -> Bool {
        guard let code = character.asciiValue else { return false }
        return code > 0x20 && code < 0x7F && !"<>\"`{}|\\^".contains(character)
    }
}

extension Substring {
    fileprivate func trailing(trimmed strays: String) -> Substring {
        var rest = self
        while let last = rest.last, strays.contains(last) { rest = rest.dropLast() }
        return rest
    }
}
