import Testing

@testable import nagi

/// Settings from given sources, nothing of the machine's own.
func settings(
    flags: [Setting: String] = [:], environment: [String: String] = [:], file: String? = nil,
    isOpenToAll: Bool = false
) throws(SettingFaults) -> Settings {
    try Settings(flags: flags, file: file == nil ? nil : "nagi.conf", environment: environment) { _ in
        file.map { SettingText(text: $0, isOpenToAll: isOpenToAll) }
    }
}

/// The lines that name what is wrong.
func faults(
    flags: [Setting: String] = [:], environment: [String: String] = [:], file: String? = nil,
    isOpenToAll: Bool = false
) -> [String] {
    do {
        _ = try settings(flags: flags, environment: environment, file: file, isOpenToAll: isOpenToAll)
        return []
    } catch {
        return error.faults.map(\.line)
    }
}

@Suite struct `A setting` {
    @Test func `comes from the flag, then the environment, then the file, then the default`() throws {
        let file = "# ポート\nport = 4\n"
        let environment = ["NAGI_PORT": "3"]
        let all = try settings(flags: [.port: "2"], environment: environment, file: file)
        #expect(all[.port] == Settings.Found(text: "2", source: .flag))
        let two = try settings(environment: environment, file: file)
        #expect(two[.port] == Settings.Found(text: "3", source: .environment))
        #expect(try settings(file: file)[.port] == Settings.Found(text: "4", source: .file(line: 2)))
        #expect(try settings()[.port] == Settings.Found(text: "8080", source: .standard))
    }

    @Test func `has one name everywhere`() {
        for setting in Setting.allCases {
            #expect(Setting(environmentName: setting.environmentName) == setting)
            #expect(setting.environmentName.hasPrefix("NAGI_") && !setting.environmentName.contains("-"))
        }
        #expect(Setting.baseURL.environmentName == "NAGI_BASE_URL")
    }

    @Test func `is not given by an empty environment variable`() throws {
        #expect(try settings(environment: ["NAGI_PORT": ""])[.port]?.source == .standard)
    }

    @Test(arguments: [
        ("base_url = https://a.example", "base-url"), ("baseurl = https://a.example", "base-url"),
        ("trusted-proxies = 127.0.0.1", "trusted-proxy"), ("prot = 1", "port"), ("smpt = a:1", "smtp"),
    ])
    func `that nobody knows is refused in the file, with the nearest one`(file: String, nearest: String) {
        let found = faults(file: file)
        #expect(found.count == 1)
        #expect(found.first?.hasPrefix("config:1: ") == true)
        #expect(found.first?.contains("did you mean \(nearest)?") == true)
    }

    @Test func `that nobody knows is refused in the environment, with the nearest one`() {
        let found = faults(environment: [
            "NAGI_BASEURL": "https://a.example", "NAGI_TEST_X": "1", "PATH": "/",
        ])
        #expect(found.count == 1)
        #expect(found.first?.contains("NAGI_BASEURL") == true)
        #expect(found.first?.contains("did you mean NAGI_BASE_URL?") == true)
    }

    @Test func `that is like none is refused without a guess`() {
        let found = faults(file: "colour = blue")
        #expect(found.count == 1 && found.first?.contains("did you mean") == false)
    }

    @Test func `never shows its value in a fault`() {
        let values = ["port": "geheim-1", "base-url": "geheim-2", "database": "geheim-3", "smtp": "geheim"]
        let file = values.map { "\($0.key) = \($0.value)" }.joined(separator: "\n")
        let found = faults(file: file)
        #expect(found.count >= values.count)
        #expect(!found.joined().contains("geheim"))
    }

    @Test(arguments: [
        (Setting.port, "0"), (.port, "65536"), (.port, "080"), (.port, "http"), (.host, "a b"), (.host, ""),
        (.smtp, "smtp.example.jp"), (.smtp, "smtp.example.jp:0"), (.smtp, ":25"), (.smtpSecurity, "ssl"),
        (.mailFrom, "desk"), (.mailPerMinute, "0"), (.mailPerMinute, "many"),
        (.returnPath, "a+b@example.jp"), (.trustedProxy, "10.0.0.0/0"), (.trustedProxy, "10.0.0.0/33"),
        (.trustedProxy, "proxy.example"), (.trustedProxy, "10.0.0.1, ::/129"), (.database, "mysql://x"),
        (.data, "a\nb"),
    ])
    func `with a bad value is refused and names its place`(setting: Setting, text: String) {
        let flag = faults(flags: [setting: text])
        #expect(flag.contains { $0.hasPrefix("--\(setting.rawValue): ") })
        if !text.isEmpty {
            let environment = faults(environment: [setting.environmentName: text])
            #expect(environment.contains { $0.hasPrefix("\(setting.environmentName): ") })
        }
    }

    @Test func `names everything that is wrong at once`() {
        let found = faults(environment: ["NAGI_X": "1", "NAGI_PORT": "a"], file: "host\nsmtp = b\n")
        #expect(found.count == 4)
    }
}

@Suite struct `The address of a database` {
    // What leaves the machine is encrypted, and goes to the server that was meant.
    @Test(arguments: [
        ("postgresql:///nagi", true), ("postgresql:///nagi?host=/run/postgresql&user=nagi", true),
        ("postgresql:///nagi?host=/one,/two&user=nagi", true), ("postgres://nagi:p@localhost/nagi", true),
        ("postgres://nagi:p@127.0.0.1:5433/nagi", true), ("postgres://nagi:p@[::1]:5433/nagi", true),
        ("postgres://nagi:p@db.example/nagi?sslmode=verify-full", true),
        (
            "postgres://nagi:p@db1.example,db2.example:5433/nagi?sslmode=verify-full&sslrootcert=/etc/ca.pem",
            true
        ),
        ("postgres://nagi:p@db.example/nagi", false), ("postgres://db.example", false),
        ("postgres://nagi:p@db.example/nagi?sslmode=require", false),
        ("postgres://nagi:p@localhost,db.example/nagi", false),
        ("postgres://nagi:p@[2001:db8::1]/nagi", false), ("postgresql:///nagi?host=db.example", false),
        ("postgresql:///nagi?service=elsewhere", false),
        ("postgresql:///nagi?hostaddr=192.0.2.1&host=localhost", false),
    ])
    func `on another machine needs a checked certificate`(text: String, isTaken: Bool) {
        #expect((Setting.database.problem(text) == nil) == isTaken)
        #expect((Setting.keys.problem(text) == nil) == isTaken)
    }
}

@Suite struct `Settings together` {
    @Test(arguments: [
        ([Setting.data: "d", .database: "postgres:///a", .keys: "postgres:///b", .keyFile: "k"], 1),
        ([.smtp: "a.example:25", .mailFolder: "m"], 1), ([.returnFolder: "m"], 1),
        ([.database: "postgres:///a", .keyFile: "k"], 1), ([.keys: "postgres:///a"], 1),
        ([.database: "postgres:///a", .keys: "postgres:///b"], 1),
        ([.smtpUser: "u", .smtp: "a.example:25"], 1), ([.smtpUser: "u", .smtpPassword: "p"], 2),
        ([.host: "0.0.0.0"], 1), ([.host: "::"], 1),
        ([.smtp: "a.example:25", .smtpSecurity: "none", .smtpUser: "u", .smtpPassword: "p"], 1),
        ([.smtp: "127.0.0.1:25", .smtpSecurity: "none", .smtpUser: "u", .smtpPassword: "p"], 0),
        ([.host: "0.0.0.0", .baseURL: "https://a.example"], 0),
        ([.database: "postgres:///a", .keys: "postgres:///b", .keyFile: "k"], 0),
    ])
    func `are refused where they are at odds`(flags: [Setting: String], count: Int) {
        #expect(faults(flags: flags).count == count, "\(faults(flags: flags))")
    }

    @Test func `put the key, the mails and the settings beside the data`() throws {
        let found = try settings(flags: [.data: "/var/lib/nagi//"])
        #expect(found[.keyFile]?.text == "/var/lib/nagi.key")
        #expect(found[.mailFolder]?.text == "/var/lib/nagi.mail")
        #expect(try settings(flags: [.data: "d", .smtp: "a.example:25"])[.mailFolder] == nil)
    }

    @Test func `are read from the file beside the data when no other is named`() throws {
        var asked: [String] = []
        let found = try Settings(flags: [.data: "/srv/nagi"], file: nil, environment: [:]) { path in
            asked.append(path)
            return SettingText(text: "port = 9000", isOpenToAll: true)
        }
        #expect(asked == ["/srv/nagi.conf"] && found[.port]?.text == "9000" && found.file == "/srv/nagi.conf")
    }

    @Test func `need the file that was named`() {
        func missing(_ flag: String?, _ environment: [String: String]) -> Int {
            do throws(SettingFaults) {
                _ = try Settings(flags: [:], file: flag, environment: environment) { _ in nil }
                return 0
            } catch {
                return error.faults.count
            }
        }
        #expect(missing("a.conf", [:]) == 1)
        #expect(missing(nil, ["NAGI_CONFIG": "a.conf"]) == 1)
        #expect(missing(nil, ["NAGI_DATA": "d"]) == 0)
    }

    @Test func `keep no password where everybody can read it`() {
        let file = "smtp = a.example:587\nsmtp-user = u\nsmtp-password = p\n"
        #expect(faults(file: file) == [])
        let found = faults(file: file, isOpenToAll: true)
        #expect(found.count == 1 && found.first?.hasPrefix("config:3: ") == true)
        #expect(faults(file: "port = 1", isOpenToAll: true) == [])
    }
}
