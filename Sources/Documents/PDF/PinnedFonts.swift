internal import CPangoCairo

/// The fonts of every document, in a fixed order, whatever else is installed on the machine.
///
/// The configuration lives in memory: no environment variable, no file, nothing of the machine's own
/// fontconfig. TrueType only: a CFF collection such as Noto CJK would add a megabyte to each report.
package enum PinnedFonts {
    /// First match wins, glyph by glyph. The first four carry Japanese; VL Gothic and HanaMin hold the rare
    /// kanji of names (𠮷), the rest other languages.
    package static let families = [
        "BIZ UDPGothic", "BIZ UDGothic", "IPAexGothic", "VL PGothic", "HanaMinA", "HanaMinB",
        "Noto Sans", "Noto Sans Devanagari", "NanumGothic", "WenQuanYi Micro Hei",
    ]

    private static let files = [
        "BIZUDPGothic-*.ttf", "BIZUDGothic-*.ttf", "ipaexg.ttf", "VL-PGothic-*.ttf", "HanaMinA.ttf",
        "HanaMinB.ttf", "NotoSans-Regular.ttf", "NotoSans-Bold.ttf", "NotoSansDevanagari-Regular.ttf",
        "NotoSansDevanagari-Bold.ttf", "NanumGothic.ttf", "NanumGothicBold.ttf", "wqy-microhei.ttc",
    ]

    private static var configuration: String {
        let globs = files.map { "<glob>*/\($0)</glob>" }.joined()
        return """
            <?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd">
            <fontconfig>
            <dir>/usr/share/fonts</dir><dir>/usr/local/share/fonts</dir><cachedir>/var/cache/fontconfig</cachedir>
            <match target="scan"><test name="file" compare="contains"><string>/proc/self/fd/</string></test>
            <edit name="family" mode="assign"><string>\(FrequentFont.family)</string></edit></match>
            <selectfont><acceptfont>\(globs)</acceptfont><rejectfont><glob>*.???</glob><glob>*.gz</glob></rejectfont></selectfont>
            </fontconfig>
            """
    }

    /// A new configuration that the caller owns, with the copies of `FrequentFont`.
    static func load() throws(PDFError) -> OpaquePointer {
        let config = try loadPinned()
        for path in FrequentFont.paths { FcConfigAppFontAddFile(config, path) }
        return config
    }

    /// The files of the first family, regular and bold.
    static var firstFiles: [String] {
        guard let config = try? loadPinned() else { return [] }
        defer { FcConfigDestroy(config) }
        let pattern = FcPatternCreate()
        defer { FcPatternDestroy(pattern) }
        FcPatternAddString(pattern, FC_FAMILY, families[0])
        let wanted = FcObjectSetCreate()
        defer { FcObjectSetDestroy(wanted) }
        FcObjectSetAdd(wanted, FC_FILE)
        guard let found = FcFontList(config, pattern, wanted) else { return [] }
        defer { FcFontSetDestroy(found) }
        let files = (0..<Int(found.pointee.nfont)).compactMap { index -> String? in
            var name: UnsafeMutablePointer<FcChar8>?
            guard FcPatternGetString(found.pointee.fonts[index], FC_FILE, 0, &name) == FcResultMatch else {
                return nil
            }
            return name.map { String(cString: $0) }
        }
        return files.sorted()
    }

    private static func loadPinned() throws(PDFError) -> OpaquePointer {
        guard let config = FcConfigCreate() else { throw .fontsUnusable }
        let parsed = configuration.withCString { text in
            text.withMemoryRebound(to: FcChar8.self, capacity: configuration.utf8.count) {
                FcConfigParseAndLoadFromMemory(config, $0, FcTrue)
            }
        }
        guard parsed == FcTrue, FcConfigBuildFonts(config) == FcTrue else {
            FcConfigDestroy(config)
            throw .fontsUnusable
        }
        return config
    }
}

package enum PDFError: Error, Equatable {
    /// fontconfig could not read its fonts.
    case fontsUnusable
    /// The first font of the list is not installed (apt: fonts-morisawa-bizud-gothic).
    case fontMissing(String)
    case drawingFailed(String)
    /// Content that must fit its page does not, even at its smallest.
    case doesNotFit(page: Int)
    case notAPDF
}
