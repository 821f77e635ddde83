import Testing

@testable import Organisation

@Suite struct `Units of two years` {
    let earlier = DepartmentTree([
        unit(1, nil, "本社"), unit(2, 1, "営業1課"), unit(3, 1, "営業2課", position: 1),
        unit(4, 1, "企画", position: 2), unit(5, 1, "広報", position: 3),
    ])
    let later = DepartmentTree([
        unit(1, nil, "本社"), unit(2, 1, "営業課"), unit(6, 1, "経営企画", position: 1),
        unit(7, 1, "新設", position: 2),
    ])

    private func mapping(
        _ merges: [Int: Int] = [:], _ decided: [Int: Int?] = [:]
    ) -> UnitMapping {
        UnitMapping(
            earlier: earlier, later: later,
            merges: Dictionary(uniqueKeysWithValues: merges.map { (id($0.key), id($0.value)) }),
            decided: Dictionary(uniqueKeysWithValues: decided.map { (id($0.key), $0.value.map(id)) }))
    }

    @Test func `are themselves where they are still there`() {
        #expect(mapping().target(of: id(2)) == id(2))
        #expect(mapping().lines.map(\.ground) == [.same, .same, .missing, .missing, .missing])
    }

    @Test func `follow their merges, however many`() {
        let followed = mapping([3: 8, 8: 2])
        #expect(followed.target(of: id(3)) == id(2))
        #expect(followed.sources(of: id(2)) == [id(2), id(3)])
        #expect(mapping([3: 8, 8: 3]).target(of: id(3)) == nil)
    }

    @Test func `are what somebody said before anything else`() {
        let said = mapping([3: 2], [4: 6, 3: nil, 2: 7])
        #expect(said.target(of: id(4)) == id(6))
        #expect(said.target(of: id(3)) == nil)
        #expect(said.target(of: id(2)) == id(7))
        #expect(said.lines.first { $0.source == id(3) }?.ground == .decided)
    }

    @Test func `list what has no counterpart on either side`() {
        let said = mapping([3: 2], [4: 6])
        #expect(said.unmapped == [id(5)])
        #expect(said.new == [id(7)])
    }
}
