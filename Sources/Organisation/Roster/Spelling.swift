import Foundation

/// One spelling for what means the same.
package enum Spelling {
    /// The key under which numbers and codes are compared: compatibility forms folded, lower case, no space
    /// around it. The same as Storage looks up by.
    package static func key(_ text: String) -> String {
        if text.utf8.allSatisfy({ $0 < 0x80 }) { return trimmed(text.lowercased()) }
        // In two steps: on Linux the compatibility mapping alone leaves ｶﾞ as two characters.
        return text.decomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
            .lowercased()
            .trimmingCharacters(in: .whitespaces)
    }

    /// Of ASCII, where nothing but case and the space around it can differ.
    private static func trimmed(_ text: String) -> String {
        let isBlank = { (byte: UInt8) in byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") }
        guard let first = text.utf8.first, let last = text.utf8.last, isBlank(first) || isBlank(last) else {
            return text
        }
        let start = text.utf8.drop(while: isBlank)
        return String(decoding: start.reversed().drop(while: isBlank).reversed(), as: UTF8.self)
    }

    /// A heading without width, case, space, marks and what stands in brackets: `社員番号（必須）` is `社員番号`.
    package static func heading(_ text: String) -> String {
        var kept = String.UnicodeScalarView()
        var depth = 0
        for scalar in key(text).unicodeScalars {
            switch scalar {
            case "(", "[", "【", "〔": depth += 1
            case ")", "]", "】", "〕": depth = max(0, depth - 1)
            case "*", "※", "_", "\u{FEFF}", "・", ".", "。": continue
            default:
                if depth == 0, !scalar.properties.isWhitespace, scalar.value >= 32 { kept.append(scalar) }
            }
        }
        // 名前(姓) and 名前(名) differ in the bracket alone.
        return kept.isEmpty || depth > 0 || String(kept) == "名前" ? unbracketed(text) : String(kept)
    }

    private static func unbracketed(_ text: String) -> String {
        String(key(text).filter { !$0.isWhitespace && !"()[]【】〔〕*※_・.。".contains($0) })
    }

    /// How a value is kept: composed, kana in full width, and of twins the one that CP932 has. Unified
    /// ideographs stay apart from their compatibility forms, since 神 and 神 are two people's names.
    package static func display(_ text: String) -> String {
        var result = ""
        var run = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            if isCompatibilityIdeograph(scalar) {
                result += String(run).precomposedStringWithCanonicalMapping
                result.unicodeScalars.append(scalar)
                run = String.UnicodeScalarView()
            } else if (0xFF61...0xFF9F).contains(scalar.value) {
                run.append(contentsOf: String(scalar).decomposedStringWithCompatibilityMapping.unicodeScalars)
            } else {
                run.append(twin(of: scalar))
            }
        }
        return result + String(run).precomposedStringWithCanonicalMapping
    }

    /// Hiragana as katakana.
    package static func katakana(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x3041...0x3096, 0x309D...0x309E:
                        Unicode.Scalar(scalar.value + 0x60) ?? scalar
                    default: scalar
                    }
                }))
    }

    private static func isCompatibilityIdeograph(_ scalar: Unicode.Scalar) -> Bool {
        (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value)
    }

    /// Macs write 〜, − and ‖ where Windows writes ～, － and ∥; CP932 holds one of each pair.
    private static func twin(of scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar {
        case "\u{301C}": "\u{FF5E}"
        case "\u{2212}": "\u{FF0D}"
        case "\u{2016}": "\u{2225}"
        case "\u{2014}": "\u{2015}"
        default: scalar
        }
    }
}

extension String {
    /// Without spaces of any width at the ends.
    package var trimmedCell: String {
        String(drop(while: \.isWhitespace).reversed().drop(while: \.isWhitespace).reversed())
    }
}
