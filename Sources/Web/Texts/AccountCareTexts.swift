import Campaigns
import Organisation

/// Looking after one account: scope and dates of roles, who it is, its qualification, and letting it in again.
/// A class, because as a value it would be copied at every use.
final class AccountCareTexts: Sendable {
    let search, searchButton, found, columnState: String
    let everything: String
    let levelScope: @Sendable (Int) -> String
    let until: @Sendable (Day) -> String
    let begins: @Sendable (Day) -> String
    let undeclared, declared: String
    let scope, scopeHint: String
    let from, untilLabel, datesHint: String
    let badPeriod, badScope: String
    let locked, twoSteps, linked, qualified, unqualified: String
    let personHeading, personNone, personNote, number, numberHint, linkPerson, personLinked: String
    let numberUnknown, numberTaken, hasLeft: String
    let qualificationHeading, qualificationLead, qualificationNone: String
    let kind, trainingDay, trainingHint, practice, proof, proofHint, recordQualification: String
    let qualificationRecorded, proofMissing, trainingMissing: String
    let recordedBy: @Sendable (_ day: String, _ name: String) -> String
    let accessHeading, mayNotReset: String
    let resetHeading, resetNote, reset, resetDone: String
    let printHeading, printNote, print, noMailNote: String
    let lockHeading, lockNote, lock, lockDone, unlockNote, unlock, unlockDone, lastAdministrator: String
    let sessionsHeading, noSessions, endSession, endSessions, sessionsEnded: String
    let session: @Sendable (_ since: String, _ seen: String) -> String
    let secondHeading, secondOn, secondOff, secondNote, takeSecond, secondTaken: String
    let toAuthorities, toFile, outside, outsideNote: String
    /// Many accounts with wrong passwords: of staff, and of people with an own secret.
    let alarm: @Sendable (_ accounts: Int, _ people: Int) -> String
    let alarmNote: String

    init(_ w: AccountCareWords) {
        (search, searchButton, found, columnState) = w.search
        (everything, levelScope, until, begins) = w.scopes
        (undeclared, declared) = w.declaration
        (scope, scopeHint, badScope) = w.scopeField
        (from, untilLabel, datesHint, badPeriod) = w.dates
        (locked, twoSteps, linked, qualified, unqualified) = w.tags
        (personHeading, personNone, personNote, linkPerson, personLinked) = w.person
        (number, numberHint, numberUnknown, numberTaken, hasLeft) = w.number
        (qualificationHeading, qualificationLead, qualificationNone, qualificationRecorded) = w.qualification
        (kind, trainingDay, trainingHint, practice) = w.qualificationFields
        (proof, proofHint, recordQualification, proofMissing, trainingMissing) = w.proof
        recordedBy = w.recordedBy
        (accessHeading, mayNotReset) = w.access
        (resetHeading, resetNote, reset, resetDone) = w.reset
        (printHeading, printNote, print, noMailNote) = w.print
        (lockHeading, lockNote, lock, lockDone) = w.lock
        (unlockNote, unlock, unlockDone, lastAdministrator) = w.unlock
        (sessionsHeading, noSessions, endSession, endSessions, sessionsEnded) = w.sessions
        session = w.session
        (secondHeading, secondOn, secondOff, secondNote, takeSecond, secondTaken) = w.second
        (toAuthorities, toFile, outside, outsideNote) = w.links
        (alarm, alarmNote) = w.alarm
    }
}

/// The same words in the groups in which they are written down.
struct AccountCareWords: Sendable {
    typealias Two = (String, String)
    typealias Three = (String, String, String)
    typealias Four = (String, String, String, String)
    typealias Five = (String, String, String, String, String)

    let search: Four
    let scopes: (String, @Sendable (Int) -> String, @Sendable (Day) -> String, @Sendable (Day) -> String)
    let declaration: Two
    let scopeField: Three
    let dates: Four
    let tags: Five
    let person: Five
    let number: Five
    let qualification: Four
    let qualificationFields: Four
    let proof: Five
    let recordedBy: @Sendable (String, String) -> String
    let access: Two
    let reset: Four
    let print: Four
    let lock: Four
    let unlock: Four
    let sessions: Five
    let session: @Sendable (String, String) -> String
    let second: (String, String, String, String, String, String)
    let links: Four
    let alarm: (@Sendable (Int, Int) -> String, String)
}
