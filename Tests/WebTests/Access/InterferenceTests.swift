import Campaigns
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

// AZ-02, PR-06, done when 4: scores and verdicts are no words one could search for. So the same company is told
// twice with the same dice; only the sentinel's answers, verdict and need of interview differ. Whatever another
// role can get must then be the same, byte for byte.
@Suite struct `One person's answers, score and need of interview` {
    struct Told: Sendable {
        var pages: [Caller: [World.Found]] = [:]
        var mails: [String] = []
        var log: [String] = []
    }

    // S2-55, S3-02, S3-04, L-04, L-36
    @Test func `change nothing in anything that others can get, and show where they may`() async throws {
        let high = try await tell(try SampleCompany.answers(high: true), .needed)
        let calm = try await tell(try SampleCompany.answers(high: false), .notNeeded)
        for caller in Caller.allCases where !caller.seesTheSentinel {
            let (one, other) = (high.pages[caller] ?? [], calm.pages[caller] ?? [])
            #expect(one.count == other.count && one.count > 50)
            let differing = zip(one, other).filter { $0.address != $1.address || $0.text != $1.text }
            #expect(differing.isEmpty, "\(caller) at \(differing.map(\.0.address))")
        }
        // The positive control: the same comparison sees the difference where it may be seen.
        for caller in Caller.allCases where caller.seesTheSentinel {
            let differing = zip(high.pages[caller] ?? [], calm.pages[caller] ?? []).filter {
                $0.text != $1.text
            }
            #expect(!differing.isEmpty, "\(caller)")
        }
        let (sameMails, sameLog) = (high.mails == calm.mails, high.log == calm.log)
        #expect(sameMails && sameLog, "mails the same: \(sameMails), log: \(sameLog)")
    }

    private func tell(_ answers: [ItemID: Int], _ decision: InterviewDecision) async throws -> Told {
        let codes = try SampleAnswers.items().map { answers[$0.id] ?? 0 }
        let chance = Randoms(seed: 20_261_121)
        return try await withWorld(
            sentinel: Sentinel(answers: codes), decision: decision, random: { chance.bytes($0) }
        ) { world in
            var told = Told()
            for caller in Caller.allCases { told.pages[caller] = try await world.crawl(caller) }
            told.mails = world.company.mail.all.map { "\($0)" }
            told.log = world.log.all.map { line in
                line.split(separator: " ").filter { !$0.hasPrefix("ms=") }.joined(separator: " ")
            }
            return told
        }
    }
}
