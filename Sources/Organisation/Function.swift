/// What a person can ask the program to do. No route exists without one, and none runs without the door's yes.
package enum Function: String, CaseIterable, Sendable {
    // Open to anybody.
    case pageOpen = "page.open"
    /// The pages that say how the program is used, one per role.
    case helpRead = "help.read"
    case setupRedeem = "setup.redeem"
    /// A try to sign in, counted before the password is looked at.
    case sessionAttempt = "session.attempt"
    case sessionSignIn = "session.signIn"
    case sessionSignOut = "session.signOut"
    /// The second factor, and giving the password again before a dangerous step.
    case sessionConfirm = "session.confirm"
    case passwordSet = "password.set"
    case linkOpen = "link.open"
    case resultSignIn = "result.signIn"
    case enquirySend = "enquiry.send"
    /// Reading the answer to an enquiry by the word on its receipt.
    case enquiryLookUp = "enquiry.lookUp"
    /// What a one-time link asks for, and sending it.
    case fileOpen = "file.open"
    case fileSend = "file.send"
    // The person who answers.
    case answerRead = "answer.read"
    case answerSave = "answer.save"
    case answerSend = "answer.send"
    /// Taking a sent sheet back, to answer again.
    case answerWithdraw = "answer.withdraw"
    case secretChoose = "secret.choose"
    /// Asking for help with a forgotten own secret, and choosing another by the code that a clerk handed out.
    case secretAsk = "secret.ask"
    case secretRenew = "secret.renew"
    // The person's own results.
    case resultListOwn = "result.listOwn"
    case resultReadOwn = "result.readOwn"
    case accessHistoryReadOwn = "accessHistory.readOwn"
    /// The question whether the own result may pass to the employer, and the own answer so far.
    case consentReadOwn = "consent.readOwn"
    /// Agreeing, declining, requesting the interview, taking back: one function, so that the audit does not tell
    /// which (L-13…L-16).
    case consentDeclare = "consent.declare"
    /// Everything kept about the person, as one file (L-34).
    case ownDataRead = "ownData.read"
    /// Asking for correction, disclosure or a stop (L-34).
    case ownDataRequest = "ownData.request"
    /// Saying by a code that a changed mail address is the own one (TH08b).
    case addressConfirm = "address.confirm"
    // Anybody with a staff account, about the own account.
    case ownAccountRead = "ownAccount.read"
    case ownAccountChange = "ownAccount.change"
    /// Declaring to hold no personnel authority over those in scope (L-01, L-03).
    case attestationGive = "attestation.give"
    // Staff.
    case homeRead = "home.read"
    case accountRead = "account.read"
    case accountCreate = "account.create"
    case accountGrant = "account.grant"
    case accountImport = "account.import"
    /// A link to set the password, by mail.
    case accountSendLink = "account.sendLink"
    /// Locking, unlocking, ending sessions, taking away a lost second factor.
    case accountLock = "account.lock"
    case accountPrintCode = "account.printCode"
    case authorityRead = "authority.read"
    case authorityRecord = "authority.record"
    case qualificationRecord = "qualification.record"
    /// Letting a provider's member of staff act here, and ending it.
    case providerAppoint = "provider.appoint"
    case settingsRead = "settings.read"
    case settingsChange = "settings.change"
    case rosterRead = "roster.read"
    case rosterImport = "roster.import"
    case rosterUndo = "roster.undo"
    case rosterExport = "roster.export"
    /// Departments, attributes, workplaces and their mapping between years.
    case departmentRead = "department.read"
    case departmentChange = "department.change"
    case contractRead = "contract.read"
    case contractChange = "contract.change"
    case enquiryRead = "enquiry.read"
    case enquiryAnswer = "enquiry.answer"
    case personalDataRead = "personalData.read"
    case personalDataAnswer = "personalData.answer"
    /// The company's own words on people's pages, and writing them (S3-49).
    case messageRead = "message.read"
    case messageWrite = "message.write"
    case campaignRead = "campaign.read"
    case campaignDraft = "campaign.draft"
    case campaignRehearse = "campaign.rehearse"
    /// What lines would have chosen among the last answers: counts only (S2-37).
    case criteriaStudy = "criteria.study"
    /// What the health committee said about the criteria (S4-12).
    case committeeRecord = "committee.record"
    case campaignOpen = "campaign.open"
    case campaignClose = "campaign.close"
    /// Moving the last day of answering later.
    case campaignExtend = "campaign.extend"
    /// Taking answers once more after the closing.
    case campaignReopen = "campaign.reopen"
    /// Inviting who came to the workplace after the opening.
    case campaignInvite = "campaign.invite"
    /// Who keeps the records, and whether they are under a key of the keeper's.
    case custodyRead = "custody.read"
    /// Naming the keeper of an implementation (S2-59).
    case keeperName = "keeper.name"
    /// Putting the records under the keeper's key, and handing them over.
    case custodyChange = "custody.change"
    /// Unlocking the records and locking them; a try is on record whether it was right or wrong.
    case custodyUnlock = "custody.unlock"
    /// How the mails are going out: no template, no words (S3-55).
    case mailStatusRead = "mail.readStatus"
    /// Sending anew what a server refused or gave back.
    case mailResend = "mail.resend"
    /// A mail to the own address, to see whether it arrives.
    case mailTry = "mail.try"
    case progressRead = "progress.read"
    /// Who has answered and who has not, by name: yes or no, nothing else (L-05).
    case progressReadNames = "progress.readNames"
    /// Whom mail does not reach, and whose invitation was printed when.
    case letterRead = "letter.read"
    /// Printing invitations, each with another link of its own.
    case letterPrint = "letter.print"
    /// Who answers on paper, and what of it is typed.
    case paperAnswerRead = "paperAnswer.read"
    /// Moving somebody to paper or back to the screen; what was begun the other way ends (S2-16).
    case paperAnswerChange = "paperAnswer.change"
    /// Typing a questionnaire on paper, and throwing a typing away.
    case paperAnswerEnter = "paperAnswer.enter"
    /// Whose link or own secret is to be made anew.
    case reissueRead = "reissue.read"
    /// Another link; every earlier one ends.
    case linkReissue = "link.reissue"
    /// A code for a forgotten own secret.
    case secretReissue = "secret.reissue"
    /// What a reminder to those who have not answered would do.
    case reminderRead = "reminder.read"
    /// Asking for one (S3-19).
    case reminderSend = "reminder.send"
    /// Whether reminders go by themselves, and how often.
    case reminderSet = "reminder.set"
    /// What is kept how long, what is held, what was deleted: counts only.
    case retentionRead = "retention.read"
    /// Keeping something beyond its time, and letting it go again (L-32).
    case retentionHold = "retention.hold"
    /// 様式第6号の3: what is counted for it, and the reports that were kept.
    case labourReportRead = "labourReport.read"
    /// Keeping a report as it is to be copied into the form (L-25).
    case labourReportMake = "labourReport.make"
    /// Entering how many people had the physician's interview: a number, no names.
    case interviewCountEnter = "interviewCount.enter"
    /// Files that somebody was asked for: which there are, asking, and what is in them.
    case fileList = "file.list"
    case fileAsk = "file.ask"
    case fileRead = "file.read"
    case reviewList = "review.list"
    case reviewRead = "review.read"
    case reviewConfirm = "review.confirm"
    /// Taking the table of everybody's raw scores out of the house (S4-25).
    case listTake = "review.takeLists"
    /// Signing 面接指導要否判定記録 (S4-23).
    case reviewSign = "review.sign"
    /// That the record went to the implementer on paper, and came back (S4-32).
    case paperRecord = "review.recordPaper"
    /// What of a batch went to the implementer's side and when: no word about anybody.
    case deliverableRead = "deliverable.read"
    /// That a list was taken out or handed over.
    case deliverableNote = "deliverable.note"
    case reviewDecide = "review.decide"
    /// Deciding everybody who is left as the criteria say.
    case reviewAccept = "review.accept"
    case resultRelease = "result.release"
    /// Who gets the result how, and whose letter has left.
    case deliveryRead = "delivery.read"
    /// Another way for one person.
    case deliveryChange = "delivery.change"
    /// Printing results to be handed over in sealed envelopes.
    case resultPrint = "result.print"
    /// That letters were handed over or posted.
    case deliveryRecord = "delivery.record"
    /// Entering what somebody wrote on the form that came with the letter.
    case consentEnter = "consent.enter"
    /// Who asked for the interview or for a consultation.
    case requestList = "request.list"
    /// Judging a person anew after the release (L-13).
    case needRevise = "need.revise"
    /// Whose results the employer got by consent or request.
    case employerCopyList = "employerCopy.list"
    case employerCopyRead = "employerCopy.read"
    /// What a publication of group results would show. It opens the sheets and shows groups only.
    case groupPrepare = "group.prepare"
    case groupPublish = "group.publish"
    /// Published group results, of the whole or of the own departments (L-24).
    case groupRead = "group.read"
    // The service provider, outside every tenant.
    case providerHomeRead = "provider.readHome"
    /// Leaving for one tenant, by that tenant's appointment.
    case providerEnter = "provider.enter"
    case providerStaffRead = "provider.readStaff"
    case providerStaffChange = "provider.changeStaff"
    case tenantListRead = "tenant.list"
    case tenantCreate = "tenant.create"
    case tenantDelete = "tenant.delete"
    // The program itself.
    /// The tenant's side of a provider's entry.
    case providerAdmit = "provider.admit"
    /// A way in again for an administrator, from the command line.
    case accountRecover = "account.recover"
    /// Ending the roles of those who left (S1-18).
    case grantsEnd = "grants.end"
    /// Taking due mails from the queue: no audit row, the delivery has one.
    case mailTake = "mail.take"
    case mailDeliver = "mail.deliver"
    /// Whether a reminder is due: asked every few minutes.
    case reminderDue = "reminder.due"
    /// Putting the due reminders into the queue.
    case reminderQueue = "reminder.queue"
    /// Forgetting sessions that have ended.
    case sessionSweep = "session.sweep"
    /// Destroying what is over its time: the beginning and the end of each deletion (L-32).
    case retentionPurge = "retention.purge"
    /// What is due.
    case retentionDue = "retention.due"
    /// The steps between them, and whose turn it is.
    case retentionSweep = "retention.sweep"
    case auditVerify = "audit.verify"
    /// When the last backup was made, or why it failed.
    case backupRead = "backup.read"
    /// The end of a backup, good or bad.
    case backupRecord = "backup.record"
    /// What a restore leaves behind: mail held, sessions ended.
    case restoreRecord = "restore.record"
    /// How much mail a restore has held back.
    case heldMailRead = "heldMail.read"
    case heldMailRelease = "heldMail.release"
    /// The sets for another vendor or implementer: consented and unconsented apart (L-35).
    case handOver = "handOver.export"
}
