import Testing

@testable import Organisation

@Suite struct `The facts of a workplace` {
    // LAW-AND-FORMS §7.4
    @Test func `know the ninety-nine divisions, each once`() {
        #expect(Industry.all.count == 99)
        #expect(Industry.all.map(\.code) == (1...99).map { $0 < 10 ? "0\($0)" : "\($0)" })
        #expect(Set(Industry.all.map(\.name)).count == 99)
        #expect(Set(Industry.all.map(\.section)).count == 20)
        #expect(Industry.of(code: "6")?.name == "総合工事業")
        #expect(Industry.of(code: "83")?.section == "P")
        #expect(Industry.of(name: "医療業")?.code == "83")
        #expect(Industry.of(code: "00") == nil && Industry.of(code: "100") == nil)
    }

    // S0-12: the exact edges.
    @Test(arguments: [
        (0, SizeBand.under50), (49, .under50), (50, .under1000), (999, .under1000), (1_000, .under10000),
        (9_999, .under10000), (10_000, .from10000),
    ])
    func `have four bands of size`(people: Int, band: SizeBand) {
        #expect(SizeBand(headcount: people) == band)
    }

    @Test(arguments: [
        ("100-0001", true), ("1000001", true), ("", true), ("100-000", false), ("１００-０００１", false),
        ("100--0001", false), ("10000012", false),
    ])
    func `take a postal code of seven digits`(code: String, good: Bool) {
        let isRefused = (try? WorkplaceFacts(postalCode: code).check()) == nil
        #expect(isRefused == !good)
    }

    @Test func `take no line break in an address and no word in a phone number`() {
        #expect(throws: StructureRefusal.badAddress) { try WorkplaceFacts(address: "東京\n都").check() }
        #expect(throws: StructureRefusal.badPhone) { try WorkplaceFacts(phone: "内線 12").check() }
        #expect(throws: Never.self) { try WorkplaceFacts(phone: "+81 3-1234-5678").check() }
    }
}
