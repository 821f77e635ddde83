import ArgumentParser
import Foundation
import Operations
import Organisation

/// Proves that the audit of every tenant is whole.
struct AuditCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "audit", abstract: "監査記録 / the audit", subcommands: [Verify.self],
        defaultSubcommand: Verify.self)

    struct Verify: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "監査記録の鎖を確かめ、壊れた最初の行を示す / check the chain, name the first broken row")

        @OptionGroup var options: ServeOptions

        func run() async throws {
            let offices = try await Offices.open(
                options.premises(), outside: options.outside(), origin: options.ownOrigin)
            var isWhole = true
            for office in try await offices.all() {
                let report = try await office.verifyAudit()
                Announcement.say("\(office.slug): \(report.text)")
                isWhole = isWhole && report.isWhole
            }
            await offices.close()
            if !isWhole { throw ExitCode(1) }
        }
    }
}

/// Prints who may do what: the source of `docs/roles.md`.
struct RolesCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "roles", abstract: "役割と機能の表 / who may do what")

    func run() {
        FileHandle.standardOutput.write(Data(RoleTable.markdown.utf8))
    }
}
