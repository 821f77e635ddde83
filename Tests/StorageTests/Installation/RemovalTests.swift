import Foundation
import Organisation
import Synchronization
import TestSupport
import Testing

@testable import Storage

@Suite struct `A company that was deleted` {
    static let line = "決して残ってはいけない一行"

    // BI-88: whatever had been done when it broke off, the next start does the rest.
    @Test(arguments: Engine.all, [0, 1, 2])
    func `is deleted whole at the next start, wherever it was broken off`(
        engine: Engine, steps: Int
    ) async throws {
        try await withGround(engine) { ground in
            let first = try await ground.open()
            let leaver = try await first.createTenant(name: "去る会社")
            let stayer = try await first.createTenant(name: "残る会社")
            try await first.database.write { try $0.depart(leaver.id, at: Instant(milliseconds: 0)) }
            if steps > 0 { try await first.keyStore.destroyTenant(leaver.id) }
            if steps > 1 {
                await first.openTenants.close(leaver.id)
                try await first.ground.remove(leaver.id)
            }
            #expect(try await first.tenant(slug: leaver.slug) == nil)
            await first.close()

            let second = try await ground.open()
            #expect(try await second.database.read { try $0.departures() }.map(\.doneAt) == [nil])
            try await second.finishRemovals()
            let departures = try await second.database.read { try $0.departures() }
            #expect(departures.count == 1 && departures.allSatisfy { $0.doneAt != nil })
            #expect(try await second.keyStore.tenants() == [TenantID(rawValue: 0), stayer.id])
            #expect(try await second.keyStore.keys(leaver.id).isEmpty)
            #expect(try await second.tenants().map(\.id) == [stayer.id])
            #expect(try await second.tenant(slug: stayer.slug)?.id == stayer.id)
            await #expect(throws: (any Error).self) {
                try await second.ground.open(
                    .tenant(leaver.id), vault: leaver.vault, isNew: false
                ).read { try $0.accounts() }
            }
            await second.close()
        }
    }

    // RE-12: an old copy of the key database brings the keys back; they go again before anything is served.
    @Test(arguments: Engine.all)
    func `loses its keys again when an old copy brings them back`(engine: Engine) async throws {
        try await withInstallation(engine) { installation in
            let leaver = try await installation.createTenant(name: "去る会社")
            try await installation.removeTenant(leaver.id)
            _ = try await installation.keyStore.createTenantKey(leaver.id, at: Instant(milliseconds: 0))
            try await installation.finishRemovals()
            #expect(try await !installation.keyStore.tenants().contains(leaver.id))
        }
    }

    // Done when of part 2: nothing readable, in the data or with what is left of the keys.
    @Test func `leaves no file, no key and no readable byte, and its neighbours whole`() async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open()
            let leaver = try await installation.createTenant(name: "去る会社")
            let stayer = try await installation.createTenant(name: "残る会社")
            let sealed = try await Self.account(in: leaver)
            let kept = try await Self.account(in: stayer)
            let folder = ground.folder.appending(path: "data/tenants/\(leaver.id.rawValue)")
            let copy = ground.folder.appending(path: "stolen-copy")
            try FileManager.default.copyItem(at: folder, to: copy)
            try await installation.removeTenant(leaver.id)
            #expect(!FileManager.default.fileExists(atPath: folder.path))
            await #expect(throws: VaultError.missing(key: "tenant")) {
                _ = try await TenantKeys.open(leaver.id, in: installation.keyStore)
            }
            // The copy is there to be searched; the words are in none of its files.
            let bytes = try FileManager.default.contentsOfDirectory(at: copy, includingPropertiesForKeys: nil)
                .map { try Data(contentsOf: $0) }
            #expect(bytes.contains { $0.range(of: Data(sealed)) != nil }, "the sealed value is in the copy")
            #expect(!bytes.contains { $0.range(of: Data(Self.line.utf8)) != nil })
            let opened = try await stayer.database.read { try $0.accounts() }
            #expect(opened.map(\.name) == [Self.line] && kept != sealed)
        }
    }

    private static func account(in tenant: TenantHandle) async throws -> [UInt8] {
        try await tenant.database.write { db in
            let account = Account(
                id: AccountID(rawValue: 7), name: line, mail: "a@example.jp", hasPassword: false)
            try db.insert(account, at: Instant(milliseconds: 0))
            return try db.row("SELECT identity FROM account")?.bytes(0) ?? []
        }
    }

    // Addresses are for ever: chance that would give the old word again is asked once more.
    @Test(arguments: Engine.all)
    func `never hands its word to another`(engine: Engine) async throws {
        try await withGround(engine) { ground in
            let dice = Dice()
            let installation = try await Installation.open(
                at: ground.location, kek: .file(path: ground.keyFile), clock: FixedClock().read,
                random: { dice.bytes($0) })
            let leaver = try await installation.createTenant(name: "A")
            try await installation.removeTenant(leaver.id)
            dice.repeats = true
            let next = try await installation.createTenant(name: "B")
            #expect(next.slug != leaver.slug && dice.wasAsked)
            #expect(try await installation.tenant(slug: leaver.slug) == nil)
            await installation.close()
        }
    }

    // Another process, the command line perhaps, deletes: the open handle is no way around it.
    @Test(arguments: Engine.all)
    func `is refused at once in every process that has it open`(engine: Engine) async throws {
        try await withGround(engine) { ground in
            let serving = try await ground.open()
            let tenant = try await serving.createTenant(name: "A")
            let command = try await ground.open()
            #expect(try await serving.tenant(slug: tenant.slug) != nil)
            try await command.removeTenant(tenant.id)
            #expect(try await serving.tenant(slug: tenant.slug) == nil)
            await #expect(throws: StorageError.self) { try await tenant.database.read { try $0.accounts() } }
            await command.close()
            await serving.close()
        }
    }
}

/// Chance that, when told, gives the first word again once.
private final class Dice: Sendable {
    private struct State {
        var word: [UInt8]?
        var repeats = false
        var wasAsked = false
    }
    private let state = Mutex(State())

    var repeats: Bool {
        get { state.withLock { $0.repeats } }
        set { state.withLock { $0.repeats = newValue } }
    }
    var wasAsked: Bool { state.withLock { $0.wasAsked } }

    func bytes(_ count: Int) -> [UInt8] {
        let fresh = Randoms.system(count)
        guard count == 10 else { return fresh }
        return state.withLock { state in
            guard let word = state.word else {
                state.word = fresh
                return fresh
            }
            guard state.repeats else { return fresh }
            state.repeats = false
            state.wasAsked = true
            return word
        }
    }
}
