import ArgumentParser

/// Looks at everything a running service depends on. Changes nothing, and calls nobody but the configured hosts and the name servers.
struct DoctorCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "doctor",
        abstract: "動く条件がそろっているか確かめる / check what a running service depends on",
        discussion: """
            結果はそのまま人に渡せます（秘密も個人情報も含みません）。動いているサーバーの横でも使えます。
            終了コード: 0 不良なし、1 不良あり、2 設定の誤り、64 使い方の誤り。
            The report may be passed on: no secrets, no personal data. Safe beside a running server.
            Exit codes: 0 no fault, 1 some fault, 2 bad settings, 64 wrong usage.
            """)

    @OptionGroup var options: ServeOptions

    @Flag(help: "プログラムが読む形で / for programs")
    var json = false

    func run() async throws {
        let settings = try options.settings()
        let doctor = Doctor(settings: settings, premises: try options.premises())
        let report = DoctorReport(checks: await doctor.examine())
        Announcement.say(json ? try report.json : report.text)
        if report.exitCode != 0 { throw ExitCode(report.exitCode) }
    }
}
