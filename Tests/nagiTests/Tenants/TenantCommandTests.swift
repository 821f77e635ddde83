import Foundation
import Testing

// BI-88
@Suite struct `The command nagi tenant` {
    private static func nagi(_ words: [String], in folder: URL, input: String = "") throws -> Shell {
        try Shell(words + ["--data", folder.appending(path: "data").path], input: input)
    }

    private static func slugs(in folder: URL) throws -> [String] {
        try nagi(["tenant", "list"], in: folder).output.split(separator: "\n").compactMap {
            $0.split(separator: " ").first.map(String.init)
        }
    }

    @Test func `makes a company once, with a link, however often it is run`() async throws {
        try await withFolder { folder in
            let first = try Self.nagi(["tenant", "create", "凪商事"], in: folder)
            #expect(first.status == 0 && first.output.contains("/setup/"))
            let second = try Self.nagi(["tenant", "create", "凪商事"], in: folder)
            #expect(second.status == 0 && !second.output.contains("/setup/"))
            #expect(try Self.slugs(in: folder).count == 1)
            let json = try Self.nagi(["tenant", "list", "--json"], in: folder)
            let lines = try #require(
                try JSONSerialization.jsonObject(with: Data(json.output.utf8)) as? [[String: String]])
            #expect(lines.map { $0["name"] } == ["凪商事"])
            #expect(try Self.nagi(["tenant", "create", " "], in: folder).status == 2)
            #expect(try Self.nagi(["tenant", "create"], in: folder).status == 64)
        }
    }

    @Test func `deletes only when told, by the right name, and says so when run again`() async throws {
        try await withFolder { folder in
            for name in ["凪商事", "海商事"] { _ = try Self.nagi(["tenant", "create", name], in: folder) }
            let slugs = try Self.slugs(in: folder)
            let slug = try #require(slugs.first)
            let dry = try Self.nagi(["tenant", "delete", slug], in: folder)
            #expect(dry.status == 0 && dry.output.contains("まだ何も消していません"))
            // The other company's name, nothing typed, something else typed.
            let wrong = try [
                Self.nagi(["tenant", "delete", slug, "--delete", "--name", "海商事"], in: folder),
                Self.nagi(["tenant", "delete", slug, "--delete"], in: folder),
                Self.nagi(["tenant", "delete", slug, "--delete"], in: folder, input: "はい\n"),
                Self.nagi(["tenant", "delete", "nowhere234", "--delete", "--name", "凪商事"], in: folder),
            ]
            #expect(wrong.map(\.status) == [2, 2, 2, 2])
            #expect(try Self.slugs(in: folder) == slugs)
            let typed = try Self.nagi(["tenant", "delete", slug, "--delete"], in: folder, input: "凪商事\n")
            #expect(typed.status == 0)
            #expect(try Self.slugs(in: folder) == Array(slugs.dropFirst()))
            let again = try Self.nagi(["tenant", "delete", slug, "--delete", "--name", "凪商事"], in: folder)
            #expect(again.status == 0 && again.output.contains("もう消えています"))
        }
    }

    @Test func `makes no installation where it was only asked to look`() async throws {
        try await withFolder { folder in
            for words in [["tenant", "list"], ["tenant", "delete", "nowhere234"]] {
                let answer = try Self.nagi(words, in: folder)
                #expect(answer.status == 2)
            }
            #expect(!FileManager.default.fileExists(atPath: folder.appending(path: "data").path))
        }
    }

    @Test func `has a neighbour that registers an operator, once`() async throws {
        try await withFolder { folder in
            let words = ["provider", "add-operator", "--name", "運用 一郎", "--mail", "ops@example.jp"]
            let first = try Self.nagi(words, in: folder)
            #expect(first.status == 0 && first.output.contains("/provider/passwords/"))
            let second = try Self.nagi(words, in: folder)
            #expect(second.status == 0 && second.output.contains("もう登録されています"))
            let bad = ["provider", "add-operator", "--name", "運用 一郎", "--mail", "ops"]
            #expect(try Self.nagi(bad, in: folder).status == 2)
        }
    }
}
