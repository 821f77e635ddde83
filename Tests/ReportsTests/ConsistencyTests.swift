import Campaigns
import Organisation
import StressCheck
import Testing

@testable import Reports

@Suite struct `What a person is told` {
    /// Three sheets, one for each degree.
    static func findings(_ sample: SampleResult) throws -> [PersonalResult.Degree: PersonalResult.Finding] {
        var random = Seeded(state: 11)
        return [
            .high: try sample.finding(sample.answers(stressed: 0.95, using: &random), .male),
            .notHigh: try sample.finding(sample.answers(stressed: 0.1, using: &random), .female),
            .cannotBeJudged: try sample.finding(sample.answers(stressed: 0.5, using: &random), nil),
        ]
    }

    // L-11 ②③: the words of verdict, interview and request agree for every verdict and decision.
    @Test(arguments: Language.allCases) func `agrees with verdict and decision`(language: Language) throws {
        let sample = try SampleResult()
        for (degree, finding) in try Self.findings(sample) {
            for decision in InterviewDecision.allCases {
                let result = try PersonalResult(sample.input(finding, decision, language))
                #expect(result.degree == degree)
                let verdict = [result.verdict.line, result.verdict.reason].joined()
                let interview = [result.interview.line, result.interview.reason].joined()
                let request = result.request.paragraphs.joined()
                let told = "\(language) \(degree) \(decision)"
                #expect(Said.degrees(in: verdict) == [degree], "\(told) \(verdict)")
                #expect(Said.decisions(in: interview) == [decision], "\(told) \(interview)")
                #expect(Said.decisions(in: request).isSubset(of: [decision]), "\(told) \(request)")
                #expect(Said.requests(request) == (decision == .needed), "\(told) \(request)")
            }
        }
    }

    // EXPERIENCE §3.1: both contacts and the notes on what a request sets off, for everybody.
    @Test func `has the same parts for everybody`() throws {
        let sample = try SampleResult()
        var notes: Set<[String]> = []
        for (_, finding) in try Self.findings(sample) {
            for decision in InterviewDecision.allCases {
                let result = try PersonalResult(sample.input(finding, decision))
                notes.insert(result.request.notes)
                #expect(!result.request.contacts.isEmpty && !result.consultation.contacts.isEmpty)
                #expect(result.advice.areas.count == 3 && result.advice.tips.count == 3)
            }
        }
        #expect(notes.count == 1)
    }

    // L-13: not judged to need an interview, a person is offered a consultation instead.
    @Test func `offers a talk to those who were not recommended an interview`() throws {
        let sample = try SampleResult()
        let findings = try Self.findings(sample)
        for decision in [InterviewDecision.notNeeded, .cannotBeJudged] {
            let finding = try #require(findings[.high])
            let result = try PersonalResult(sample.input(finding, decision))
            #expect(result.request.paragraphs.joined().contains("ご相談いただけます"))
        }
    }
}

/// What a text claims, read from the words that can only mean one thing.
private enum Said {
    static func degrees(in text: String) -> Set<PersonalResult.Degree> {
        var said: Set<PersonalResult.Degree> = []
        if holds(text, ["に該当します", "基準に達しています", "You are in the", "meet the selection"]),
            !holds(text, ["do not meet"])
        {
            said.insert(.high)
        }
        if holds(text, ["該当しません", "達していません", "not in the high", "do not meet"]) { said.insert(.notHigh) }
        if holds(text, ["判定できません", "could not be judged"]) { said.insert(.cannotBeJudged) }
        return said
    }

    static func decisions(in text: String) -> Set<InterviewDecision> {
        var said: Set<InterviewDecision> = []
        if holds(text, ["お勧めします", "必要と判断", "We recommend", "considers"]) { said.insert(.needed) }
        let notNeeded = ["対象ではありません", "対象としませんでした", "not indicated", "no need", "not among them"]
        if holds(text, notNeeded) { said.insert(.notNeeded) }
        let open = ["判定できません", "判断できません", "could not be judged", "could not decide"]
        if holds(text, open) { said.insert(.cannotBeJudged) }
        return said
    }

    static func requests(_ text: String) -> Bool {
        holds(text, ["お申し出ください", "please ask the desk"])
    }

    private static func holds(_ text: String, _ words: [String]) -> Bool {
        words.contains { text.contains($0) }
    }
}
