import ArgumentParser
import Foundation
import Operations

/// The results of a company for another vendor or implementer: with and without consent apart (L-35).
struct HandOverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hand-over", abstract: "結果の引継ぎファイルを作る・読む / hand results over, or read a package",
        subcommands: [Make.self, Read.self])

    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "同意のある結果とない結果を、別々の受取人に / consented and unconsented, for two recipients",
            discussion: """
                受取人の鍵は nagi backup key で、受取人が自分で作ります。二つの公開鍵は別のものでなければなりません。
                Each recipient makes a pair of keys with nagi backup key. The two public keys must differ.
                """)

        @Argument(help: "会社のアドレスの語 / the word of the company's addresses") var slug: String
        @Option(help: "置き場所のフォルダ / folder to write below") var to: String
        @Option(
            name: .customLong("consented-recipient"), help: "同意のある結果の受取人（公開鍵）/ public key, consented")
        var consented: String
        @Option(
            name: .customLong("unconsented-recipient"),
            help: "同意のない結果の受取人＝実施者側（公開鍵）/ public key, unconsented: the implementer's side")
        var unconsented: String
        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider(existing: true) { provider in
                do {
                    let made = try await BackupWords.failing {
                        try await provider.handOver(
                            slug: slug, below: URL(filePath: to, directoryHint: .isDirectory),
                            consented: consented, unconsented: unconsented)
                    }
                    guard let made else {
                        Announcement.fail("その会社はありません / there is no such company: \(slug)")
                        throw ExitCode(2)
                    }
                    Announcement.say("できました / made: \(made.folder)")
                    for line in made.lines { Announcement.say("  " + line) }
                } catch let refusal as HandOverRefusal {
                    Announcement.fail(refusal.words)
                    throw ExitCode(2)
                }
            }
        }
    }

    struct Read: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "受取人の秘密鍵で開き、1行に1件のJSONで / open with the private key, one line of JSON each")

        @Argument(help: "consented.nagi か unconsented.nagi / one of the two files") var file: String
        @Option(help: "秘密鍵のファイル / file with the private key") var identity: String

        func run() async throws {
            try await BackupWords.failing {
                try await HandOverReading.lines(of: URL(filePath: file), identity: identity) {
                    Announcement.say($0)
                }
            }
        }
    }
}

extension HandOverRefusal {
    fileprivate var words: String {
        switch self {
        case .sameRecipient:
            """
            二つの受取人が同じです。同意のない結果は、実施者の側の鍵で受け取ってください
            the two recipients are the same; the unconsented set belongs to the implementer's side
            """
        case .folderThere: "その名前のフォルダがもうあります / there is a folder of that name already"
        }
    }
}
