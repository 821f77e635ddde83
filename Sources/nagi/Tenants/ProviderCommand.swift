import ArgumentParser
import Operations

/// The provider's first operator, who looks after companies and staff from then on.
struct ProviderCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "provider", abstract: "サービス提供者 / the service provider", subcommands: [AddOperator.self])

    struct AddOperator: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "add-operator",
            abstract: "運用担当を登録し、パスワードを決めるリンクを表示する / register an operator, print the link",
            discussion: """
                もう登録されている方には、新しいリンクだけを作ります。会社の中の情報は見られません。
                Somebody who is registered already gets a new link only. Operators see nothing inside a company.
                """)

        @Option(help: "お名前 / name") var name: String
        @Option(help: "メールアドレス / mail address") var mail: String
        @OptionGroup var options: ServeOptions

        func run() async throws {
            try await options.withProvider { provider in
                let made = try await provider.addOperator(name: name, mail: mail)
                Announcement.say(made.isNew ? "登録しました / registered" : "もう登録されています / registered already")
                Announcement.say("パスワードを決めるリンク（一度だけ、7日間）/ link to choose a password (once, 7 days):")
                Announcement.say("  \(made.link)")
            }
        }
    }
}
