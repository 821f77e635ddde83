package struct EnquiryID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}

/// What somebody asked the people who run this (S4-40). Who it was is known only if they wrote it.
package struct Enquiry: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// 使い方・操作.
        case usage
        /// ストレスチェックについて.
        case stressCheck
        /// 個人情報について.
        case personalData
        case other

        /// Clerks answer everything; what may touch somebody's check or data goes to nobody else.
        package var isForAdministrators: Bool { self == .usage || self == .other }
    }

    package enum State: String, CaseIterable, Sendable {
        case received, answered, closed
    }

    /// Sealed as a whole.
    package struct Content: Hashable, Sendable, Codable {
        package let text: String
        /// Empty when not given.
        package let name: String
        /// Where "there is an answer" is mailed to; empty when not given.
        package let mail: String
        package let language: Language

        package init(text: FreeText, name: String, mail: String, language: Language) {
            self.text = text.text
            self.name = name
            self.mail = mail
            self.language = language
        }
    }

    package struct Answer: Hashable, Sendable {
        package let text: String
        package let at: Instant

        package init(text: String, at: Instant) {
            self.text = text
            self.at = at
        }
    }

    package let id: EnquiryID
    package let kind: Kind
    package let content: Content
    package let at: Instant
    package let answers: [Answer]
    package let closedAt: Instant?

    package init(
        id: EnquiryID, kind: Kind, content: Content, at: Instant, answers: [Answer], closedAt: Instant?
    ) {
        self.id = id
        self.kind = kind
        self.content = content
        self.at = at
        self.answers = answers
        self.closedAt = closedAt
    }

    package var state: State { closedAt != nil ? .closed : answers.isEmpty ? .received : .answered }
}

/// A line of the list: nothing of what was written.
package struct EnquiryLine: Hashable, Sendable {
    package let id: EnquiryID
    package let kind: Enquiry.Kind
    package let at: Instant
    package let state: Enquiry.State

    package init(id: EnquiryID, kind: Enquiry.Kind, at: Instant, state: Enquiry.State) {
        self.id = id
        self.kind = kind
        self.at = at
        self.state = state
    }
}

/// How much is taken in an hour, from the whole company: no address is counted, so nobody is shut out for the
/// office or the telephone network they share. Whoever is signed in has room of their own that a flood from
/// outside cannot fill.
package enum EnquirySource: String, CaseIterable, Sendable {
    case open, signedIn

    package var mostInAnHour: Int { self == .open ? 30 : 120 }
}
