package import Organisation
import Storage

/// What an import would do, before anything is written; and what it did, once it has.
package struct RosterPlan: Sendable {
    package internal(set) var added: [RosterEntry] = []
    package internal(set) var changed: [RosterEntry] = []
    /// 再入社: known people who had left. They stay the same person, with their earlier results.
    package internal(set) var returning: [RosterEntry] = []
    /// Whose leaving the file states anew.
    package internal(set) var leaving: [RosterEntry] = []
    package internal(set) var unchanged = 0
    /// In the roster but not in the file. Leaving is a matter of its own: nobody is removed by omission.
    package internal(set) var absent = 0
    package internal(set) var faults: [RosterFault] = []
    package internal(set) var warnings: [RosterWarning] = []
    /// How the file was read, with its first rows.
    package internal(set) var source = RosterSource()
    package internal(set) var mapping = ColumnMapping()
    /// Employed people of the roster, and how many of them the file names.
    package internal(set) var overlap = Overlap(current: 0, named: 0)
    /// Of those leaving, who is invited to a check that is open now: their links end, given answers stay.
    package internal(set) var leaversAnswered = 0
    package internal(set) var leaversWaiting = 0
    /// Digest of the file and version of the roster: the confirmation names both, so that what was shown is what
    /// is written.
    package internal(set) var digest: [UInt8] = []
    /// What was written; nil before the import.
    package internal(set) var done: RosterImport?
    var change = RosterChange()

    package var canImport: Bool {
        faults.isEmpty && !(added.isEmpty && changed.isEmpty && returning.isEmpty && leaving.isEmpty)
    }

    /// Under half of the company's people are in the file: it may be another company's (SECURITY §6 row 19).
    package var looksWrong: Bool { overlap.current >= 10 && overlap.named * 2 < overlap.current }

    package struct Overlap: Hashable, Sendable {
        package let current: Int
        package let named: Int
    }

    var counts: RosterImport.Counts {
        var counts = RosterImport.Counts()
        (counts.added, counts.changed, counts.returned) = (added.count, changed.count, returning.count)
        (counts.leaving, counts.unchanged) = (leaving.count, unchanged)
        return counts
    }
}

/// What the person at the desk confirms beside the plan itself.
package struct RosterConfirmation: Sendable, Hashable {
    /// The company's name as typed, where the file looks like another company's.
    package var company = ""
    /// That those who come back are the same people.
    package var returning = false

    package init(company: String = "", returning: Bool = false) {
        self.company = company
        self.returning = returning
    }
}

/// Why the roster was left as it is.
package enum RosterRefusal: Error, Hashable, Sendable {
    /// The file looks like another company's; the company's name was not typed.
    case wrongCompany
    /// The name was typed; now somebody else must check the same file.
    case secondPersonNeeded
    case returningUnconfirmed
    case undo(UndoRefusal)
    /// Characters that the chosen encoding does not have: who, which column and which character.
    case unwritable([Unwritable])
    /// The programme's file knows departments by their code alone; so many people work in one without.
    case departmentsWithoutCode(Int)

    package struct Unwritable: Hashable, Sendable {
        /// Row of the file that was to be written, from 1.
        package let line: Int
        package let column: Int
        package let character: Character
    }
}

package enum UndoRefusal: String, Sendable, CaseIterable {
    /// Seven days have passed.
    case tooLate
    /// A mail of a campaign has gone out since.
    case mailSent
    /// A later change must be undone first.
    case notNewest
    /// Something rests on a person whom it added: an invitation, an account, a unit below.
    case inUse
    case alreadyUndone
}
