import ArgumentParser

@main
struct Nagi: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "nagi",
        abstract: "凪：職場のメンタルヘルス / Nagi: workplace mental health",
        discussion: """
            終了コード / exit codes: 0 完了 done, 1 失敗 failed, 2 入力の誤り bad input, 64 使い方の誤り usage
            """,
        version: "0.1.0",
        subcommands: [
            Serve.self, Work.self, Demo.self, ScoreCommand.self, ConfigCommand.self, DoctorCommand.self,
            AuditCommand.self,
            AccountCommand.self, RolesCommand.self, TenantCommand.self, ProviderCommand.self,
            BackupCommand.self, RestoreCommand.self, MigrateStoreCommand.self, HandOverCommand.self,
        ])
}
