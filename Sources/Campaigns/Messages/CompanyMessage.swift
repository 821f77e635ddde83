import Foundation
package import Organisation

/// 会社のメッセージ: words of the company's own on people's pages (S3-49), the same for everybody who reads that
/// language. Each saving is a version; the newest is shown, the others stay.
package struct CompanyMessage: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// 相談窓口
        case consultation
        /// 同意書: stands beside the statutory words and replaces none of them.
        case consent
        /// ストレスチェック後の文言
        case afterCheck
        /// イベント選択画面
        case selection
    }

    package let kind: Kind
    package let language: Language
    /// From 1; each kind and language counts by itself.
    package let version: Int
    package let words: MessageWords
    package let at: Instant
    package let author: AccountID

    package init(
        kind: Kind, language: Language, version: Int, words: MessageWords, at: Instant, author: AccountID
    ) {
        self.kind = kind
        self.language = language
        self.version = version
        self.words = words
        self.at = at
        self.author = author
    }

    /// As a declaration keeps it, to prove what the person had before them: `ja-3`.
    package var mark: String { "\(language.rawValue)-\(version)" }
}

/// Plain words, up to 2,000 characters and 8 KiB, of which nothing is filled in. Empty takes a message away.
package struct MessageWords: Hashable, Sendable {
    package enum Fault: Error, Hashable, Sendable {
        case tooLong
        /// What looks like a place to fill in: nothing is filled in here, so people would see it as it stands.
        case placeholder(String)
    }

    package let text: String

    package init(typed: String) throws(Fault) {
        guard let mark = MessageWords.placeholder(in: typed) else {
            do { text = try FreeText(typed).text } catch .blank { text = "" } catch { throw .tooLong }
            return
        }
        throw .placeholder(mark)
    }

    /// As it was stored.
    package init(stored: String) { text = stored }

    package var isEmpty: Bool { text.isEmpty }

    private static let brackets = [
        ("{{", "}}"), ("${", "}"), ("{%", "%}"), ("<%", "%>"), ("[[", "]]"), ("#{", "}"),
    ]

    /// The first of them, at most forty characters of it.
    private static func placeholder(in text: String) -> String? {
        for (open, close) in brackets {
            guard let start = text.range(of: open) else { continue }
            let rest = text[start.upperBound...]
            let end = rest.range(of: close)?.upperBound ?? rest.endIndex
            return String(text[start.lowerBound..<end].prefix(40))
        }
        let percent = text.range(of: "%[sd@]|%[0-9]+\\$[sd@]", options: .regularExpression)
        return percent.map { String(text[$0]) }
    }
}
