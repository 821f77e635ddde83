import Campaigns

extension RetentionTexts {
    static let en = RetentionTexts(
        menu: "Keeping and deleting",
        lead:
            "What is kept until when. Counts and dates only. What is over its time is deleted within an hour, "
            + "by itself.",
        next: "What goes next",
        nothing: "There is no record under a clock yet.",
        unit: "Of",
        kind: "Kind",
        count: "Records",
        lastDay: "Last day",
        noEnd: "not fixed",
        held: "held",
        holds: "Holds",
        holdsLead:
            "When records are needed, in court for example, they can be held beyond their time. Who held what, "
            + "when and why stays on record.",
        noHolds: "Nothing is held.",
        since: "Held since",
        endedAt: { at, by in "\(by) ended it on \(at)." },
        deleted: "What was deleted",
        deletedLead: "Proof of each deletion: counts and a digest, nothing of what it was.",
        noneDeleted: "Nothing was deleted yet.",
        begunAt: "Begun",
        proof: "Proof",
        running: "Under way",
        rules: "The rules",
        rulesLead:
            "“Secondary” periods come from what is written about the law, not from its text. What is “not "
            + "fixed” is not deleted by itself. Leaving the company deletes no record that is kept for five years.",
        period: "Period",
        from: "Counted from",
        source: "Source",
        open: "not fixed",
        notInUse: "not stored by this release",
        form: .en, certificate: .en, words: .en)
}

extension HoldFormTexts {
    static let en = HoldFormTexts(
        heading: "Hold a deletion",
        scope: "What to hold",
        reason: "Reason",
        reasonHint:
            "Up to 2,000 characters, stored encrypted. Please write nothing about anybody's health, and no name "
            + "that is not needed.",
        hold: "Hold it",
        end: "End this hold",
        held: "It is held, and stays until you end the hold.",
        ended: "The hold has ended. What is over its time is deleted within an hour.",
        scopeMissing: "Please choose what to hold.",
        blank: "Please enter a reason.",
        tooLong: "Please keep the reason within 2,000 characters.")
}

extension CertificateTexts {
    static let en = CertificateTexts(
        heading: "Proof of deletion",
        running:
            "The deletion is under way. Its keys are gone, so nothing can be read any more; the digest follows "
            + "when it is done.",
        company: "Company",
        number: "Number",
        doneAt: "Done",
        rows: "Rows deleted",
        keys: "Keys destroyed",
        digest: "Digest (SHA-256)",
        digestLead:
            "The digest is over the numbers and the encrypted values of the deleted rows. It tells nothing of "
            + "them, and can be compared with the rows of an old backup.",
        backups: "Backups",
        backupsFrom: { "From \($0) on no backup holds a key: nothing can be read from any." },
        backupsRows:
            "These records have no key of their own. Older backups of the data hold them until those are "
            + "deleted; after a restore the next round deletes them again.",
        rule: "Rule")
}

extension RetentionWords {
    static let en = RetentionWords(
        dataClass: { one in
            switch one {
            case .result: "Results and decisions"
            case .answers: "Answers and invitations"
            case .consent: "Consents"
            case .employerCopy: "The employer's copies of results"
            case .interview: "Interviews"
            case .group: "Group results"
            case .deskChat: "Messages with the consultation desk"
            case .sharedFile: "Files in keeping"
            case .callNote: "Notes of calls"
            case .contacts: "Contacts of people who left"
            case .drafts: "Drafts of answers"
            case .sessions: "Sessions"
            case .rosterImages: "Copies to undo a roster import"
            case .letterCodes: "Used codes and links"
            case .enquiries: "Enquiries"
            case .operationalLogs: "Logs of the machine"
            }
        },
        clock: { clock in
            switch clock {
            case .years(let count): "\(count) years"
            case .months(let count): count == 1 ? "1 month" : "\(count) months"
            case .monthsAfterMonth(let count):
                count == 1 ? "to the end of the next month" : "to the end of month \(count) after"
            case .days(let count): "\(count) days"
            case .whileUsed: "while in use"
            case .contract: "by contract"
            }
        },
        event: { event in
            switch event {
            case .lastRecord: "the last record of that check (release)"
            case .given: "the consent"
            case .provided: "the day it was passed on"
            case .recorded: "the record"
            case .published: "publication"
            case .left: "the last day of employment"
            case .received: "the day it came"
            case .called: "the call"
            case .closing: "closing"
            case .ended: "the end"
            case .imported: "the import"
            case .expired: "the day it stopped working"
            case .written: "the day it was written"
            }
        },
        status: { status in
            switch status {
            case .secondary: "secondary source"
            case .own: "own rule"
            case .open: "not fixed"
            }
        },
        everything: "Every record of this company",
        year: { "Answers and results of \($0)" },
        leavers: { "people who left in \($0)-\($1 < 10 ? "0" : "")\($1)" },
        file: "one file")
}
