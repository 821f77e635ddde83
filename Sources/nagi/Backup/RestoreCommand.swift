import ArgumentParser
import Foundation
import Operations
import Organisation

/// Proves a backup, or makes an installation of it.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore", abstract: "バックアップを確かめる・戻す / prove a backup, or restore it",
        subcommands: [Run.self, Held.self, ReleaseMail.self], defaultSubcommand: Run.self)

    struct Run: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "run",
            abstract: "--verify で確かめるだけ、--into で空の場所へ戻す / prove with --verify, restore with --into",
            discussion: """
                すべてを確かめ終わるまで、戻す先には何も書きません。データのある場所には戻しません。
                PostgreSQLへは --into-database（NAGI_DATABASE と NAGI_KEYS を使います）。
                Nothing is written to the target before everything is proved. A place with data is refused.
                Into PostgreSQL: --into-database, with NAGI_DATABASE and NAGI_KEYS.
                """)

        @Option(help: "バックアップのフォルダ（nagi-日時Z）/ folder of the backup (nagi-…Z)") var from: String
        @Option(help: "秘密鍵のファイル / file with the private key") var identity: String
        @Option(name: .customLong("key-identity"), help: "鍵のファイルの秘密鍵（別のとき）/ of the key file, if another")
        var keyIdentity: String?
        @Option(
            name: .customLong("keys-from"), help: "もっと新しいバックアップ。その鍵を使う / a newer backup, whose keys are used")
        var keysFrom: String?
        @Option(help: "消した記録（既定：バックアップの横の erasures.log）/ list of erasures (default: beside the backup)")
        var erasures: String?
        @Option(name: .customLong("key-file"), help: "データの鍵ファイル（NAGI_KEY_FILE でもよい）/ key file of the data")
        var keyFile: String?
        @Option(
            name: .customLong("keeper-folder"),
            help: "保存担当のことばのファイルの置き場所。封じた値も確かめる / passphrases, to prove what keepers sealed")
        var keeperFolder: String?
        @Flag(help: "確かめるだけ / only prove it") var verify = false
        @Option(help: "戻す先。まだないか、空のフォルダ / where to: a folder that is not there yet, or empty") var into:
            String?
        @Flag(name: .customLong("into-database"), help: "PostgreSQLへ戻す / restore into PostgreSQL")
        var intoDatabase = false
        @Flag(name: .customLong("without-key-file"), help: "鍵ファイルなしで確かめる（一部だけ）/ prove what can be without it")
        var withoutKeyFile = false
        @Option(help: "途中で使う場所（既定：一時フォルダ）/ working folder (default: the temporary one)") var scratch: String?

        private var key: String? {
            keyFile ?? ProcessInfo.processInfo.environment[Setting.keyFile.environmentName]
        }

        private var work: URL {
            scratch.map { URL(filePath: $0, directoryHint: .isDirectory) }
                ?? FileManager.default.temporaryDirectory
        }

        func validate() throws {
            if [verify, into != nil, intoDatabase].filter({ $0 }).count != 1 {
                throw ValidationError(
                    """
                    --verify（確かめるだけ）、--into フォルダ、--into-database のどれか一つを選んでください
                    choose one of --verify, --into FOLDER, --into-database
                    """)
            }
            if key == nil, !(verify && withoutKeyFile) {
                throw ValidationError(
                    """
                    データの鍵ファイルを --key-file で指定してください（確かめるだけなら --without-key-file もあります）
                    give the key file of the data with --key-file (for --verify there is --without-key-file)
                    """)
            }
        }

        func run() async throws {
            try await BackupWords.failing {
                let request = try RestoreRequest(
                    folder: URL(filePath: from, directoryHint: .isDirectory), identity: identity,
                    keyIdentity: keyIdentity,
                    keysFolder: keysFrom.map { URL(filePath: $0, directoryHint: .isDirectory) },
                    erasures: erasures.map { URL(filePath: $0) }, keyFile: withoutKeyFile ? nil : key,
                    keepers: keeperFolder.map { Premises.Keepers(folder: $0) },
                    now: SystemOutside.now, random: SystemOutside.random)
                if verify {
                    Announcement.say(try await request.verify(below: work).text)
                    Announcement.say("このバックアップは使えます / this backup is good")
                } else {
                    try await restore(request)
                }
            }
        }

        private func restore(_ request: RestoreRequest) async throws {
            let target = try target()
            let findings = try await request.restore(into: target, by: work)
            Announcement.say(findings.text)
            Announcement.say("戻しました / restored")
            if findings.heldMails > 0 {
                Announcement.say(
                    """
                    もう送ったかもしれないメール \(findings.heldMails) 通を止めてあります。送ってよければ nagi restore release-mail
                    \(findings.heldMails) mails may have left already and are held; to let them go: nagi restore release-mail
                    """)
            }
            if let into, let key, Settings.beside(into, "key") != key {
                Announcement.say("動かすとき / to serve it: nagi serve --data \(into) --key-file \(key)")
            }
        }

        private func target() throws -> Premises {
            if let into { return Premises(place: .directory(into), keyFile: key ?? "") }
            return try DatabasePair.premises(keyFile: key)
        }
    }

    struct Held: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "戻したあと止めてあるメールの数 / how many mails a restore holds back")

        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider(existing: true) { provider in
                let lines = try await provider.heldMail()
                for line in lines { Announcement.say("\(line.slug ?? "-")  \(line.kind)  \(line.count)") }
                if lines.isEmpty { Announcement.say("止めてあるメールはありません / no mail is held") }
            }
        }
    }

    struct ReleaseMail: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "release-mail", abstract: "止めてあるメールを送れるようにする / let held mail leave")

        @Option(help: "会社のことば。なければ全部 / the company's word; all when there is none") var company: String?
        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider(existing: true) { provider in
                let count = try await provider.releaseHeldMail(of: company)
                Announcement.say("送れるようにしました / released: \(count)")
            }
        }
    }
}

/// The PostgreSQL pair of the environment or of a file: addresses hold passwords and are no flags.
enum DatabasePair {
    static func premises(keyFile: String?) throws -> Premises {
        do {
            let settings = try Settings(
                flags: keyFile.map { [.keyFile: $0] } ?? [:], file: nil,
                environment: ProcessInfo.processInfo.environment, read: SettingText.read)
            if let premises = try? settings.premises(), case .postgres = premises.place { return premises }
            throw ValidationError(
                """
                PostgreSQLのアドレスを環境変数 NAGI_DATABASE と NAGI_KEYS で指定してください（NAGI_DATA は外します）
                give the addresses of PostgreSQL as NAGI_DATABASE and NAGI_KEYS (and no NAGI_DATA)
                """)
        } catch let faults as SettingFaults {
            throw faults.ending()
        }
    }
}
