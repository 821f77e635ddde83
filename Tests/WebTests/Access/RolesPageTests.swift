import Foundation
import Testing

@testable import Organisation

// AZ-13: the page is the recorded snapshot of the table. RECORD=1 writes it anew, and the change is read by people.
@Suite struct `docs/roles.md` {
    static let file = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent().appending(path: "docs/roles.md")

    @Test func `is the role table, word for word`() throws {
        if ProcessInfo.processInfo.environment["RECORD"] == "1" {
            try RoleTable.markdown.write(to: Self.file, atomically: true, encoding: .utf8)
        }
        let recorded = try String(contentsOf: Self.file, encoding: .utf8)
        #expect(recorded == RoleTable.markdown, "swift test --filter 'roles.md' with RECORD=1 writes it anew")
    }

    // AZ-13: whichever cell of the table is taken away, given or widened, the page is another.
    @Test func `changes with every cell of the table`() throws {
        let recorded = try String(contentsOf: Self.file, encoding: .utf8)
        let table = recorded.split(separator: "\n").filter { $0.hasPrefix("| ") }
        let roles = try #require(table.first).split(separator: "|").map {
            $0.trimmingCharacters(in: .whitespaces)
        }
        .dropFirst(3)
        var cells = 0
        for line in table.dropFirst() {
            let parts = line.split(separator: "|", omittingEmptySubsequences: false).map {
                $0.trimmingCharacters(in: .whitespaces)
            }
            let function = try #require(Function(rawValue: parts[1]))
            for (role, cell) in zip(roles, parts.dropFirst(4)) {
                let name = role.replacing(" 1–3", with: "")
                let reach = Role(rawValue: name).flatMap {
                    RoleTable.reach($0, function, scoped: name != role)
                }
                #expect(cell == reach?.rawValue ?? "", "\(function) \(role)")
                cells += 1
            }
        }
        #expect(cells == Function.allCases.count * roles.count)
        // Roles without a column reach nothing.
        for role in Role.allCases where !roles.contains(role.rawValue) {
            #expect(Function.allCases.allSatisfy { RoleTable.reach(role, $0) == nil }, "\(role)")
        }
    }

    static let everyColumn: [RoleTable.Column] = Role.allCases.flatMap { role in
        [RoleTable.Column(role: role, scoped: false)]
            + (Role.withVariants.contains(role) ? [RoleTable.Column(role: role, scoped: true)] : [])
    }

    // S3-09, AZ-13: flip any one cell, whole or scoped, and the recorded page no longer fits.
    @Test func `notices every single cell that is flipped`() throws {
        let recorded = try String(contentsOf: Self.file, encoding: .utf8)
        var unnoticed: [String] = []
        var flips = 0
        for function in Function.allCases {
            for column in Self.everyColumn {
                let span = RoleTable.rows[function]?[column.role] ?? Extent(whole: nil, scoped: nil)
                let now = column.scoped ? span.scoped : span.whole
                for reach in [Reach?.none, .tenant, .subtree, .own] where reach != now {
                    var rows = RoleTable.rows
                    rows[function, default: [:]][column.role] = Extent(
                        whole: column.scoped ? span.whole : reach, scoped: column.scoped ? reach : span.scoped
                    )
                    flips += 1
                    if RoleTable.markdown(of: rows) == recorded { unnoticed.append("\(function) \(column)") }
                }
            }
        }
        #expect(unnoticed == [] && flips > 5_000)
    }
}
