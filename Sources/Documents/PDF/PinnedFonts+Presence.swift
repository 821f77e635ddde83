internal import CPangoCairo

extension PinnedFonts {
    /// The fonts without which Japanese cannot be set: the first carries every document, the others the rarer kanji
    /// of names. The rest of the list serves other languages.
    package static let needed = ["BIZ UDPGothic", "BIZ UDGothic", "IPAexGothic", "VL PGothic"]

    /// Which of `needed` are not installed, in their order.
    package static func missing() throws(PDFError) -> [String] {
        let config = try load()
        defer { FcConfigDestroy(config) }
        return needed.filter { !has($0, config) }
    }

    private static func has(_ family: String, _ config: OpaquePointer) -> Bool {
        let pattern = FcPatternCreate()
        defer { FcPatternDestroy(pattern) }
        FcPatternAddString(pattern, FC_FAMILY, family)
        let wanted = FcObjectSetCreate()
        defer { FcObjectSetDestroy(wanted) }
        FcObjectSetAdd(wanted, FC_FAMILY)
        guard let found = FcFontList(config, pattern, wanted) else { return false }
        defer { FcFontSetDestroy(found) }
        return found.pointee.nfont > 0
    }
}
