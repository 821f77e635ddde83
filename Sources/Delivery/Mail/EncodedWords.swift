import Foundation

/// Header text as RFC 2047 words: a word holds at most 42 bytes of UTF-8 (68 characters encoded, so that
/// any header name fits before it on one line) and never cuts a character.
enum EncodedWords {
    private static let longest = 42

    static func folded(_ text: String) -> String {
        pieces(of: text).map { "=?UTF-8?B?\(Data($0.utf8).base64EncodedString())?=" }.joined(
            separator: "\r\n ")
    }

    private static func pieces(of text: String) -> [String] {
        var pieces: [String] = [""]
        for scalar in text.unicodeScalars {
            if pieces[pieces.count - 1].utf8.count + UTF8.width(scalar) > longest { pieces.append("") }
            pieces[pieces.count - 1].unicodeScalars.append(scalar)
        }
        return pieces
    }
}
