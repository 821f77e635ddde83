import Campaigns
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

private let passphrase = "なぎの海に しずかな朝が 4つ"

extension TestOffice {
    /// A year with two sheets, the first decided as high stress, in the custody of the implementer.
    fileprivate func yearInCustody() async throws -> (
        year: ImplementationID, batch: BatchID, recovery: String
    ) {
        let year = try await openCampaign(people: 4)
        for n in 1...2 { try await answer(n, high: n == 1) }
        let batch = try await closeCampaign(year)
        try await office.nameKeeper(accountOfImplementer, of: year, as: clerk)
        let recovery = try await office.setKeeper(
            passphrase, again: passphrase, word: "", isUnderstood: true, as: implementer)
        return (year, batch, recovery)
    }

    private func closeCampaign(_ year: ImplementationID) async throws -> BatchID {
        try await office.closeCampaign(year, as: clerk)
    }
}

@Suite struct `The keeper of the records` {
    // S2-59
    @Test(arguments: Engine.all)
    func `is an implementer or clerk of that year, named with a date and on record`(
        _ engine: Engine
    ) async throws {
        try await withOffice(engine) { house in
            let year = try await house.openCampaign(people: 2)
            for stranger in [house.administrator, house.humanResources] {
                await #expect(throws: Refusal.roleConflict) {
                    try await house.office.nameKeeper(Self.account(stranger), of: year, as: house.clerk)
                }
                await #expect(throws: Office.Denial.self) {
                    try await house.office.nameKeeper(house.accountOfClerk, of: year, as: stranger)
                }
            }
            try await house.office.nameKeeper(house.accountOfClerk, of: year, as: house.clerk)
            house.clock.advance(seconds: 60)
            try await house.office.nameKeeper(house.accountOfImplementer, of: year, as: house.clerk)
            let found = try await house.office.campaign(year, as: house.administrator).implementation.keeper
            #expect(found == Keeper(account: house.accountOfImplementer, since: house.clock.now))
            let rows = try await house.tenant.database.read { db in
                (
                    try db.row("SELECT count(*) FROM keeper")?.int(0),
                    try db.row(
                        "SELECT count(*) FROM audit WHERE function = 'keeper.name' AND outcome = 'done'")?
                        .int(0)
                )
            }
            #expect(rows.0 == 2 && rows.1 == 2)
        }
    }

    // L-33: on a second node, as after any restart, with data, key database and key file at hand.
    @Test(arguments: Engine.all) func `alone opens results: nobody reads, answers or exports before that`(
        _ engine: Engine
    ) async throws {
        try await withOffices(engine) { made in
            let kept = try await made.house.yearInCustody()
            #expect(made.house.office.records == .open)
            try await made.withAnotherNode { node in
                #expect(node.office.records == .locked)
                await #expect(throws: VaultError.locked) {
                    _ = try await node.office.reviewList(kept.batch, as: node.implementer)
                }
                await #expect(throws: VaultError.locked) {
                    _ = try await node.openAnotherCampaign("次の年")
                }
                for other in [node.administrator, node.humanResources] {
                    await #expect(throws: Office.Denial.self) {
                        try await node.office.unlockRecords(passphrase, as: other)
                    }
                    await #expect(throws: Office.Denial.self) {
                        _ = try await node.office.setKeeper(
                            passphrase, again: passphrase, word: passphrase, isUnderstood: true, as: other)
                    }
                }
                await #expect(throws: CustodyFault.notKeeper) {
                    try await node.office.unlockRecords(passphrase, as: node.clerk)
                }
                await #expect(throws: CustodyFault.wrong) {
                    try await node.office.unlockRecords("ちがうことばをいれてみる", as: node.implementer)
                }
                try await node.office.unlockRecords(passphrase, as: node.implementer)
                let list = try await node.office.reviewList(kept.batch, as: node.implementer)
                #expect(list.examinees.count == 2)
                try await node.office.lockRecords(as: node.implementer)
                await #expect(throws: VaultError.locked) {
                    _ = try await node.office.reviewList(kept.batch, as: node.implementer)
                }
            }
        }
    }

    // L-33, RE-10: what only the keeper opens is moved as it is; the keeper opens it in the new house, nobody before.
    @Test(arguments: Engine.all) func `still holds the records after the house was moved`(_ to: Engine)
        async throws
    {
        let from: Engine = to == .sqlite ? Engine.all.last ?? .sqlite : .sqlite
        try await withOffices(from) { made in
            let kept = try await made.house.yearInCustody()
            try await withGround(to) { target in
                let move = StoreMove(
                    from: made.ground.location, to: target.location, clock: made.house.clock.read,
                    random: Randoms.system)
                let report = try await move.run(.file(path: made.ground.keyFile))
                #expect(report.keptValues > 0)
                try await made.withAnotherNode(at: target.location) { node in
                    #expect(node.office.records == .locked)
                    await #expect(throws: VaultError.locked) {
                        _ = try await node.office.reviewList(kept.batch, as: node.implementer)
                    }
                    try await node.office.unlockRecords(passphrase, as: node.implementer)
                    let list = try await node.office.reviewList(kept.batch, as: node.implementer)
                    #expect(list.examinees.count == 2)
                }
            }
        }
    }

    @Test(arguments: Engine.all) func `waits longer after each wrong try, on every node`(_ engine: Engine)
        async throws
    {
        try await withOffices(engine) { made in
            let kept = try await made.house.yearInCustody()
            try await made.withAnotherNode { node in
                for n in 1...5 {
                    await #expect(throws: CustodyFault.wrong) {
                        try await node.office.unlockRecords("ちがうことば\(n)", as: node.implementer)
                    }
                }
                await #expect(throws: Refusal.tryLater(seconds: 2)) {
                    try await node.office.unlockRecords(passphrase, as: node.implementer)
                }
                await #expect(throws: Refusal.tryLater(seconds: 2)) {
                    try await made.house.office.unlockRecords(passphrase, as: node.implementer)
                }
                node.clock.advance(seconds: 2)
                try await node.office.unlockRecords(kept.recovery, as: node.implementer)
                #expect(node.office.records == .open)
            }
        }
    }

    @Test func `chooses a long passphrase, types it twice and has read what losing it means`() async throws {
        try await withOffice(.sqlite) { house in
            let year = try await house.openCampaign(people: 2)
            let set = { (text: String, again: String, isUnderstood: Bool) in
                try await house.office.setKeeper(
                    text, again: again, word: "", isUnderstood: isUnderstood, as: house.clerk)
            }
            await #expect(throws: CustodyFault.weakPassphrase) { _ = try await set("短い", "短い", true) }
            let plain = String(repeating: "あい", count: 20)
            await #expect(throws: CustodyFault.weakPassphrase) { _ = try await set(plain, plain, true) }
            await #expect(throws: CustodyFault.differs) {
                _ = try await set(passphrase, passphrase + "。", true)
            }
            await #expect(throws: CustodyFault.notUnderstood) {
                _ = try await set(passphrase, passphrase, false)
            }
            await #expect(throws: CustodyFault.notKeeper) { _ = try await set(passphrase, passphrase, true) }
            #expect(house.office.records == .underCompanyKey)
            try await house.office.nameKeeper(house.accountOfClerk, of: year, as: house.clerk)
            #expect(try await set(passphrase, passphrase, true).count == 39)
        }
    }

    // L-33: what was kept in custody is not opened by a restore, and opens later with the passphrase.
    @Test func `finds the records closed after a restore by somebody else`() async throws {
        try await withOffices(.sqlite) { made in
            let kept = try await made.house.yearInCustody()
            let identity = ArchiveIdentity()
            let folder = made.ground.folder.appending(path: "backups")
            let report = try await made.offices.installation.backUp(
                to: folder, for: BackupRecipients(data: identity.recipient))
            let source = RestoreSource(
                folder: report.folder, identity: identity, keysFolder: nil, keyIdentity: nil, ledger: nil)
            let credentials = made.ground.folder.appending(path: "credentials")
            try FileManager.default.createDirectory(at: credentials, withIntermediateDirectories: false)
            let file = credentials.appending(path: made.house.office.slug).path
            try passphrase.write(toFile: file, atomically: false, encoding: .utf8)
            try FileManager.default.setAttributes([.posixPermissions: 0o400], ofItemAtPath: file)
            var proved: [RestoreReport] = []
            for keepers in [nil, KeeperSource(folder: credentials.path)] {
                let restore = Restore(
                    source, keepers: keepers, clock: made.house.clock.read, random: Randoms.system)
                proved.append(
                    try await restore.verify(
                        below: made.ground.folder, .file(path: made.ground.keyFile)))
            }
            #expect(proved[0].keptValues == 2 && proved[1].keptValues == 0)
            #expect(proved[1].openedValues == proved[0].openedValues + 2)
            let words = RestoreFindings(proved[0]).text
            #expect(words.contains("sealed by the keeper: not opened"))
            let target = made.ground.folder.appending(path: "restored")
            let restore = Restore(source, clock: made.house.clock.read, random: Randoms.system)
            _ = try await restore.restore(into: target, .file(path: made.ground.keyFile)) { _ in 0 }
            let again = try await Installation.open(
                at: .directory(target), kek: .file(path: made.ground.keyFile), clock: made.house.clock.read,
                random: Randoms.system)
            let tenant = try #require(try await again.tenant(slug: made.house.office.slug))
            #expect(tenant.custody == .locked)
            try await tenant.unlock(by: .recovery(try #require(RecoveryKey(text: kept.recovery))), .light())
            #expect(tenant.custody == .open)
            await again.close()
        }
    }

    private static func account(_ principal: Principal) -> AccountID {
        if case .account(let id) = principal { id } else { AccountID(rawValue: 0) }
    }
}
