import Delivery
import Foundation
import Notifications
import Testing

@Suite struct `Mail into a folder` {
    private func inFolder(_ work: (FolderTransport) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("nagi-mail-\(UUID())")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await work(FolderTransport(folder))
    }

    private func names(_ transport: FolderTransport) throws -> [String] {
        try FileManager.default.contentsOfDirectory(atPath: transport.folder.path).sorted()
    }

    @Test func `is one whole file each, named by nothing personal`() async throws {
        try await inFolder { folder in
            let sent = try mail("m-7")
            try await folder.transport.send(sent)
            #expect(try names(folder) == ["m-7@nagi.example.test.eml"])
            let file = folder.folder.appendingPathComponent("m-7@nagi.example.test.eml")
            #expect(try Array(Data(contentsOf: file)) == sent.payload)
        }
    }

    @Test func `is still one file when the same mail is sent again`() async throws {
        try await inFolder { folder in
            for _ in 0..<2 { try await folder.transport.send(try mail("m-7")) }
            try await folder.transport.send(try mail("m-8"))
            #expect(try names(folder).count == 2)
        }
    }

    @Test func `says so when the folder cannot be written`() async throws {
        try await inFolder { folder in
            try Data().write(to: folder.folder)
            #expect(throws: DeliveryFailure.unwritable) { try folder.send(try mail()) }
        }
    }
}
