import Organisation

// The addresses of staff. An implementation stands for its campaign: one workplace, one address.

extension Paths {
    /// GET: the list. POST: makes an account.
    var accounts: String { under("accounts") }
    var newAccount: String { under("accounts/new") }
    /// POST: those whose name or mail holds the words. A name has no place in an address.
    var accountSearches: String { under("accounts/searches") }
    func account(_ account: Segment) -> String { under("accounts/" + account.text) }
    /// POST: mails another link to set the password.
    func passwordLinks(of account: Segment) -> String { self.account(account) + "/password-links" }
    /// POST: gives a role.
    func grants(of account: Segment) -> String { self.account(account) + "/grants" }
    /// POST: ends a role.
    func grantEnding(_ grant: Segment, of account: Segment) -> String {
        grants(of: account) + "/" + grant.text + "/ending"
    }
}

extension Paths {
    /// POST: declares to hold no personnel authority over those in scope.
    var attestations: String { under("attestations") }
    var roster: String { under("roster") }
    /// GET: an empty file with the columns and two example rows.
    var rosterTemplate: String { under("roster/template.csv") }
    /// GET: a workbook to fill in.
    var rosterTemplateBook: String { under("roster/template.xlsx") }
    /// POST: reads a file and says what it would do; writes nothing.
    var rosterChecks: String { under("roster/checks") }
    /// POST: writes what the check showed.
    var rosterImports: String { under("roster/imports") }
}

extension Paths {
    /// GET: the list. POST: makes a draft.
    var campaigns: String { under("campaigns") }
    var newCampaign: String { under("campaigns/new") }
    func campaign(_ id: Segment) -> String { under("campaigns/" + id.text) }
    /// POST: a draft from an earlier one.
    var campaignCopies: String { under("campaigns/copies") }
    /// POST: appoints an implementer or a clerk.
    func appointments(at id: Segment) -> String { campaign(id) + "/appointments" }
    /// POST: records the committee's day or the day on which the workers were heard.
    func hearings(at id: Segment) -> String { campaign(id) + "/hearings" }
    /// POST: freezes the criteria.
    func criteria(at id: Segment) -> String { campaign(id) + "/criteria" }
    /// POST: where to request the interview and where to talk.
    func contacts(at id: Segment) -> String { campaign(id) + "/contacts" }
    /// POST: who is invited, `groups[]`.
    func targets(of id: Segment) -> String { campaign(id) + "/targets" }
    /// POST: opens.
    func opening(of id: Segment) -> String { campaign(id) + "/opening" }
    /// GET: asks for confirmation. POST: closes.
    func closing(of id: Segment) -> String { campaign(id) + "/closing" }
    /// POST: a later last day, `until from`; without `confirmed=yes` it shows what follows and asks once more.
    func extensions(of id: Segment) -> String { campaign(id) + "/extensions" }
    /// POST: answers once more after the closing, `until`; asks first like `extensions`.
    func lateRounds(of id: Segment) -> String { campaign(id) + "/late-rounds" }
    /// POST: invites those who came after the opening.
    func lateInvitations(to id: Segment) -> String { campaign(id) + "/late-invitations" }

    var progressList: String { under("progress") }
    func progress(of id: Segment) -> String { under("progress/" + id.text) }
}

extension Paths {
    /// The review list of a batch.
    func review(of batch: Segment) -> String { under("batches/" + batch.text) }
    /// GET: the three confirmations and 「選定基準の該当者で十分」.
    func reviewSummary(of batch: Segment) -> String { review(of: batch) + "/summary" }
    /// POST: one of the three confirmations.
    func confirmations(of batch: Segment) -> String { review(of: batch) + "/confirmations" }
    /// POST: decides everybody who is undecided as the criteria say.
    func acceptance(of batch: Segment) -> String { review(of: batch) + "/acceptance" }
    /// POST: the table of everybody's raw scores, `form=pdf` or `form=xlsx`.
    func rawScores(of batch: Segment) -> String { review(of: batch) + "/raw-scores" }
    /// GET: what a release does. POST: releases.
    func release(of batch: Segment) -> String { review(of: batch) + "/release" }

    /// One examinee.
    func sheet(_ sheet: Segment) -> String { under("sheets/" + sheet.text) }
    /// POST: `decision=needed|notNeeded|cannotBeJudged`.
    func decision(on sheet: Segment) -> String { self.sheet(sheet) + "/decision" }
}

// Accounts in more detail.
extension Paths {
    /// POST: takes the password away and mails a link.
    func passwordResets(of account: Segment) -> String { self.account(account) + "/password-resets" }
    /// POST: prints a letter with a code.
    func codeLetters(of account: Segment) -> String { self.account(account) + "/code-letters" }
    /// POST: `lock=yes|no`.
    func lock(of account: Segment) -> String { self.account(account) + "/lock" }
    /// POST: ends one session, or all.
    func sessionEndings(of account: Segment) -> String { self.account(account) + "/session-endings" }
    /// POST: takes a lost second factor away.
    func secondFactorRemovals(of account: Segment) -> String {
        self.account(account) + "/second-factor-removals"
    }
    /// POST: says who the account is in the roster.
    func personLinks(of account: Segment) -> String { self.account(account) + "/person" }
    /// POST: records a qualification with its proof.
    func qualifications(of account: Segment) -> String { self.account(account) + "/qualifications" }

    /// GET: where a file is chosen.
    var accountFile: String { under("accounts/file") }
    var accountFileTemplate: String { under("accounts/file/template.csv") }
    /// POST: reads a file and says what it would do; writes nothing.
    var accountFileChecks: String { under("accounts/file/checks") }
    /// POST: writes what the check showed.
    var accountFileImports: String { under("accounts/file/imports") }

    /// GET: who holds personnel authority over whom. POST: records a relation.
    var authorities: String { under("authorities") }
    /// POST: ends a relation.
    func authorityEnding(_ authority: Segment, of account: Segment) -> String {
        authorities + "/" + account.text + "/" + authority.text + "/ending"
    }
}

extension Paths {
    /// The own account.
    var ownAccount: String { under("account") }
    /// POST: a new password with the old one.
    var ownPassword: String { under("account/password") }
    /// POST: ends one of the own sessions, or all but this.
    var ownSessionEndings: String { under("account/session-endings") }
    /// GET: what an authenticator needs. POST: begins.
    var secondFactor: String { under("account/second-factor") }
    /// POST: the first code.
    var secondFactorConfirmations: String { under("account/second-factor/confirmations") }
    var ownSecondFactorRemovals: String { under("account/second-factor/removals") }
    /// POST: new recovery codes.
    var recoveryCodes: String { under("account/second-factor/recovery-codes") }
}

extension Paths {
    /// GET: who keeps the records, and whether they are unlocked.
    var custody: String { under("custody") }
    /// POST: a new passphrase: begins custody, or hands it over. Shows the recovery key once.
    var keeperKeys: String { under("custody/keys") }
    /// POST: unlocks on this node.
    var recordOpenings: String { under("custody/openings") }
    /// POST: locks on this node.
    var recordClosings: String { under("custody/closings") }
    /// POST: names the keeper of an implementation.
    func keepers(of id: Segment) -> String { campaign(id) + "/keepers" }
}
