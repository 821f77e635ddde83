internal import CPangoCairo
internal import Foundation

/// The first font of the list with its frequent characters only.
///
/// For every glyph of a document cairo searches the font's whole character map from the front, and it embeds
/// instructions meant for pixel screens: with the full Japanese font a third of the time and a fifth of the
/// bytes of a report. The copies know the 3,500 characters of JIS X 0208 rows 1–47 and some of names; all
/// others come from the full font, next in the list. Made once per process, in memory, shared by all kits.
enum FrequentFont {
    static let family = "Nagi Frequent"

    /// Paths of the copies; empty where memory files are not to be had, which costs time and nothing else.
    static let paths: [String] = PinnedFonts.firstFiles.compactMap { path in
        guard let data = FileManager.default.contents(atPath: path),
            let font = Sfnt(Array(data))?.keeping(characters)
        else { return nil }
        return memoryFile(font)
    }

    static let characters: [Int] = {
        let kanjiAndKana = (1...47).flatMap { row in (1...94).map { shiftJIS(row: row, cell: $0) } }
        let scalars = kanjiAndKana.compactMap {
            String(bytes: $0, encoding: .shiftJIS)?.unicodeScalars.first?.value
        }
        let others = (names + signs).unicodeScalars.map(\.value)
        return Set(scalars + others + (0x20...0x7e)).filter { $0 < 0xffff }.sorted().map { Int($0) }
    }()

    /// Kanji of names and places beyond row 47.
    private static let names = "髙﨑濵凪凰彌澤濱邊邉齋齊廣國會學櫻瀧嶋冨榮惠壽德眞靜圓佛寶實邨籔埜椛槇槙遙瑤琢琳璃珈珀珮玖祐祿禮稟絢綾萠蘂蕗颯駿鷗鷲麟"
    private static let signs = "　㋐㋑①②③④⑤⑥⑦⑧⑨⑩㈱㈲℡№—–‘’“”…※●○◎△▲□■☆★→←↑↓〜～·•"

    private static func shiftJIS(row: Int, cell: Int) -> [UInt8] {
        let second = row.isMultiple(of: 2) ? cell + 0x9e : cell + (cell < 64 ? 0x3f : 0x40)
        return [UInt8((row - 1) / 2 + 0x81), UInt8(second)]
    }

    private static func memoryFile(_ bytes: [UInt8]) -> String? {
        let file = nagi_memory_file()
        guard file >= 0 else { return nil }
        var written = 0
        while written < bytes.count {
            let count = bytes[written...].withUnsafeBytes { write(file, $0.baseAddress, $0.count) }
            guard count > 0 else {
                close(file)
                return nil
            }
            written += count
        }
        return "/proc/self/fd/\(file)"
    }
}
