import Campaigns
import Notifications
import Organisation
import Storage

/// A mail about to be made, and what chance gives to it.
struct MailDraft: Sendable {
    let task: MailTask
    /// Of this mail alone; never stored but as `hash`.
    let link: String
    let hash: [UInt8]
    let code: AddressCode
}

/// What the mails of one portion have in common, read once in their transaction.
struct KnownImplementations {
    private var implementations: [ImplementationID: Implementation] = [:]
    private var invitations: [ImplementationID: CheckInvitation] = [:]

    mutating func implementation(
        _ id: ImplementationID, on connection: borrowing Connection
    ) throws -> Implementation {
        if let known = implementations[id] { return known }
        let found = try connection.implementation(id)
        implementations[id] = found
        return found
    }

    /// Without anybody's link.
    mutating func invitation(
        to implementation: Implementation, _ company: String, _ desk: Notifications.Desk,
        on connection: borrowing Connection
    ) throws -> CheckInvitation {
        if let known = invitations[implementation.id] { return known }
        let made = try connection.checkInvitation(implementation, company, "", desk)
        invitations[implementation.id] = made
        return made
    }
}
