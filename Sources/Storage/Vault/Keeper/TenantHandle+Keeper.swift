import Crypto
import Organisation

/// Whether a company's unconsented results are in a keeper's custody, and whether they are open on this node.
package enum Custody: Sendable, Hashable {
    case none
    case locked
    case open
}

extension TenantHandle {
    package var custody: Custody {
        guard keys.seat.isTaken else { return .none }
        return keys.seat.isOpen ? .open : .locked
    }

    /// - Throws: `CustodyError.wrong`.
    package func unlock(by opening: RecordsOpening, _ passwords: Passwords) async throws {
        try await keys.unlock { try await $0.key(by: opening, passwords) }
    }

    package func lockRecords() {
        keys.lock()
    }

    /// Begins custody, or hands it over: a new key, a new passphrase, a new recovery key.
    ///
    /// - Parameter opening: what opens the records now; nil where there is no custody yet.
    package func setKeeper(
        passphrase: String, opening: RecordsOpening?, _ passwords: Passwords
    ) async throws -> RecoveryKey {
        let stretching = passwords.newStretching()
        let key = try await passwords.stretch(passphrase, stretching)
        return try await keys.setKeeper(key, stretching, at: now) { slots in
            guard let opening else { throw CustodyError.changedMeanwhile }
            return try await slots.key(by: opening, passwords)
        }
    }
}

extension KeeperSlots {
    fileprivate func key(by opening: RecordsOpening, _ passwords: Passwords) async throws -> KeeperKey? {
        switch opening {
        case .passphrase(let text): key(passphrase: try await passwords.stretch(text, stretching))
        case .recovery(let recovery): key(recovery: recovery)
        }
    }
}
