import Campaigns
import Notifications
import Organisation
import Storage

/// A code drawn for a mail, and where it is typed in; stored only where the mail needs it.
struct AddressCode: Sendable {
    let code: AccessCode
    let place: String
}

extension Connection {
    /// Whether a notice about a result goes where the person was invited, or to what they confirmed (S2-14).
    func goesToKnownAddress(_ task: MailTask, at now: Instant) throws -> Bool {
        let invitation = try invitation(InvitationID(rawValue: task.subject))
        guard let mail = try person(invitation.person, on: now.day)?.identity.mail, !mail.isEmpty else {
            return true
        }
        return try isKnown(mail, of: invitation.id, invitation.person)
    }

    /// To the changed address: a code, and no link of the person's own (TH08b).
    func addressCheck(
        _ task: MailTask, _ code: AddressCode, company: String, at now: Instant
    ) throws -> AddressedMessage? {
        let invitation = try invitation(InvitationID(rawValue: task.subject))
        let implementation = try implementation(invitation.implementation)
        guard let person = try person(invitation.person, on: now.day)?.identity,
            let recipient = Recipient(person)
        else { return nil }
        try insertAddressCode(
            hash: code.code.addressHash, for: recipient.mailbox.address, of: invitation.person,
            expires: now.adding(days: LinkLife.personalDays))
        let desk = Notifications.Desk(
            name: company, contact: implementation.contacts.request.replacing("\n", with: " "))
        return AddressedMessage(
            recipient: recipient,
            message: .addressToConfirm(
                AddressCheck(
                    company: company, campaign: implementation.campaign.name, place: code.place,
                    code: code.code.grouped, desk: desk)))
    }
}
