import ArgumentParser
import Foundation
import Operations

/// Makes a backup now, beside a running server or without one; and the pair of keys that backups need.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup", abstract: "バックアップを作る / make a backup", subcommands: [Make.self, Key.self],
        defaultSubcommand: Make.self)

    struct Make: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "make", abstract: "いま一つ作る（動いている凪の横でもよい）/ make one now, also beside a running server",
            discussion: """
                はじめに nagi backup key で受取人の鍵を作ってください。回答を読む鍵ファイル（--key-file）は入りません。
                Make the recipient's keys first: nagi backup key. The key file of the data (--key-file) is not in it.
                """)

        @Option(help: "置き場所（既定：backup-to）/ folder (default: backup-to)") var to: String?
        @Option(help: "受取人の公開鍵（既定：backup-recipient）/ public key (default: backup-recipient)")
        var recipient: String?
        @OptionGroup var options: ServeOptions

        func run() async throws {
            var options = options
            options.backupTo = to ?? options.backupTo
            options.backupRecipient = recipient ?? options.backupRecipient
            guard let plan = try options.settings().backupPlan() else {
                throw ValidationError(
                    """
                    どこへ、だれのために作るかを決めてください：--to フォルダ --recipient nagi-backup-public-…
                    say where to and for whom: --to FOLDER --recipient nagi-backup-public-…
                    """)
            }
            try await options.withProvider(existing: true) { provider in
                let made = try await BackupWords.failing { try await provider.backUp(plan) }
                Announcement.say("できました / made: \(made.folder.path)")
                Announcement.say(
                    "  会社 / companies: \(made.companies)、行 / rows: \(made.rows)、バイト / bytes: \(made.bytes)")
                for name in made.removed {
                    Announcement.say("  古いので消しました / removed, too old: \(name)")
                }
            }
        }
    }

    struct Key: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "受取人の鍵を作る。秘密鍵はファイルへ、公開鍵は画面へ / make the recipient's pair of keys",
            discussion: """
                秘密鍵のファイルは凪の機械に置かず、別の場所で保管してください。失うとバックアップは二度と開きません。
                Keep the private file away from the machine of Nagi. Without it no backup can ever be opened.
                """)

        @Argument(help: "秘密鍵を書く、まだないファイル / new file for the private key") var file: String

        func run() throws {
            do {
                let recipient = try BackupKeyPair.make(at: file)
                Announcement.say(
                    """
                    秘密鍵を書きました（0400）。この機械の外で保管してください / private key written, keep it elsewhere: \(file)
                    公開鍵（--recipient、backup-recipient）/ public key:
                    \(recipient)
                    """)
            } catch let fault as BackupFault {
                let exists = FileManager.default.fileExists(atPath: file)
                Announcement.fail(
                    exists ? "もうあります。上書きしません / there already, not overwritten: \(file)" : fault.words)
                throw ExitCode(2)
            }
        }
    }
}

/// Failures with words end the command with exit code 2, others as they are.
enum BackupWords {
    static func failing<T>(_ work: () async throws -> T) async throws -> T {
        do {
            return try await work()
        } catch let fault as BackupFault {
            Announcement.fail(fault.words)
            throw ExitCode(2)
        } catch BackupBusy.another {
            Announcement.fail(
                "いま別のバックアップを作っています。終わってから行ってください / another backup is being made, try again later")
            throw ExitCode(1)
        }
    }
}
