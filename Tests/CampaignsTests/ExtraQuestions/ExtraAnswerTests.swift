import Organisation
import Testing

@testable import Campaigns

@Suite struct `Answers to the company's own questions` {
    private let questions = [
        ExtraQuestion(
            wording: .init(ja: "選ぶ", en: ""),
            kind: .choice([.init(ja: "1", en: ""), .init(ja: "2", en: ""), .init(ja: "3", en: "")])),
        ExtraQuestion(wording: .init(ja: "書く", en: ""), kind: .text),
    ]
    private let one = [UInt8](repeating: 1, count: 16)
    private let other = [UInt8](repeating: 2, count: 16)

    @Test func `are read as they were written`() throws {
        var answers = ExtraAnswers(to: questions)
        #expect(ExtraAnswers(bytes: answers.bytes, to: questions) == answers)
        answers.take([0: .choice(2), 1: .text(try FreeText("机を\n静かに"))], from: one)
        #expect(ExtraAnswers(bytes: answers.bytes, to: questions) == answers && answers.answeredCount == 2)
        #expect(ExtraAnswers(bytes: Array(answers.bytes.dropLast()), to: questions) == nil)
        #expect(ExtraAnswers(bytes: answers.bytes, to: [questions[0]]) == nil)
    }

    @Test func `have room for the longest text, and the same room without one`() throws {
        var answers = ExtraAnswers(to: questions)
        let longest = try FreeText(String(repeating: "👨‍👩‍👧", count: 8_192 / 18))
        answers.take([1: .text(longest)], from: one)
        #expect(answers.bytes.count + 4 <= ExtraAnswers.sealedSize(for: questions))
        #expect(ExtraAnswers.sealedSize(for: questions) % 256 == 0)
    }

    // Decision 0028: another device learns that something was answered, never what.
    @Test func `are shown to the session that gave them, and lost by none`() throws {
        let words = try FreeText("机を静かに")
        var answers = ExtraAnswers(to: questions)
        answers.take([0: .choice(0), 1: .text(words)], from: one)
        #expect(answers.shown(to: one) == [.choice(0), .text(words)])
        #expect(answers.shown(to: other) == [nil, nil])
        answers.take([1: .none], from: other)
        #expect(answers.given.map(\.answer) == [.choice(0), .text(words)])
        answers.take([0: .choice(1)], from: other)
        #expect(answers.shown(to: other) == [.choice(1), nil])
        answers.take([0: .none], from: other)
        #expect(answers.given.map(\.answer) == [.none, .text(words)])
        #expect(answers.shown(to: one) == [ExtraAnswer.none, nil])
    }

    @Test func `that do not fit their question are left out`() throws {
        var answers = ExtraAnswers(to: questions)
        answers.take([0: .choice(3), 1: .choice(0), 2: .choice(0), -1: .none], from: one)
        #expect(answers.answeredCount == 0)
        answers.take([0: .text(try FreeText("x"))], from: one)
        #expect(answers.answeredCount == 0)
    }

    @Test func `of the own words go when their box is emptied`() throws {
        var answers = ExtraAnswers(to: questions)
        answers.take([1: .text(try FreeText("x"))], from: one)
        answers.take([1: .none], from: one)
        #expect(answers.answeredCount == 0)
    }
}
