package import Organisation
import Storage

/// Wrong passwords on many accounts within an hour: somebody may be trying one password on everybody. The wait of
/// each account does not stop that, so it is shown. Nobody is locked out by it.
package struct SignInAlarm: Hashable, Sendable {
    /// Accounts of staff, and people with an own secret.
    package let accounts, people: Int

    static let minutes = 60
    /// Our own choice, without a source: above what mistypes within an hour. It only shows a notice.
    static let fewestAccounts = 8
    static let fewestPeople = 30
}

extension Office {
    /// nil while nothing is unusual.
    package func signInAlarm(as who: Principal) async throws -> SignInAlarm? {
        try await door.perform(.accountRead, as: who) { db, permit in
            let since = permit.at.adding(minutes: -SignInAlarm.minutes)
            let alarm = SignInAlarm(
                accounts: try db.accountsTried(since: since), people: try db.secretsTried(since: since))
            let isUnusual =
                alarm.accounts >= SignInAlarm.fewestAccounts || alarm.people >= SignInAlarm.fewestPeople
            return isUnusual ? alarm : nil
        }
    }
}
