import ArgumentParser
import Operations

/// Jobs without pages: a node that only sends mail and looks after what is due. Any number may run; each mail is
/// taken with a lease, so no two send it.
struct Work: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "画面なしで、メール送信などの仕事だけを動かす / run the jobs without pages",
        discussion: """
            設定は nagi serve と同じです。いくつ動かしても、同じメールは一度だけ送られます。
            Settings as for nagi serve. However many run, each mail is sent once.
            """)

    @OptionGroup var options: ServeOptions

    func run() async throws {
        let settings = try options.settings()
        let offices = try await Offices.open(
            try options.premises(), outside: settings.outside(), origin: settings.baseURL.text)
        try await Server(offices: offices, settings: settings, hasPages: false).run {
            Announcement.say("仕事を始めました / jobs are running  (Ctrl-C で止まります / stops)")
        }
        await offices.close()
    }
}
