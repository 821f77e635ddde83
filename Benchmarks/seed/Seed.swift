import ArgumentParser
import Foundation
import Notifications
import Operations
import Organisation

/// Fills a data directory by the product's own doors with what a house has after years, for `scripts/figures`.
@main
struct Seed: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "seed", abstract: "Fill a data directory for the figures",
        subcommands: [Years.self, AuditRows.self])
}

/// Where to, as the product's own commands name it.
struct Target: ParsableArguments {
    @Option(help: "The data directory.")
    var data: String

    @Option(help: "The file that unlocks it; made when there is none.")
    var key: String

    var premises: Premises { Premises(place: .directory(data), keyFile: key) }
}

/// One company that has asked all its people every year.
struct Years: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        abstract:
            "A company with so many people, and a closed campaign with a sheet of each for so many years")

    @OptionGroup var target: Target

    @Option(help: "People, at most 100,000.")
    var people = 1000

    @Option(help: "Campaigns.")
    var years = 1

    func run() async throws {
        let clock = DemoClock(machine: Machine.now)
        let tray = DemoTray(next: MailTransport { _ in })
        let outside = try Outside(
            now: clock.now, random: Machine.random, mail: tray.transport, from: "nagi@example.jp")
        let offices = try await Offices.open(
            target.premises, outside: outside, origin: "http://127.0.0.1:8080")
        let story = Demonstration(offices: offices, clock: clock, tray: tray) { _ in }
        clock.stand(at: -400 * years)
        let cast = try await story.cast(roster: Roster.file(people: people))
        var campaigns: [ImplementationID] = []
        for year in 1...years {
            clock.stand(at: 400 * (year - 1 - years))
            let campaign = try await story.open("第\(year)回", days: 21, cast)
            campaigns.append(campaign)
        }
        await offices.close()
        let sheets = Sheets(target: target, clock: clock, implementer: cast.implementer)
        for (year, campaign) in campaigns.enumerated() {
            clock.stand(at: 400 * (year - years) + 1)
            print("\(try await sheets.fill(campaign)) sheets")
        }
    }
}

/// People without mail: nothing waits to be sent.
enum Roster {
    static func file(people: Int) -> [UInt8] {
        var text = "社員番号,氏名,フリガナ,性別,生年月日,部署,事業場\r\n"
        for n in 1...people {
            let department = "営業本部/第\(n % 40 + 1)部/第\(n % 400 + 1)課"
            text +=
                "\(100_000 + n),山田 \(n),ヤマダ,\(n % 2 == 0 ? "男" : "女"),\(1960 + n % 44)-04-01,\(department),本社\r\n"
        }
        return Array(text.utf8)
    }
}

enum Machine {
    static let now: @Sendable () -> Instant = {
        Instant(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    static let random: @Sendable (Int) -> [UInt8] = { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
