package import Campaigns
package import Organisation
import Storage

/// Staff passwords: long, anything goes, no composition rules.
package enum StaffPassword {
    package static let shortest = 13
    package static let longest = 256

    package static func check(_ text: String) throws(Refusal) {
        guard (shortest...longest).contains(text.count), Set(text).count >= 5 else {
            throw .badField(.password)
        }
    }
}

extension Office {
    /// Whose password a link sets; nil when it works no more, whatever the reason.
    package func accountName(byPasswordLink link: Secret) async throws -> String? {
        try await door.perform(.pageOpen, as: .visitor) { db, permit in
            try db.accountOfLink(hash: link.hash, now: permit.at).flatMap { try db.account($0)?.name }
        }
    }

    /// Uses the link up, ends the account's sessions, sets the password.
    package func setPassword(_ password: String, by link: Secret, request: Int = 0) async throws {
        try StaffPassword.check(password)
        guard try await accountName(byPasswordLink: link) != nil else { throw Refusal.linkUnknown }
        let phc = try await passwords.hash(password, for: .staff)
        try await door.perform(.passwordSet, as: .visitor, request: request) { db, permit in
            guard let account = try db.accountOfLink(hash: link.hash, now: permit.at) else {
                throw Refusal.linkUnknown
            }
            try db.useAccountLink(hash: link.hash, at: permit.at)
            try db.setPassword(phc, of: account)
        }
    }

    /// Mails another link. The administrator never sees it.
    package func sendPasswordLink(to account: AccountID, as who: Principal) async throws {
        try await door.perform(.accountSendLink, as: who, on: .account(account)) { db, permit in
            guard try db.account(account) != nil else { throw Denied.notFound }
            try db.enqueue(.setPassword, subject: account.rawValue, due: permit.at, under: permit)
        }
    }
}
