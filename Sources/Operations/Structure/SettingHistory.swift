import Campaigns
package import Organisation
import Storage

/// A switch with everything that was done to it, newest first.
package struct SettingEntry: Sendable, Hashable {
    package struct Change: Sendable, Hashable {
        package let at: Instant
        package let isOn: Bool
        /// nil for accounts that are gone.
        package let author: String?
    }

    /// As it is stored and as forms send it.
    package let name: String
    package let isOn: Bool
    package let changes: [Change]
}

extension Office {
    /// - Throws: `badField` where there is no such switch.
    package func set(switch name: String, to isOn: Bool, as who: Principal) async throws {
        guard let setting = Setting(rawValue: name) else { throw Refusal.badField(.value) }
        try await set(setting, to: isOn, as: who)
    }

    package func settingEntries(as who: Principal) async throws -> [SettingEntry] {
        try await door.perform(.settingsRead, as: who) { db, _ in
            try Setting.allCases.map { setting in
                let changes = try db.changes(of: setting).map { change in
                    SettingEntry.Change(
                        at: change.at, isOn: change.isOn,
                        author: try db.account(AccountID(rawValue: change.author))?.name)
                }
                return SettingEntry(name: setting.rawValue, isOn: try db.isOn(setting), changes: changes)
            }
        }
    }
}
