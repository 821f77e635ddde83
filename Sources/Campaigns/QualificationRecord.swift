package import Organisation

/// What an account's holder is entitled to, with its proof, as somebody recorded it (L-02).
package struct QualificationRecord: Hashable, Sendable {
    package let kind: Qualification
    package let trainingDay: Day?
    /// Three years of practice before 1 December 2015 stand for the training (nurses, psychiatric social workers).
    package let hasLongPractice: Bool
    /// 登録番号 or what else was looked at, in words.
    package let proof: String
    package let at: Instant
    package let recordedBy: Int

    package init(
        kind: Qualification, trainingDay: Day?, hasLongPractice: Bool, proof: String, at: Instant,
        recordedBy: Int
    ) {
        self.kind = kind
        self.trainingDay = trainingDay
        self.hasLongPractice = hasLongPractice
        self.proof = proof
        self.at = at
        self.recordedBy = recordedBy
    }
}

extension QualificationRecord {
    /// Whether it lets somebody be an implementer (安衛則52条の10①). The transition of 2015 is for two kinds alone.
    package var isSufficient: Bool {
        let mayHavePractice = kind == .nurse || kind == .psychiatricSocialWorker
        return !kind.needsTraining || trainingDay != nil || hasLongPractice && mayHavePractice
    }
}
