package import Organisation

/// What one person gave to one of the company's own questions.
package enum ExtraAnswer: Hashable, Sendable {
    case none
    /// The place of a label, from 0.
    case choice(Int)
    case text(FreeText)
}

/// One person's answers to all of them, and which of them the session gave that saved last.
package struct ExtraAnswers: Hashable, Sendable {
    package struct Given: Hashable, Sendable {
        package let answer: ExtraAnswer
        /// From the session that saved last: only there it is shown again.
        let isOwn: Bool
    }

    package let questions: [ExtraQuestion]
    /// As many as questions.
    package private(set) var given: [Given]
    private(set) var session: [UInt8]

    /// Nothing given yet.
    package init(to questions: [ExtraQuestion]) {
        self.questions = questions
        given = questions.map { _ in Given(answer: .none, isOwn: false) }
        session = [UInt8](repeating: 0, count: Self.tagSize)
    }

    init(to questions: [ExtraQuestion], given: [Given], session: [UInt8]) {
        self.questions = questions
        self.given = given
        self.session = session
    }

    static let tagSize = 16

    package var answeredCount: Int { given.count { $0.answer != .none } }

    /// nil for what another session gave: that it is there, not what.
    package func shown(to tag: [UInt8]) -> [ExtraAnswer?] {
        given.map { $0.answer == .none || $0.isOwn && tag == session ? $0.answer : nil }
    }

    /// Takes answers by place. What another session saved stays until something takes its place: an empty box on a
    /// device that was not shown the words takes nothing away.
    package mutating func take(_ answers: [Int: ExtraAnswer], from tag: [UInt8]) {
        if tag != session {
            session = tag
            given = given.map { Given(answer: $0.answer, isOwn: false) }
        }
        for (place, answer) in answers where given.indices.contains(place) && fits(answer, at: place) {
            if answer == .none, questions[place].isText, !given[place].isOwn { continue }
            given[place] = Given(answer: answer, isOwn: answer != .none)
        }
    }

    private func fits(_ answer: ExtraAnswer, at place: Int) -> Bool {
        switch (questions[place].kind, answer) {
        case (_, .none), (.text, .text): true
        case (.choice(let labels), .choice(let chosen)): labels.indices.contains(chosen)
        default: false
        }
    }
}
