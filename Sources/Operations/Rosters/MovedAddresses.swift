import Campaigns
import Organisation
import Storage

/// Links that an import may leave with an address that is the person's no longer.
struct MovedAddresses {
    private var links: [(link: LiveLink, mail: String)] = []

    /// Taken before the change is written.
    init(of change: RosterChange, on db: borrowing Connection, _ permit: Permit) throws {
        let moving = change.changed.filter { $0.old.identity.mail != $0.new.identity.mail }.map(\.new.id)
        for link in try db.liveLinks(of: Set(moving), at: permit.at) {
            links.append((link, try db.mail(of: link, permit)))
        }
    }

    /// Ends what went to the old address. Whoever can still answer gets another link at the new one; nobody without
    /// one: they are on the list of letters then.
    ///
    /// An address that the person had not had before ends nothing: no link went elsewhere.
    func settle(on db: borrowing Connection, _ permit: Permit) throws {
        for (link, old) in links where !old.isEmpty {
            let new = try db.mail(of: link, permit)
            if new == old { continue }
            let invitation = link.invitation
            try db.endLinks(of: invitation.id, at: permit.at)
            let state = try db.answeringFacts(of: invitation.implementation).state(at: permit.at)
            guard !new.isEmpty, !link.isAnswered, state == .open || state == .notYet else { continue }
            try db.enqueue(.newLink, subject: invitation.id.rawValue, due: permit.at, under: permit)
        }
    }
}

extension Connection {
    /// The address in force: what the person said goes before what the roster says.
    fileprivate func mail(of link: LiveLink, _ permit: Permit) throws -> String {
        try person(link.invitation.person, on: permit.at.day)?.identity.mail.foldedForLookup ?? ""
    }
}
