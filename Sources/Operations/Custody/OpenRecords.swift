package import Campaigns
package import Organisation
import Storage

/// Why the records were not put under a key, or not opened.
package enum CustodyFault: Error, Hashable, Sendable {
    /// Only somebody who is named as keeper has to do with the passphrase.
    case notKeeper
    case weakPassphrase
    case differs
    /// Passphrase and recovery key both wrong; which of them nobody is told.
    case wrong
    /// It was not said that losing both loses the records.
    case notUnderstood
    case changedMeanwhile
}

extension Office {
    /// What the page about custody says.
    package func custody(as who: Principal) async throws -> CustodyOverview {
        let records = records
        return try await door.perform(.custodyRead, as: who) { db, _ in
            let implementations = try db.implementations()
            let names = try Dictionary(
                db.accounts().map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
            return CustodyOverview(
                records: records,
                lines: implementations.map { one in
                    CustodyOverview.Line(
                        implementation: one, keeper: one.keeper.flatMap { names[$0.account] })
                },
                isKeeper: implementations.contains { $0.isKept(by: who) })
        }
    }

    /// Opens the records on this node.
    ///
    /// - Parameter word: the passphrase, or the recovery key as it stands on paper.
    /// - Throws: `CustodyFault`, `Refusal.tryLater`.
    package func unlockRecords(_ word: String, as who: Principal) async throws {
        try await countTry(.custodyUnlock, who)
        try await CustodyFault.naming {
            try await tenant.unlock(by: RecordsOpening(word), passwords)
        }
        try await forgetTries(who)
    }

    /// Closes them on this node.
    package func lockRecords(as who: Principal) async throws {
        try await door.perform(.custodyUnlock, as: who) { db, _ in _ = try db.requireKeeper(who) }
        tenant.lockRecords()
    }

    /// Begins custody, or hands it over with a new passphrase.
    ///
    /// - Parameters:
    ///   - word: what opens the records now; not looked at where they are under the company's key alone.
    ///   - isUnderstood: that losing passphrase and recovery key loses the records.
    /// - Returns: the recovery key, which nobody can show again.
    package func setKeeper(
        _ passphrase: String, again: String, word: String, isUnderstood: Bool, as who: Principal
    ) async throws -> String {
        try await door.check(.custodyChange, as: who)
        guard KeeperPassphrase.isStrong(passphrase) else { throw CustodyFault.weakPassphrase }
        guard passphrase == again else { throw CustodyFault.differs }
        guard isUnderstood else { throw CustodyFault.notUnderstood }
        try await countTry(.custodyChange, who)
        let opening = tenant.custody == .none ? nil : RecordsOpening(word)
        let recovery = try await CustodyFault.naming {
            try await tenant.setKeeper(passphrase: passphrase, opening: opening, passwords).text
        }
        try await forgetTries(who)
        return recovery
    }

    /// The audit row of the try comes first: a program that ends in between leaves a row too many, never one too few.
    private func countTry(_ function: Function, _ who: Principal) async throws {
        try await door.perform(function, as: who) { db, permit in
            let account = try db.requireKeeper(who)
            try db.countUnlockTry(of: account, under: permit)
        }
    }

    private func forgetTries(_ who: Principal) async throws {
        try await door.perform(.custodyUnlock, as: who) { db, _ in
            try db.forgetUnlockTries(of: try db.requireKeeper(who))
        }
    }
}

/// Where the company stands with its keepers.
package struct CustodyOverview: Sendable {
    package struct Line: Sendable {
        package let implementation: Implementation
        /// The keeper's name; nil where nobody is named.
        package let keeper: String?
    }

    package let records: Office.RecordsState
    package let lines: [Line]
    /// Whether whoever asks is one of them.
    package let isKeeper: Bool
}

extension Connection {
    fileprivate func requireKeeper(_ who: Principal) throws -> AccountID {
        guard case .account(let account) = who, try implementations().contains(where: { $0.isKept(by: who) })
        else { throw CustodyFault.notKeeper }
        return account
    }
}

extension Implementation {
    fileprivate func isKept(by who: Principal) -> Bool {
        guard case .account(let account) = who else { return false }
        return keeper?.account == account
    }
}

extension RecordsOpening {
    fileprivate init(_ word: String) {
        self = RecoveryKey(text: word).map { .recovery($0) } ?? .passphrase(word)
    }
}

extension CustodyFault {
    fileprivate static func naming<T>(_ work: () async throws -> T) async throws -> T {
        do { return try await work() } catch CustodyError.wrong {
            throw wrong
        } catch CustodyError.changedMeanwhile { throw changedMeanwhile }
    }
}
