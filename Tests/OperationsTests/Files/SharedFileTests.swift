import Campaigns
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A shared file` {
    private static let bytes =
        Array("%PDF-1.7\n".utf8) + (0..<150_000).map { UInt8(truncatingIfNeeded: $0 / 7) }

    private static func sent(_ house: TestOffice, keepDays: Int = 31) async throws -> FileID {
        let link = try await house.office.askForFile(
            FreeText("診断書"), keepDays: keepDays, as: house.implementer)
        try await house.office.sendFile(bytes, named: "診断書.pdf", by: link)
        let all = try await house.office.sharedFiles(as: house.implementer)
        guard let file = all.first(where: { $0.file.received != nil }) else { throw TestFault.sample }
        return file.file.id
    }

    // S1-39, RE-12: whole, sealed in pieces, under a key of its own.
    @Test(arguments: Engine.all) func `comes whole and lies sealed under a key of its own`(engine: Engine)
        async throws
    {
        try await withOffice(engine) { house in
            let id = try await Self.sent(house)
            let read = try await house.office.readSharedFile(id, as: house.clerk)
            #expect(read.bytes == Self.bytes && read.file.received?.name == "診断書.pdf")
            let rows = try await house.reading { db in
                try db.rows("SELECT content FROM file_chunk ORDER BY turn").map { try $0.bytes(0).count }
            }
            #expect(rows.count == 3 && Set(rows).count == 1)
            for who in [house.administrator, house.humanResources, .visitor] {
                await #expect(throws: Denied.self) { try await house.office.readSharedFile(id, as: who) }
            }
        }
    }

    // S1-39, L-31, RE-12: exactly one calendar month, or the shorter time that was chosen.
    @Test(arguments: Engine.all, [7, 31]) func `is gone after its last day, with its key`(
        engine: Engine, keepDays: Int
    ) async throws {
        try await withOffice(engine) { house in
            let day = house.clock.now.day
            let id = try await Self.sent(house, keepDays: keepDays)
            let last = keepDays == 7 ? day.adding(days: 7) : day.adding(months: 1)
            house.clock.set(last.end.adding(seconds: -1))
            #expect(try await house.office.purgeDue() == 0)
            _ = try await house.office.readSharedFile(id, as: house.implementer)
            house.clock.set(last.end)
            #expect(try await house.office.purgeDue() == 1)
            await #expect(throws: Denied.notFound) {
                try await house.office.readSharedFile(id, as: house.implementer)
            }
            await #expect(throws: VaultError.erased(key: "file:\(id.rawValue)")) {
                try await house.tenant.ensureKeys([.file(id)])
            }
            #expect(try await house.office.sharedFiles(as: house.clerk).isEmpty)
            let certificate = try #require(try await house.office.retention(as: house.clerk).purges.first)
            #expect(certificate.keys == 1 && certificate.proof?.rows == 5)
        }
    }

    @Test(arguments: Engine.all) func `comes by a link that works once, in its time`(engine: Engine)
        async throws
    {
        try await withOffice(engine) { house in
            let office = house.office
            let link = try await office.askForFile(FreeText("写真"), keepDays: 7, as: house.clerk)
            #expect(try await office.fileRequest(by: link).title == "写真")
            let faults: [([UInt8], SharedFile.Fault)] = [
                ([], .empty), (Array("MZ program".utf8), .strangeKind),
                (Self.bytes + [UInt8](repeating: 0, count: SharedFile.mostBytes), .tooLarge),
            ]
            for (bytes, fault) in faults {
                await #expect(throws: fault) { try await office.sendFile(bytes, named: "x", by: link) }
            }
            try await office.sendFile(Self.bytes, named: "../x\u{7}.pdf", by: link)
            await #expect(throws: Refusal.linkUnknown) {
                try await office.sendFile(Self.bytes, named: "x", by: link)
            }
            let late = try await office.askForFile(FreeText("写真"), keepDays: 7, as: house.clerk)
            house.clock.advance(seconds: SharedFile.linkDays * 86_400)
            await #expect(throws: Refusal.linkUnknown) { try await office.fileRequest(by: late) }
            await #expect(throws: Refusal.linkUnknown) {
                try await office.fileRequest(by: Secret(random: Randoms.system))
            }
            await #expect(throws: Denied.self) {
                try await office.askForFile(FreeText("x"), keepDays: 7, as: house.administrator)
            }
        }
    }
}
