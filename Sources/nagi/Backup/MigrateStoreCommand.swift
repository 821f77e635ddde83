import ArgumentParser
import Foundation
import Operations

/// From SQLite to PostgreSQL or back.
struct MigrateStoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "migrate-store",
        abstract: "SQLiteとPostgreSQLの間で引っ越す / move between SQLite and PostgreSQL",
        discussion: """
            凪を止めてから行ってください。--from フォルダ は SQLite から PostgreSQL へ、--to フォルダ はその逆です。
            PostgreSQLのアドレスは NAGI_DATABASE と NAGI_KEYS で渡します。元のデータは変えません。
            Stop Nagi first. --from FOLDER moves SQLite into PostgreSQL, --to FOLDER the other way. The addresses of
            PostgreSQL come from NAGI_DATABASE and NAGI_KEYS. The source is left as it is.
            """)

    @Option(help: "元のフォルダ（SQLite）/ source folder") var from: String?
    @Option(help: "移し先のフォルダ（SQLite）。まだないか、空 / target folder, not there yet or empty") var to: String?
    @Option(name: .customLong("key-file"), help: "データの鍵ファイル / key file of the data") var keyFile: String?

    func validate() throws {
        if (from == nil) == (to == nil) {
            throw ValidationError("--from か --to のどちらか一つを指定してください / give one of --from and --to")
        }
    }

    func run() async throws {
        let folder = from ?? to ?? ""
        let key =
            keyFile ?? ProcessInfo.processInfo.environment[Setting.keyFile.environmentName]
            ?? Settings.beside(folder, "key")
        let files = Premises(place: .directory(folder), keyFile: key)
        let database = try DatabasePair.premises(keyFile: key)
        if let from, !FileManager.default.fileExists(atPath: from + "/installation.db") {
            Announcement.fail("ここには凪のデータがありません / there are no data of Nagi here: \(from)")
            throw ExitCode(2)
        }
        let move = from == nil ? HouseMove(from: database, to: files) : HouseMove(from: files, to: database)
        let words = try await BackupWords.failing {
            try await move.run(now: SystemOutside.now, random: SystemOutside.random)
        }
        Announcement.say(words)
        Announcement.say(
            """
            移しました。元のデータはそのままです。新しい場所で動くことを確かめてから、片づけてください
            moved; the source is as it was. See it run in its new place before you tidy up
            """)
    }
}
