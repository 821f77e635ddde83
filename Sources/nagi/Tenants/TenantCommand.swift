import ArgumentParser
import Foundation
import Operations
import Organisation

/// Companies from the command line. Run twice, each command finds its work done.
struct TenantCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tenant", abstract: "会社の登録・一覧・削除 / make, list and delete companies",
        subcommands: [Create.self, List.self, Delete.self])

    struct Create: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "会社を登録し、最初の管理者のリンクを一度だけ表示する / make a company, print its one-time link")

        @Argument(help: "会社名 / the company's name") var name: String
        @Flag(
            name: .customLong("same-name"),
            help: "同じ名前の会社があっても、もう一つ登録する / make another although the name is there")
        var sameName = false
        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider { provider in
                if !sameName, let known = try await provider.companies(as: .commandLine).first(named: name) {
                    Announcement.say("もうあります。何もしませんでした / there already, nothing was done: \(known.line)")
                    return
                }
                let made = try await provider.createCompany(name, sameNameToo: sameName, as: .commandLine)
                Announcement.say("登録しました / made: \(made.company.line)")
                Announcement.administrator(made.link)
            }
        }
    }

    struct List: AsyncParsableCommand {
        static let configuration = CommandConfiguration(abstract: "会社の一覧 / list the companies")

        @Flag(help: "JSONで / as JSON") var json = false
        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider(existing: true) { provider in
                let all = try await provider.companies(as: .commandLine)
                if json {
                    let encoder = JSONEncoder()
                    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
                    let lines = all.map(CompanyLine.init)
                    Announcement.say(String(decoding: try encoder.encode(lines), as: UTF8.self))
                } else {
                    for company in all { Announcement.say(company.line) }
                }
            }
        }
    }
}

/// A company as `--json` shows it.
private struct CompanyLine: Encodable {
    let slug: String
    let name: String
    let created: String

    init(_ entry: CompanyEntry) {
        slug = entry.slug
        name = entry.name
        created = entry.createdAt.text
    }
}

extension [CompanyEntry] {
    fileprivate func first(named name: String) -> CompanyEntry? { first { $0.name == name } }
}

extension CompanyEntry {
    /// `h4kq9zt2ab  凪商事  2026-11-21`
    var line: String { "\(slug)  \(name)  \(createdAt.day.text)" }
}

extension Principal {
    static let commandLine = Principal.system(.commandLine)
}

extension Announcement {
    static func administrator(_ link: String) {
        say(
            """
            最初の管理者のリンク（一度だけ、7日間）/ link for its first administrator (once, 7 days):
              \(link)
            """)
    }

    static func fail(_ text: String) {
        FileHandle.standardError.write(Data((text + "\n").utf8))
    }
}

extension ServeOptions {
    /// Opens the installation for one command.
    ///
    /// - Parameter existing: refuses a place where nothing is, instead of making an installation there.
    func withProvider(
        existing: Bool = false, _ work: (ProviderOffice) async throws -> Void
    ) async throws {
        let premises = try premises()
        if existing, case .directory(let path) = premises.place,
            !FileManager.default.fileExists(atPath: path + "/installation.db")
        {
            Announcement.fail("ここには凪のデータがありません / there are no data of Nagi here: \(path)")
            throw ExitCode(2)
        }
        let offices = try await Offices.open(premises, outside: outside(), origin: ownOrigin)
        if offices.keyIsNew { Announcement.key(premises.keyFile) }
        do {
            try await work(offices.provider)
            await offices.close()
        } catch {
            await offices.close()
            guard let words = ProviderOffice.words(for: error) else { throw error }
            Announcement.fail(words)
            throw ExitCode(2)
        }
    }
}
