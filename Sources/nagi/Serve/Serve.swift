import ArgumentParser
import Foundation
import Operations

/// Web pages and jobs in one process.
struct Serve: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "画面とメール送信を動かす / serve the pages and send the mail",
        discussion: """
            はじめて動かすと、最初の管理者を作るリンクを一度だけ表示します。
            The first start prints a one-time link for the first administrator.
            """)

    @OptionGroup var options: ServeOptions

    func run() async throws {
        let settings = try options.settings()
        let premises = try options.premises()
        let offices = try await Offices.open(
            premises, outside: settings.outside(), origin: settings.baseURL.text)
        if offices.keyIsNew { Announcement.key(premises.keyFile) }
        if let link = try await offices.setUpLink() { Announcement.setUp(link) }
        try await Server(offices: offices, settings: settings).run {
            Announcement.listening(settings.baseURL.text)
        }
        await offices.close()
    }
}

/// What the program says on the terminal, to people, before it goes quiet.
enum Announcement {
    static func key(_ path: String) {
        say(
            """
            鍵ファイルを作りました: \(path)
              これを失うと回答は二度と読めません。データとは別の場所に控えを取ってください。
              A key file was made. Without it no answer can ever be read: keep a copy apart from the data.
            """)
    }

    static func setUp(_ link: String) {
        say(
            """
            最初の管理者を作るリンク（一度だけ、7日間）/ link for the first administrator (once, 7 days):
              \(link)
            """)
    }

    static func listening(_ origin: String) {
        say("凪が動いています / Nagi is running: \(origin)  (Ctrl-C で止まります / stops)")
    }

    static func say(_ text: String) {
        FileHandle.standardOutput.write(Data((text + "\n").utf8))
    }
}
