import Foundation
import Testing

@testable import GroupAnalysis

@Suite struct `A publication` {
    private func publish(_ company: Company) throws -> (published: Published, ledger: PublicationLedger) {
        let request = PublicationRequest(audience: "employer", tables: Siege.everyTable(company))
        return try Publisher(rules: Siege.rules()).publish(company.data(), request)
    }

    // SD-R11
    @Test func `is restored from its bytes after the check was run again`() throws {
        let (published, ledger) = try publish(Company(departments: [20, 30], direct: 12))
        let bytes = try published.encoded()
        #expect(try Published.restore(bytes, ledger: ledger) == published)
        #expect(throws: DisclosureError.notInLedger) {
            try Published.restore(bytes, ledger: PublicationLedger())
        }
        let text = String(decoding: bytes, as: UTF8.self)
        let forged = Array(text.replacingOccurrences(of: "\"limit\":10", with: "\"limit\":11").utf8)
        #expect(forged != bytes)
        #expect(throws: DisclosureError.notInLedger) { try Published.restore(forged, ledger: ledger) }
    }

    // SD-R11: a publication that was let through by mistake is stopped when it is opened
    @Test func `is not restored when the check finds something`() throws {
        let company = Company(departments: [9, 30, 30])
        let careless = Publisher(
            rules: Siege.rules(), switches: Siege.without { $0.mergesSmallParts = false })
        let (published, ledger) = try careless.publish(
            company.data(), PublicationRequest(audience: "employer"))
        let bytes = try published.encoded()
        #expect(throws: DisclosureError.wouldShowFew) { try Published.restore(bytes, ledger: ledger) }
    }

    // SD-R11: the only ways in are the two that check
    @Test func `is made in two places of the sources and decoded in none outside`() throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().deletingLastPathComponent().appending(path: "Sources/GroupAnalysis")
            .resolvingSymlinksInPath()
        let files = try #require(FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil))
        var made: [String] = []
        var marks: [String] = []
        for case let file as URL in files where file.pathExtension == "swift" {
            let text = try String(contentsOf: file, encoding: .utf8)
            let name = file.lastPathComponent
            made += Array(
                repeating: name, count: text.components(separatedBy: "Published(record, mark:").count - 1)
            marks += Array(repeating: name, count: text.components(separatedBy: "Mark()").count - 1)
            #expect(
                text.firstMatch(of: /struct Published(Group)?:[^{]*(Codable|Decodable)/) == nil, "\(name)")
        }
        #expect(made.sorted() == ["Published.swift", "Publisher.swift"])
        #expect(Set(marks) == ["Checker.swift"])
    }

    // SD-R9
    @Test func `stands in the ledger with members, figures, audience and rules`() throws {
        let company = Company(departments: [20, 30], direct: 12)
        let (published, ledger) = try publish(company)
        let line = try #require(ledger.publications.first)
        #expect(line.audience == "employer")
        #expect(line.rulesFrom == "2015-12-01")
        #expect(line.entries.map(\.group) == published.groups.map(\.name))
        #expect(line.entries.map(\.n) == published.groups.compactMap(\.n))
        for entry in line.entries {
            let expected = Attack.members(of: entry.group, company, published.groups.map(\.name)).map(\.id)
            #expect(Set(line.members(of: entry)) == Set(expected), "\(entry.group)")
            #expect(expected.count == entry.n)
        }
        let first = try #require(line.entries.first)
        #expect(line.membershipDigest(of: first).count == 64)
        #expect(
            Set(line.entries.map(line.membershipDigest)).count == Set(line.entries.map(line.members)).count)
    }

    // SD-R9
    @Test func `cannot be taken out of a stored ledger or changed in it`() throws {
        let company = Company(departments: [20, 30])
        let (_, ledger) = try publish(company)
        let (_, longer) = try Publisher(rules: Siege.rules())
            .publish(company.data(), PublicationRequest(audience: "committee"), ledger: ledger)
        let lines = try longer.lines()
        #expect(try PublicationLedger(restoring: lines) == longer)
        #expect(try PublicationLedger(restoring: Array(lines.dropFirst())).digest != longer.digest)
        #expect(try PublicationLedger(restoring: lines.reversed()).digest != longer.digest)
        #expect(throws: DisclosureError.ledgerAltered) {
            try PublicationLedger(restoring: [Array("{}".utf8)])
        }
    }

    // L-24
    @Test func `gives a line manager the own unit and those below it, as everybody sees them`() throws {
        // 101 holds 103 and 104; 102 stands beside it.
        var company = Company(parents: [-1, 0, 0, 1, 1])
        var random = SplitMix64(seed: 24)
        for (unit, size) in [(2, 30), (3, 9), (4, 20), (1, 4)] { company.add(size, to: unit, &random) }
        let published = try publish(company).published
        let view = published.within(101)
        #expect(Set(view.groups.map(\.name.unit)) == [101, 104])
        #expect(view.suppressed.filter { $0.dimension == nil }.map(\.unit) == [103])
        #expect(view.groups.allSatisfy { published.groups.contains($0) })
        #expect(published.within(103).groups.isEmpty)
    }

    @Test func `is the same in whatever order the respondents come`() throws {
        var company = Company(departments: [20, 9, 30, 11])
        let (published, ledger) = try publish(company)
        company.people.reverse()
        let (again, other) = try publish(company)
        #expect(published == again)
        #expect(ledger == other)
    }
}
