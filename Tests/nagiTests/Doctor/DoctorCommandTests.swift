import Delivery
import Foundation
import Testing

@testable import nagi

private struct Checkup: Decodable {
    struct Line: Decodable {
        let part: String, state: String
    }
    let checks: [Line]

    init(_ run: Shell) throws { self = try JSONDecoder().decode(Checkup.self, from: Data(run.output.utf8)) }

    subscript(part: Finding.Part) -> String? { checks.first { $0.part == part.rawValue }?.state }
}

@Suite struct `The command nagi doctor` {
    @Test func `finds no fault before the first start and changes nothing`() async throws {
        try await withFolder { folder in
            let data = folder.appending(path: "data").path
            let run = try Shell(["doctor", "--json", "--data", data])
            let checkup = try Checkup(run)
            #expect(run.status == 0 && run.errors == "", "\(run.output)")
            #expect(
                checkup[.server] == "attention" && checkup[.keyFile] == "ok" && checkup[.database] == "ok")
            #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path) == [])
        }
    }

    @Test func `is content beside a running server and passes on nothing private`() async throws {
        try await withFolder { folder in
            let server = try RunningServer(in: folder)
            defer { server.stop() }
            let arguments = ["--data", folder.appending(path: "data").path, "--port", "\(server.port)"]
            let run = try Shell(
                ["doctor", "--json", "--mail-from", "hikaru@example.jp"] + arguments)
            let checkup = try Checkup(run)
            #expect(run.status == 0, "\(run.output)")
            for part in [Finding.Part.server, .proxy, .clock, .timeZone, .fonts, .disk, .keyFile, .database] {
                #expect(checkup[part] == "ok", "\(part): \(run.output)")
            }
            #expect(checkup[.certificate] == nil && checkup[.mail] == "attention")
            let text = try Shell(["doctor"] + arguments).output
            let key = try String(contentsOf: folder.appending(path: "data.key"), encoding: .utf8)
            for secret in [folder.path, "hikaru", key.trimmingCharacters(in: .whitespacesAndNewlines)] {
                #expect(!text.contains(secret) && !run.output.contains(secret))
            }
        }
    }

    @Test func `names an open key, a wrong key, and data without keys`() async throws {
        try await withFolder { folder in
            try RunningServer(in: folder).stop()
            let data = folder.appending(path: "data")
            let key = folder.appending(path: "data.key").path
            let look = { try Shell(["doctor", "--json", "--data", data.path]) }
            #expect(try look().status == 0)
            chmod(key, 0o444)
            let open = try look()
            #expect(open.status == 1)
            #expect(try Checkup(open)[.keyFile] == "fault")
            chmod(key, 0o600)
            try String(repeating: "ab", count: 32).write(toFile: key, atomically: false, encoding: .utf8)
            let wrong = try look()
            #expect(wrong.status == 1)
            #expect(try Checkup(wrong)[.keyFile] == "fault" && Checkup(wrong)[.database] == "ok")
            try FileManager.default.removeItem(atPath: key)
            #expect(try Checkup(look())[.keyFile] == "fault")
            try FileManager.default.removeItem(at: data.appending(path: "keys.db"))
            #expect(try Checkup(look())[.database] == "fault")
            chmod(data.path, 0o755)
            #expect(try Checkup(look())[.database] == "fault")
        }
    }

    @Test(arguments: [("235 welcome", MailProbe.Outcome.fine), ("535 no", .loginRefused)])
    func `signs in to the mail server and sends nothing`(reply: String, outcome: MailProbe.Outcome)
        async throws
    {
        let post = try MailPost(login: reply)
        defer { post.stop() }
        let settings = SMTPSettings(
            host: "127.0.0.1", port: post.port, security: .none, login: .init(user: "u", password: "p"),
            timeoutSeconds: 10)
        #expect(await MailProbe(settings, sender: "desk@example.jp").knock() == outcome)
        let commands = post.commands
        #expect(commands.first == "EHLO example.jp" && commands.contains { $0.hasPrefix("AUTH PLAIN") })
        #expect(commands.contains("NOOP") == (outcome == .fine))
        #expect(!commands.contains { $0.hasPrefix("MAIL") || $0.hasPrefix("RCPT") || $0.hasPrefix("DATA") })
    }

    @Test func `tells the ways in which a mail server cannot be used`() async throws {
        let post = try MailPost()
        defer { post.stop() }
        let knock = { (port: UInt16, security: SMTPSettings.Security) in
            let settings = SMTPSettings(host: "127.0.0.1", port: port, security: security, timeoutSeconds: 10)
            return await MailProbe(settings, sender: "desk@example.jp").knock()
        }
        #expect(await knock(post.port, .none) == .fine)
        #expect(await knock(post.port, .startTLS) == .noTLS)
        #expect(await knock(post.port, .tls) == .noTLS)
        let silent = try loopbackListener(listens: false)
        defer { close(silent.socket) }
        #expect(await knock(silent.port, .none) == .unreachable)
    }

    @Test func `tells the ways in which a web server cannot be asked`() async throws {
        let silent = try loopbackListener(listens: false)
        defer { close(silent.socket) }
        await #expect(throws: WebProbe.Failure.unreachable) {
            try await WebProbe("http://127.0.0.1:\(silent.port)/").ask()
        }
        let post = try MailPost()
        defer { post.stop() }
        await #expect(throws: WebProbe.Failure.tls) {
            try await WebProbe("https://127.0.0.1:\(post.port)/").ask()
        }
        await #expect(throws: WebProbe.Failure.other) { try await WebProbe("file:///etc/hostname").ask() }
    }
}
