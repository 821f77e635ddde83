import ArgumentParser
import Operations

/// Accounts from the machine itself.
struct AccountCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "account", abstract: "担当者のアカウント / staff accounts", subcommands: [Recover.self])

    struct Recover: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "すべてを失った管理者のための、一度だけ使えるリンク / a one-time link for an administrator",
            discussion: """
                パスワードと二段階認証を取り外し、ロックを解除し、24時間有効なリンクを表示します。監査記録に残り、ご本人にメールで知らせます。
                Takes password and second factor away, unlocks, and prints a link that works for 24 hours. It is
                recorded in the audit, and the owner is told by mail.
                """)

        @Argument(help: "管理者のメールアドレス（サインインの名前）/ the administrator's sign-in name")
        var name: String

        @Option(help: "会社のアドレスの言葉（/t/… の部分）。会社が一つなら不要 / the company's slug, if there are several")
        var company: String?

        @OptionGroup var options: ServeOptions

        func run() async throws {
            let offices = try await Offices.open(
                options.premises(), outside: options.outside(), origin: options.ownOrigin)
            let link = try await recover(in: offices)
            await offices.close()
            guard let link else {
                Announcement.say("この名前の管理者は見つかりません / no administrator has this name")
                throw ExitCode(2)
            }
            Announcement.say(
                "パスワードを決めるリンク（一度だけ、24時間）/ link to choose a password (once, 24 hours):\n  \(link)")
        }

        private func recover(in offices: Offices) async throws -> String? {
            for office in try await offices.all() where company == nil || office.slug == company {
                if let link = try await office.recoverAdministrator(named: name) { return link }
            }
            return nil
        }
    }
}
