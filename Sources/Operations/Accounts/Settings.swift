package import Organisation
package import Storage

extension Office {
    package func settings(as who: Principal) async throws -> [Setting: Bool] {
        try await door.perform(.settingsRead, as: who) { db, _ in
            try Setting.allCases.reduce(into: [:]) { $0[$1] = try db.isOn($1) }
        }
    }

    package func set(_ setting: Setting, to isOn: Bool, as who: Principal) async throws {
        try await door.perform(.settingsChange, as: who) { db, permit in
            try db.set(setting, to: isOn, at: permit.at, by: permit.author)
        }
    }
}
