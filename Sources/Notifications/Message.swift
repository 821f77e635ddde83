import Organisation

/// What is said. No kind can carry a verdict, a decision or a need of interview: there is no field for one,
/// so everybody's mail is the same (TH11).
package enum Message: Hashable, Sendable {
    /// 受検のご案内 with the personal link.
    case invitation(CheckInvitation)
    /// 受検勧奨: what the invitation says, shorter, to those who have not answered.
    case reminder(CheckInvitation)
    /// The same words to every examinee of a batch, at the same time.
    case resultReady(ResultNotice)
    /// Once more before the window ends, to everybody who got it: whoever has answered gets it, too.
    case resultReminder(ResultReminder)
    /// Instead of it, where the address is not the one that was invited.
    case addressToConfirm(AddressCheck)
    /// Staff: a new account, with a link to set its password.
    case accountCreated(AccountAccess)
    /// Staff: a link to set the password again.
    case setPassword(AccountAccess)
    /// A one-time code for a forgotten あいことば was issued.
    case secretReset(SecurityNotice)
    /// The address in the roster changed; goes to the old and the new one.
    case addressChanged(SecurityNotice)
    /// There is an answer to an enquiry or to a request about the own data.
    case answered(AnswerNotice)
    /// Staff: the own account's password or second factor changed.
    case accountChanged(AccountNotice)
    /// Staff: whether mail arrives at all.
    case trial(MailTrial)
    /// Staff: the invitation to the own address, marked as a rehearsal.
    case rehearsal(CheckInvitation)
    /// Staff: a review waits for them.
    case reviewWaits(ReviewNotice)
}

extension Message {
    package func letter(to recipient: Recipient) -> Letter {
        let name = recipient.name.text
        return switch recipient.language {
        case .ja: japanese("\(name) 様")
        case .en: english("Dear \(name),")
        }
    }

    private func japanese(_ greeting: String) -> Letter {
        switch self {
        case .invitation(let facts): facts.japanese(greeting)
        case .reminder(let facts): facts.reminderJapanese(greeting)
        case .resultReady(let facts): facts.japanese(greeting)
        case .resultReminder(let facts): facts.japanese(greeting)
        case .addressToConfirm(let facts): facts.japanese(greeting)
        case .accountCreated(let facts): facts.createdJapanese(greeting)
        case .setPassword(let facts): facts.passwordJapanese(greeting)
        case .secretReset(let facts): facts.resetJapanese(greeting)
        case .addressChanged(let facts): facts.addressJapanese(greeting)
        case .answered(let facts): facts.japanese(greeting)
        case .accountChanged(let facts): facts.japanese(greeting)
        case .trial(let facts): facts.japanese(greeting)
        case .rehearsal(let facts): facts.rehearsalJapanese(greeting)
        case .reviewWaits(let facts): facts.japanese(greeting)
        }
    }

    private func english(_ greeting: String) -> Letter {
        switch self {
        case .invitation(let facts): facts.english(greeting)
        case .reminder(let facts): facts.reminderEnglish(greeting)
        case .resultReady(let facts): facts.english(greeting)
        case .resultReminder(let facts): facts.english(greeting)
        case .addressToConfirm(let facts): facts.english(greeting)
        case .accountCreated(let facts): facts.createdEnglish(greeting)
        case .setPassword(let facts): facts.passwordEnglish(greeting)
        case .secretReset(let facts): facts.resetEnglish(greeting)
        case .addressChanged(let facts): facts.addressEnglish(greeting)
        case .answered(let facts): facts.english(greeting)
        case .accountChanged(let facts): facts.english(greeting)
        case .trial(let facts): facts.english(greeting)
        case .rehearsal(let facts): facts.rehearsalEnglish(greeting)
        case .reviewWaits(let facts): facts.english(greeting)
        }
    }
}
