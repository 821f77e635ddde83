package import Organisation

/// 会社独自の質問: one that the company asks after the questionnaire's own items. Nobody has to answer it, and it
/// counts for no result.
package struct ExtraQuestion: Hashable, Sendable {
    package enum Kind: Hashable, Sendable {
        /// One of these.
        case choice([Wording])
        /// In own words.
        case text
    }

    /// Words in the languages of the pages.
    package struct Wording: Hashable, Sendable {
        package let ja: String
        /// Empty where the company wrote none: the Japanese words then stand there too.
        package let en: String

        package init(ja: String, en: String) {
            self.ja = ja
            self.en = en
        }

        package func text(in language: Language) -> String {
            language == .ja || en.isEmpty ? ja : en
        }
    }

    package let wording: Wording
    package let kind: Kind

    /// As it was stored; what somebody typed comes in by `init(typed:)`.
    package init(wording: Wording, kind: Kind) {
        self.wording = wording
        self.kind = kind
    }

    /// Empty where it is answered in own words.
    package var labels: [Wording] {
        if case .choice(let labels) = kind { labels } else { [] }
    }

    package var isText: Bool { kind == .text }
}

extension ExtraQuestion {
    /// More would be a second questionnaire.
    package static let most = 10
    /// Every sheet keeps room for the longest text, whether it is used or not.
    package static let mostTexts = 3
    package static let labelCounts = 2...7
    /// In characters.
    package static let longestQuestion = 200
    package static let longestLabel = 60
}
