import Foundation
package import Organisation
package import StressCheck

/// What the implementer's review seals for one examinee; from then on this is what is shown.
///
/// Points and verdicts of both methods, the decision, the rule set and the digest of the answers it was made
/// from. Equal in size for everybody, so that a byte count tells nothing.
package struct ResultRecord: Hashable, Sendable, Codable {
    package let decision: InterviewDecision
    package let deciding: Method
    /// The tables used: the person's own sex, or none when unstated.
    package let sex: PersonSex
    package let simpleSum: Verdict?
    package let conversion: Verdict?
    /// With an unstated sex: high or not where the deciding method gives the same by both tables, else nil.
    package let agreedHigh: Bool?
    /// By scale number from 1; nil where nothing can be said (unanswered, or the two tables disagree).
    package let points: [ScalePoint?]
    package let ruleSet: String
    package let scoringVersion: Int
    /// The sheet's keyed digest: which answers the implementer saw.
    package let answerDigest: [UInt8]
    package let missingItems: [Int]

    package init(
        decision: InterviewDecision, deciding: Method, sex: PersonSex, simpleSum: Verdict?,
        conversion: Verdict?,
        agreedHigh: Bool?, points: [ScalePoint?], ruleSet: String, scoringVersion: Int, answerDigest: [UInt8],
        missingItems: [Int]
    ) {
        self.decision = decision
        self.deciding = deciding
        self.sex = sex
        self.simpleSum = simpleSum
        self.conversion = conversion
        self.agreedHigh = agreedHigh
        self.points = points
        self.ruleSet = ruleSet
        self.scoringVersion = scoringVersion
        self.answerDigest = answerDigest
        self.missingItems = missingItems
    }
}

extension ResultRecord {
    /// Bytes of the sealed form before encryption.
    package static let sealedSize = 3072

    /// The verdict that decides; nil when there is none (missing items, or method 2 with an unstated sex).
    package var verdict: Verdict? {
        deciding == .simpleSum ? simpleSum : conversion
    }

    /// JSON with sorted keys: it must read the same in five years, by any tool.
    package var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            return [UInt8](try encoder.encode(self))
        }
    }

    package init?(bytes: [UInt8]) {
        guard let record = try? JSONDecoder().decode(ResultRecord.self, from: Data(bytes)) else { return nil }
        self = record
    }
}
