import Foundation
import StressCheckData
import Testing

@testable import StressCheck

@Suite struct `The generated sources` {
    private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "Sources/StressCheckData/files")

    @Test func `hold the bytes of the files beside them`() throws {
        for file in DataFile.all + [.manifest] {
            let bytes = try Data(contentsOf: Self.folder.appending(path: file.path))
            #expect(file.bytes == Array(bytes), "\(file.path): run scripts/generate-data")
        }
    }

    @Test func `hold every file of the manifest under its digest`() throws {
        let manifest = try Manifest.shipped()
        #expect(Set(manifest.files.map(\.file)) == Set(DataFile.all.map(\.path)))
        for file in DataFile.all {
            #expect(throws: Never.self) { try manifest.header(of: file.path, bytes: file.bytes) }
        }
    }
}

@Suite struct `SHA-256` {
    /// FIPS 180-4 examples and the lengths around a block's end (checked with sha256sum).
    @Test(arguments: [
        ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
        ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
        (
            "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
            "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
        ),
        (
            String(repeating: "a", count: 55),
            "9f4390f8d30c2dd92ec9f095b65e2b9ae9b0a925a5258e241c9f1e910f734318"
        ),
        (
            String(repeating: "a", count: 64),
            "ffe054fe7ae0cb6dc65c3af9b61d5209f439851db43d0ba5997337df154668eb"
        ),
        (
            String(repeating: "a", count: 119),
            "31eba51c313a5c08226adf18d4a359cfdfd8d2e816b13f4af952f7ea6584dcfb"
        ),
    ])
    func `gives the published digests`(_ text: String, _ digest: String) {
        #expect(SHA256.hex(Array(text.utf8)) == digest)
    }
}
