package import Organisation

/// An account named for a duty at one implementation (実施者・実施事務従事者).
package struct Appointment: Hashable, Sendable {
    package enum Duty: String, CaseIterable, Sendable { case implementer, clerk }

    package let account: AccountID
    package let duty: Duty
    /// Implementers only.
    package let qualification: Qualification?
    /// The day of the designated training, where the qualification needs one.
    package let trainingDay: Day?

    package init(account: AccountID, duty: Duty, qualification: Qualification?, trainingDay: Day?) {
        self.account = account
        self.duty = duty
        self.qualification = qualification
        self.trainingDay = trainingDay
    }
}

/// Who may be an implementer (安衛則52条の10①; L-02).
package enum Qualification: String, CaseIterable, Sendable {
    case physician, publicHealthNurse
    case dentist, nurse, psychiatricSocialWorker, licensedPsychologist

    /// 歯科医師・看護師・精神保健福祉士・公認心理師 need the training designated by the minister.
    package var needsTraining: Bool {
        self != .physician && self != .publicHealthNurse
    }
}

extension Appointment {
    package func check() throws(Refusal) {
        guard duty == .implementer else { return }
        guard let qualification, !qualification.needsTraining || trainingDay != nil else {
            throw .unqualifiedImplementer
        }
    }
}
