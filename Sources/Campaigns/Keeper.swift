package import Organisation

/// 保存担当: the implementer or clerk who keeps the records that nobody consented to pass on (安衛則52条の11; S2-59).
package struct Keeper: Hashable, Sendable {
    package let account: AccountID
    package let since: Instant

    package init(account: AccountID, since: Instant) {
        self.account = account
        self.since = since
    }
}

/// The keeper's passphrase is typed once after a start and stands against somebody with all the time in the world.
package enum KeeperPassphrase {
    package static let shortest = 15
    package static let longest = 200

    package static func isStrong(_ text: String) -> Bool {
        (shortest...longest).contains(text.count) && Set(text).count >= 8
    }
}
