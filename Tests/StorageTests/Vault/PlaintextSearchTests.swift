import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `The data files` {
    private let name = "小鳥遊 凪子"
    private let answers: [UInt8] = [
        1, 4, 2, 3, 1, 1, 4, 4, 2, 2, 3, 1, 4, 3, 2, 1, 1, 2, 3, 4, 4, 3, 2, 1, 2, 4,
    ]

    @Test func `hold nothing readable of what was sealed, and the search would find it`() async throws {
        try await withGround(.sqlite) { ground in
            let installation = try await ground.open(schema: Probe.schema)
            let tenant = try await installation.createTenant(name: "A")
            let campaign = KeyName.answers(CampaignID(rawValue: 1))
            try await tenant.ensureKeys([campaign])
            let (name, answers) = (Array(name.utf8), answers)
            try await tenant.database.write { connection in
                for id in 1...50 {
                    let sealed = try connection.vault.seal(
                        name, as: ColumnLabel("person.identity"), row: id, key: .contact, padTo: 64)
                    let sheet = try connection.vault.seal(
                        answers, as: ColumnLabel("sheet.answers"), row: id, key: campaign, padTo: 256)
                    try connection.run("INSERT INTO probe (id, content) VALUES (\(id), \(sealed))")
                    try connection.run("INSERT INTO probe (id, content) VALUES (\(1000 + id), \(sheet))")
                }
            }
            for needle in [name, answers, Array(answers.map { "\($0)" }.joined().utf8)] {
                #expect(try Bytes.files(in: ground.folder, holding: needle) == [])
            }
            // The positive control: one row stored without the vault is found.
            try await tenant.database.write { connection in
                try connection.run("INSERT INTO probe (id, content) VALUES (9999, \(answers))")
            }
            #expect(try Bytes.files(in: ground.folder, holding: answers) != [])
            await installation.close()
            #expect(try Bytes.files(in: ground.folder, holding: name) == [])
        }
    }
}
