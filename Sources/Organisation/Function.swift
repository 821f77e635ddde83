/// What a person can ask the program to do. No route exists without one, and none runs without the door's yes.
package enum Function: String, CaseIterable, Sendable {
    // Open to anybody.
    case pageOpen = "page.open"
    case setupRedeem = "setup.redeem"
    /// A try to sign in, counted before the password is looked at.
    case sessionAttempt = "session.attempt"
    case sessionSignIn = "session.signIn"
    case sessionSignOut = "session.signOut"
    case passwordSet = "password.set"
    case linkOpen = "link.open"
    case resultSignIn = "result.signIn"
    // The person who answers.
    case answerRead = "answer.read"
    case answerSave = "answer.save"
    case answerSend = "answer.send"
    case secretChoose = "secret.choose"
    // The person's own results.
    case resultListOwn = "result.listOwn"
    case resultReadOwn = "result.readOwn"
    case accessHistoryReadOwn = "accessHistory.readOwn"
    // Staff.
    case homeRead = "home.read"
    case accountRead = "account.read"
    case accountCreate = "account.create"
    case accountGrant = "account.grant"
    case accountSendLink = "account.sendLink"
    case rosterRead = "roster.read"
    case rosterImport = "roster.import"
    case campaignRead = "campaign.read"
    case campaignDraft = "campaign.draft"
    case campaignOpen = "campaign.open"
    case campaignClose = "campaign.close"
    case mailStatusRead = "mail.readStatus"
    case progressRead = "progress.read"
    case reviewList = "review.list"
    case reviewRead = "review.read"
    case reviewConfirm = "review.confirm"
    case reviewDecide = "review.decide"
    case resultRelease = "result.release"
    // The program itself.
    case tenantCreate = "tenant.create"
    /// Taking due mails from the queue: no audit row, the delivery has one.
    case mailTake = "mail.take"
    case mailDeliver = "mail.deliver"
    /// Forgetting sessions that have ended.
    case sessionSweep = "session.sweep"
    case auditVerify = "audit.verify"
}

extension Function {
    /// Whether the function changes something: it then runs in the writer's transaction with its audit row.
    package var changes: Bool {
        switch self {
        case .pageOpen, .answerRead, .resultListOwn, .accessHistoryReadOwn, .homeRead,
            .accountRead,
            .rosterRead, .campaignRead, .mailStatusRead, .progressRead, .reviewList, .reviewRead,
            .auditVerify:
            false
        default: true
        }
    }

    /// Whether it opens a person's answers, result or need of interview (health data of level P3).
    package var opensHealthData: Bool {
        switch self {
        case .answerRead, .answerSave, .answerSend, .resultListOwn, .resultReadOwn, .reviewList, .reviewRead,
            .reviewConfirm, .reviewDecide, .resultRelease:
            true
        default: false
        }
    }

    /// Saving one tap is not audited by itself: the opening and the sending of the form are. Fifty-seven rows
    /// per person would drown what an auditor looks for. Looking at public pages leaves no row either.
    package var isAudited: Bool {
        switch self {
        case .pageOpen, .answerSave, .homeRead, .mailTake, .sessionSweep: false
        default: true
        }
    }
}
