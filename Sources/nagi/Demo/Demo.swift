import ArgumentParser
import Delivery
import Foundation
import Operations

/// A believable company on this machine, gone when the program stops.
struct Demo: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract: "300人の会社で試す（データは一時的）/ try it with a company of 300 (temporary data)")

    @Option(help: "待ち受けるポート / port to listen on")
    var port = 8080

    @Flag(help: "データを消さずに残す / keep the data when stopping")
    var keep = false

    func run() async throws {
        let folder = FileManager.default.temporaryDirectory
            .appending(path: "nagi-demo-\(UUID().uuidString.prefix(8).lowercased())")
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        defer { if !keep { try? FileManager.default.removeItem(at: folder) } }
        // Nothing of the machine's own settings: a demo touches no real company.
        let settings = try Settings(flags: [
            .data: folder.appending(path: "data").path, .port: String(port),
            .mailFolder: folder.appending(path: "mail").path,
        ])
        Announcement.say("凪のデモを用意しています / preparing the demo")
        let clock = DemoClock(machine: SystemOutside.now)
        let tray = DemoTray(next: settings.mailRoute.transport)
        let outside = try Outside(
            now: clock.now, random: SystemOutside.random, mail: tray.transport, from: settings.mailFrom)
        let offices = try await Offices.open(
            settings.premises(), outside: outside, origin: settings.baseURL.text)
        let story = Demonstration(offices: offices, clock: clock, tray: tray) { Announcement.say("  \($0)") }
        let entrances = try await story.tell()
        try await Server(offices: offices, settings: settings, endsWithTerminal: true).run {
            welcome(entrances, folder)
        }
        await offices.close()
    }

    private func welcome(_ entrances: [DemoEntrance], _ folder: URL) {
        Announcement.say("\n入口 / ways in")
        for entrance in entrances {
            Announcement.say("\n  \(entrance.who)\n    \(entrance.address)")
            if !entrance.credentials.isEmpty { Announcement.say("    \(entrance.credentials)") }
        }
        Announcement.say("\nメール / mails: \(folder.appending(path: "mail").path)")
        Announcement.say("止めるには Ctrl-C / stop with Ctrl-C\n")
    }
}
