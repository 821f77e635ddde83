/// A question as somebody typed it.
package struct TypedQuestion: Hashable, Sendable {
    package var isText: Bool
    package var ja: String
    package var en: String
    /// One label a line.
    package var labelsJa: String
    package var labelsEn: String

    package init(isText: Bool, ja: String, en: String = "", labelsJa: String = "", labelsEn: String = "") {
        self.isText = isText
        self.ja = ja
        self.en = en
        self.labelsJa = labelsJa
        self.labelsEn = labelsEn
    }
}

/// Why a question is not taken, and where it was typed.
package struct ExtraQuestionFault: Error, Hashable, Sendable {
    package enum Field: String, Sendable, CaseIterable {
        case ja, en, labelsJa, labelsEn
    }

    package enum Reason: Hashable, Sendable {
        case missing, tooLong
        /// Not two to seven.
        case labelCount
        /// The same label twice.
        case doubled
        /// English labels, but not one for each Japanese one.
        case uneven
        /// It asks for a consent, or for what counts as one (L-15).
        case aboutConsent
        /// It examines character or illness.
        case aboutMind
        case tooMany, tooManyTexts
    }

    package let field: Field
    package let reason: Reason

    package init(_ field: Field, _ reason: Reason) {
        self.field = field
        self.reason = reason
    }
}

extension ExtraQuestion {
    package init(typed: TypedQuestion) throws(ExtraQuestionFault) {
        let ja = try Self.words(typed.ja, .ja, upTo: Self.longestQuestion)
        guard !ja.isEmpty else { throw ExtraQuestionFault(.ja, .missing) }
        let en = try Self.words(typed.en, .en, upTo: Self.longestQuestion)
        let kind: Kind = typed.isText ? .text : .choice(try Self.labels(typed))
        self.init(wording: Wording(ja: ja, en: en), kind: kind)
    }

    private static func labels(_ typed: TypedQuestion) throws(ExtraQuestionFault) -> [Wording] {
        let ja = try lines(typed.labelsJa, .labelsJa)
        guard labelCounts.contains(ja.count) else { throw ExtraQuestionFault(.labelsJa, .labelCount) }
        let en = try lines(typed.labelsEn, .labelsEn)
        guard en.isEmpty || en.count == ja.count else { throw ExtraQuestionFault(.labelsEn, .uneven) }
        return ja.enumerated().map { Wording(ja: $1, en: en.isEmpty ? "" : en[$0]) }
    }

    private static func lines(
        _ text: String, _ field: ExtraQuestionFault.Field
    ) throws(ExtraQuestionFault) -> [String] {
        var found: [String] = []
        for line in text.split(whereSeparator: \.isNewline) {
            let words = try words(String(line), field, upTo: longestLabel)
            if !words.isEmpty { found.append(words) }
        }
        guard Set(found).count == found.count else { throw ExtraQuestionFault(field, .doubled) }
        return found
    }

    private static func words(
        _ typed: String, _ field: ExtraQuestionFault.Field, upTo most: Int
    ) throws(ExtraQuestionFault) -> String {
        let text = typed.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard text.count <= most, text.utf8.count <= most * 8 else {
            throw ExtraQuestionFault(field, .tooLong)
        }
        switch ForbiddenMatter.of(text) {
        case .consent: throw ExtraQuestionFault(field, .aboutConsent)
        case .mind: throw ExtraQuestionFault(field, .aboutMind)
        case nil: return text
        }
    }
}

extension [ExtraQuestion] {
    /// Ten at most, three of them in own words.
    package func check() throws(ExtraQuestionFault) {
        if count > ExtraQuestion.most { throw ExtraQuestionFault(.ja, .tooMany) }
        if count(where: \.isText) > ExtraQuestion.mostTexts { throw ExtraQuestionFault(.ja, .tooManyTexts) }
    }
}
