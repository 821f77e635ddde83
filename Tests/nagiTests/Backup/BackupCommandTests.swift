import Foundation
import Testing

@Suite struct `The commands nagi backup and nagi restore` {
    private struct Place {
        let folder: URL
        let recipient: String

        func path(_ name: String) -> String { folder.appending(path: name).path }

        func backUp() throws -> Shell {
            try Shell([
                "backup", "--data", path("data"), "--to", path("backups"), "--recipient", recipient,
            ])
        }

        func restore(_ words: [String], from set: String) throws -> Shell {
            try Shell(
                ["restore", "--from", set, "--identity", path("private"), "--scratch", folder.path] + words)
        }
    }

    /// One company, and a pair of keys.
    private static func withPlace(_ work: (Place) async throws -> Void) async throws {
        try await withFolder { folder in
            let data = folder.appending(path: "data").path
            #expect(try Shell(["tenant", "create", "凪商事", "--data", data]).status == 0)
            let made = try Shell(["backup", "key", folder.appending(path: "private").path])
            #expect(made.status == 0)
            let words = made.output.split(whereSeparator: \.isWhitespace).map(String.init)
            let recipient = try #require(words.last { $0.hasPrefix("nagi-backup-public-") })
            try await work(Place(folder: folder, recipient: recipient))
        }
    }

    private static func set(of made: Shell) throws -> String {
        let words = made.output.split(whereSeparator: \.isWhitespace).map(String.init)
        return try #require(words.first { $0.contains("/backups/nagi-") })
    }

    // RE-07: one command each way, as somebody would who does it for the first time.
    @Test func `make, prove and restore an installation`() async throws {
        try await Self.withPlace { place in
            let made = try place.backUp()
            #expect(made.status == 0, "\(made.errors)")
            let set = try Self.set(of: made)
            let key = ["--key-file", place.path("data.key")]
            let proved = try place.restore(["--verify"] + key, from: set)
            #expect(proved.status == 0 && proved.output.contains("this backup is good"))
            let partly = try place.restore(["--verify", "--without-key-file"], from: set)
            #expect(partly.status == 0 && partly.output.contains("unproved"))
            let restored = try place.restore(["--into", place.path("again")] + key, from: set)
            #expect(restored.status == 0 && restored.output.contains("restored"), "\(restored.errors)")
            let list = try Shell(["tenant", "list", "--data", place.path("again")] + key)
            #expect(list.output.contains("凪商事"))
            let held = try Shell(["restore", "held", "--data", place.path("again")] + key)
            #expect(held.status == 0 && held.output.contains("no mail is held"))
            let released = try Shell(["restore", "release-mail", "--data", place.path("again")] + key)
            #expect(released.status == 0)
            let next = try Shell(
                [
                    "backup", "--data", place.path("again"), "--to", place.path("backups2"), "--recipient",
                    place.recipient,
                ] + key)
            #expect(next.status == 0, "the turn did not come back: \(next.errors)")
            // Not onto data, whether it is the restored or the first.
            for target in ["again", "data"] {
                let refused = try place.restore(["--into", place.path(target)] + key, from: set)
                #expect(refused.status == 2 && refused.errors.contains("give an empty place"))
            }
            let left = try FileManager.default.contentsOfDirectory(atPath: place.folder.path).sorted()
            #expect(left == ["again", "backups", "backups2", "data", "data.key", "private"])
        }
    }

    @Test func `say what to do when something is missing or wrong`() async throws {
        try await Self.withPlace { place in
            let set = try Self.set(of: try place.backUp())
            let key = ["--key-file", place.path("data.key")]
            let answers = [
                (try Shell(["backup", "--data", place.path("data")]), 64, "--recipient"),
                (
                    try Shell([
                        "backup", "--data", place.path("nowhere"), "--to", place.path("b"), "--recipient",
                        place.recipient,
                    ]), 2, "no data"
                ),
                (
                    try Shell([
                        "backup", "--data", place.path("data"), "--to", place.path("b"), "--recipient", "me",
                    ]), 64, "nagi backup key"
                ),
                (try Shell(["backup", "key", place.path("private")]), 2, "not overwritten"),
                (try place.restore(["--verify"], from: set), 64, "--key-file"),
                (try place.restore(key, from: set), 64, "--verify"),
                (try place.restore(["--verify"] + key, from: place.path("backups")), 2, "manifest.json"),
                (
                    try place.restore(["--verify", "--key-file", place.path("none")], from: set), 2,
                    "--key-file"
                ),
                (
                    try Shell(
                        ["restore", "--verify", "--from", set, "--identity", place.path("data.key")] + key),
                    2,
                    "nagi backup key"
                ),
                (
                    try place.restore(
                        ["--verify", "--erasures", place.path("none")] + key, from: set), 2, "--erasures"
                ),
                (try Shell(["migrate-store"]), 64, "--from"),
                (try Shell(["migrate-store", "--from", place.path("data")]), 64, "NAGI_DATABASE"),
            ]
            for (index, (answer, status, words)) in answers.enumerated() {
                #expect(answer.status == Int32(status), "\(index): \(answer.errors)")
                #expect(answer.errors.contains(words), "\(index): \(answer.errors)")
            }
        }
    }

    // RE-08, FI-16
    @Test func `refuse a spoilt backup with its reason`() async throws {
        try await Self.withPlace { place in
            let set = try Self.set(of: try place.backUp())
            let file = URL(filePath: set).appending(path: "data.nagi")
            let bytes = try Data(contentsOf: file)
            try bytes.dropLast(7).write(to: file)
            let words = ["--into", place.path("again"), "--key-file", place.path("data.key")]
            let cut = try place.restore(words, from: set)
            #expect(cut.status == 2 && cut.errors.contains("cut off") && cut.errors.contains("data.nagi"))
            #expect(!FileManager.default.fileExists(atPath: place.path("again")))
        }
    }
}
