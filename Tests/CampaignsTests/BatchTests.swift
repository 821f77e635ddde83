import Organisation
import StressCheck
import Testing

@testable import Campaigns

@Suite struct `Releasing a batch` {
    private func batch(
        members: Int = 3, decided: Int = 3, confirmed: [ReviewConfirmation] = ReviewConfirmation.allCases,
        released: Bool = false
    ) -> Batch {
        let now = Instant(milliseconds: 0)
        return Batch(
            id: BatchID(rawValue: 1), implementation: ImplementationID(rawValue: 1), number: 1, closedAt: now,
            members: members, decided: decided,
            confirmations: Dictionary(uniqueKeysWithValues: confirmed.map { ($0, now) }),
            releasedAt: released ? now : nil)
    }

    // S4-33, S4-36, S4-39, L-09
    @Test func `is refused while one examinee is undecided`() {
        #expect(throws: Refusal.undecided(1)) { try batch(decided: 2).release() }
    }

    // S4-18, S4-37
    @Test(arguments: ReviewConfirmation.allCases)
    func `is refused while a confirmation is missing`(missing: ReviewConfirmation) {
        let others = ReviewConfirmation.allCases.filter { $0 != missing }
        #expect(throws: Refusal.unconfirmed([missing])) { try batch(confirmed: others).release() }
    }

    @Test func `is refused twice, and for nobody`() {
        #expect(throws: Refusal.alreadyReleased) { try batch(released: true).release() }
        #expect(throws: Refusal.emptyBatch) { try batch(members: 0, decided: 0).release() }
    }

    @Test func `goes when everybody is decided and everything confirmed`() throws {
        try batch().release()
    }

    @Test func `the need is confirmed only when it is decided for everybody`() {
        #expect(throws: Refusal.undecided(2)) { try batch(decided: 1).confirm(.needDecided) }
        #expect(throws: Never.self) { try batch(decided: 1).confirm(.resultsSeen) }
        #expect(throws: Refusal.alreadyReleased) { try batch(released: true).confirm(.resultsSeen) }
    }
}

@Suite struct `What is sealed` {
    @Test func `a sheet reads back from its bytes and fits its block`() throws {
        for sex in PersonSex.allCases {
            let sheet = AnswerSheet(
                instrument: .bjsq57, codes: (0..<57).map { UInt8($0 % 5) }, sex: sex,
                age: sex == .male ? nil : 44,
                department: DepartmentID(rawValue: (1 << 52) - 1), variant: .online, language: .en,
                answeredAt: Instant(milliseconds: 1_795_244_460_123))
            #expect(AnswerSheet(bytes: sheet.bytes) == sheet)
            #expect(sheet.bytes.count + 4 <= AnswerSheet.sealedSize)
        }
    }

    @Test func `bytes that are no sheet are refused`() {
        #expect(AnswerSheet(bytes: []) == nil)
        #expect(AnswerSheet(bytes: [2]) == nil)
        #expect(AnswerSheet(bytes: [UInt8](repeating: 1, count: 12)) == nil)
    }

    @Test func `the largest result record fits its block`() throws {
        let rules = try RuleSet.standard(.bjsq57)
        let scorer = Scorer(rules)
        var answers = Answers()
        for item in rules.instrument.items { try answers.set(item.id, to: 4) }
        let score = try scorer.score(answers, sex: .male)
        let record = ResultRecord(
            decision: .cannotBeJudged, deciding: .conversionTable, sex: .male, simpleSum: score.sono1,
            conversion: score.sono2, agreedHigh: nil,
            points: rules.instrument.scales.map { score.point($0.id) },
            ruleSet: rules.hash, scoringVersion: 1, answerDigest: [UInt8](repeating: 255, count: 32),
            missingItems: Array(1...57))
        #expect(try ResultRecord(bytes: record.bytes) == record)
        #expect(try record.bytes.count + 4 <= ResultRecord.sealedSize)
    }
}

@Suite struct `Waiting after wrong tries` {
    @Test func `begins at the fifth, doubles, and never exceeds a quarter of an hour`() {
        #expect((0...4).map { BackOff.seconds(afterFailures: $0) } == [0, 0, 0, 0, 0])
        #expect((5...8).map { BackOff.seconds(afterFailures: $0) } == [2, 4, 8, 16])
        #expect(BackOff.seconds(afterFailures: 1000) == 900)
    }

    @Test(arguments: ["short", "aaaaaaaa", "ああああああああ"])
    func `a secret that is easily guessed is refused`(text: String) {
        #expect(throws: Refusal.badField(.secret)) { try OwnSecret.check(text) }
    }
}
