import Crypto

/// A file that pages use: embedded bytes under an address that holds their hash, so browsers keep it for ever
/// and a new version is a new address.
struct Asset: Sendable {
    enum Kind: String, Sendable {
        case style = "text/css; charset=utf-8"
        case module = "text/javascript; charset=utf-8"
        case drawing = "image/svg+xml; charset=utf-8"
    }

    let name: String
    let kind: Kind
    let content: String
    let hash: String

    init(_ name: String, _ kind: Kind, _ content: String) {
        self.name = name
        self.kind = kind
        self.content = content
        let digest = SHA256.hash(data: Array(content.utf8))
        hash = digest.prefix(8).map { Self.hex($0) }.joined()
    }

    var path: String { Paths.asset(hash: hash, name: name) }

    private static func hex(_ byte: UInt8) -> String {
        let text = String(byte, radix: 16)
        return text.count == 1 ? "0" + text : text
    }
}

extension Asset {
    static let site = Asset("site.css", .style, AssetSources.siteCSS)
    static let mark = Asset("mark.svg", .drawing, AssetSources.markSVG)

    static let siteModule = Asset("site.js", .module, AssetSources.siteJS)
    static let secret = Asset("secret.js", .module, AssetSources.secretJS)
    static let answering = Asset("answering.css", .style, AssetSources.answeringCSS)
    static let answeringModule = Asset("answering.js", .module, AssetSources.answeringJS)
    static let results = Asset("results.css", .style, AssetSources.resultsCSS)

    static let all: [Asset] =
        [site, mark, siteModule, secret, answering, answeringModule, results] + ofStaff

    static func at(hash: String, name: String) -> Asset? {
        all.first { $0.hash == hash && $0.name == name }
    }
}
