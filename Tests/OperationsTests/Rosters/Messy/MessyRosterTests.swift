import Campaigns
import Documents
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A messy roster` {
    static let seed: UInt64 = 20_261_121
    /// A big file on the store of one machine, a smaller one on the other.
    static let sizes = Engine.all.map { ($0, $0 == .sqlite ? 12_000 : 700) }

    // S3-43, S3-44, S2-11: nothing is written while anything is wrong; mended, it is what it says.
    @Test(arguments: sizes)
    func `is refused with what is wrong and nothing else, mended, imported, and unchanged when it comes back`(
        engine: Engine, people: Int
    ) async throws {
        let clean = MessyRoster(MessyCompany(seed: Self.seed, people: people))
        try await withOffice(engine) { house in
            try await house.refuses(clean)
            if people < 1_000 { try await house.refusesTwin(clean) }
            let file = MessyText(clean.rows, clean.layout, seed: Self.seed).bytes
            let plan = try await house.take(file)
            #expect(plan.faults == [] && plan.added.count == people && plan.done?.counts.added == people)
            #expect(Set(plan.warnings.map(\.kind)).isSuperset(of: clean.layout.warnings))
            let export = try await house.exportsExactly(clean.company)
            try await house.takesBack(export, of: people)
            if people < 1_000 { try await house.takesEdits(export, and: file, of: people) }
        }
    }
}

extension TestOffice {
    /// The planted faults, all of them and no others; and nothing is written.
    fileprivate func refuses(_ clean: MessyRoster) async throws {
        let bad = clean.planted(PlantedFault.all.filter { $0.form == .any || $0.form == .text })
        let text = MessyText(bad.rows, bad.layout, seed: clean.company.seed)
        try await refuses(text.bytes, for: bad.faults(text.lines))
    }

    /// The same of its twin as a workbook, cell by cell.
    fileprivate func refusesTwin(_ clean: MessyRoster) async throws {
        let bad = clean.planted(PlantedFault.all.filter { $0.form != .text })
        try await refuses(MessySheet.plain(bad), for: bad.faults(MessySheet.lines(of: bad), isSheet: true))
    }

    private func refuses(_ file: [UInt8], for expected: [RosterFault]) async throws {
        let before = try await everything(but: "audit")
        let plan = try await office.checkRoster(file, as: clerk)
        let difference = Difference(of: plan.faults, to: expected)
        let isExact = difference.isEmpty
        #expect(isExact, "\(difference.text)")
        await #expect(throws: Refusal.rosterHasErrors) {
            try await office.importRoster(file, shown: plan.digest, as: clerk)
        }
        #expect(try await everything(but: "audit") == before)
    }

    /// Everybody as invented, to the last fact, in whatever form the roster leaves.
    fileprivate func exportsExactly(_ company: MessyCompany) async throws -> [UInt8] {
        var files: [[UInt8]] = []
        for format in [RosterFormat.csvUTF8BOM, .csvCP932, .xlsx] {
            files.append(try await office.exportRoster(format, for: .check, as: humanResources))
        }
        let entries = files.map { RosterFile.read($0).entries }
        // Rows stand in the same lines in every form.
        #expect(entries.count == 3 && entries.allSatisfy { $0 == entries[0] })
        let found = Dictionary(uniqueKeysWithValues: entries[0].map { ($0.identity.number, $0.comparable) })
        let wrong = company.people.filter { found[$0.identity.number] != $0.comparable }
        let isWhole = wrong.isEmpty && found.count == company.people.count
        let first = wrong.first.map { "\($0)\n\(found[$0.identity.number].map { "\($0)" } ?? "-")" }
        #expect(isWhole, "\(found.count) \(wrong.count) \(first ?? "")")
        return files[0]
    }

    fileprivate func takesBack(_ file: [UInt8], of people: Int) async throws {
        let plan = try await office.checkRoster(file, as: humanResources)
        #expect(plan.faults == [] && plan.unchanged == people && !plan.canImport && plan.absent == 0)
    }

    /// The file of before changes nothing; one edit in the export changes one person.
    fileprivate func takesEdits(_ export: [UInt8], and file: [UInt8], of people: Int) async throws {
        try await takesBack(file, of: people)
        let edited = String(decoding: export, as: UTF8.self)
            .replacing("p300.x@nagi-test.example.jp", with: "moved@nagi-test.example.jp")
        let plan = try await office.checkRoster(Array(edited.utf8), as: clerk)
        #expect(plan.changed.map(\.identity.mail) == ["moved@nagi-test.example.jp"])
        #expect(plan.unchanged == people - 1 && plan.faults == [] && plan.added.isEmpty)
    }
}

/// What two lists of faults do not have in common, a few of each.
struct Difference {
    private let surplus: Set<RosterFault>
    private let missing: Set<RosterFault>
    private let isDoubled: Bool

    init(of found: [RosterFault], to expected: [RosterFault]) {
        (surplus, missing) = (Set(found).subtracting(expected), Set(expected).subtracting(found))
        isDoubled = Set(found).count != found.count
    }

    var isEmpty: Bool { surplus.isEmpty && missing.isEmpty && !isDoubled }

    var text: String {
        let show = { (faults: Set<RosterFault>) in
            faults.sorted { $0.line < $1.line }.prefix(12).map {
                "\n  \($0.line) \($0.column?.rawValue ?? "-") \($0.kind) \($0.cell)"
            }.joined()
        }
        return "too many \(surplus.count):\(show(surplus))\nmissing \(missing.count):\(show(missing))"
    }
}
