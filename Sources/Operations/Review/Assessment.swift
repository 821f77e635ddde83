package import Campaigns
import Organisation
package import StressCheck

/// What the answers of one examinee say under the frozen criteria, by both methods, side by side.
package struct Assessment: Sendable {
    /// With an unstated sex: no method 2 and no stages.
    package let score: Score
    /// Both tables, when the sex is unstated: the implementer sees both and decides.
    package let candidates: (male: Score, female: Score)?
    package let deciding: Method

    init(_ sheet: AnswerSheet, by scorer: Scorer, _ instrument: Instrument, deciding: Method) throws {
        let answers = try sheet.answers(of: instrument)
        score = try scorer.score(answers, sex: sheet.scoringSex)
        candidates = sheet.scoringSex == nil ? try scorer.candidates(answers) : nil
        self.deciding = deciding
    }

    /// The verdict of the deciding method; nil when items are missing or the sex it needs is unstated.
    package var verdict: Verdict? { score.verdict(deciding) }

    /// What the criteria list alone would decide; nil when the implementer must look.
    package var proposed: InterviewDecision? {
        verdict.map { $0.isHigh ? .needed : .notNeeded }
    }
}

extension Assessment {
    /// The record that the review seals. Where the two tables disagree, nothing is said.
    func record(
        _ decision: InterviewDecision, sheet: AnswerSheet, rules: RuleSet, digest: [UInt8]
    ) -> ResultRecord {
        ResultRecord(
            decision: decision, deciding: deciding, sex: sheet.sex, simpleSum: score.sono1,
            conversion: score.sono2, agreedHigh: agreedHigh,
            points: rules.instrument.scales.map { point($0.id) },
            ruleSet: rules.hash,
            scoringVersion: RuleSet.scoringVersion, answerDigest: digest,
            missingItems: score.missing.compactMap { rules.instrument.item($0)?.number })
    }

    /// Both tables say high, or both say not; nil where they differ or a sex is stated.
    var agreedHigh: Bool? {
        guard verdict == nil, let candidates else { return nil }
        let (male, female) = (candidates.male.verdict(deciding), candidates.female.verdict(deciding))
        guard let male, let female, male.isHigh == female.isHigh else { return nil }
        return male.isHigh
    }

    func point(_ scale: ScaleID) -> ScalePoint? {
        guard let candidates else { return score.point(scale) }
        let (male, female) = (candidates.male.point(scale), candidates.female.point(scale))
        return male == female ? male : nil
    }
}
