import GroupAnalysis
import StressCheck

/// An invented company with its sheets.
struct Company {
    struct Person {
        let id: Int
        var unit: Int
        var sex: Sex?
        var age: UInt8
        var job: UInt8
        var values: [UInt8]
    }

    /// Parent of each unit by index.
    var parents: [Int32]
    /// Those who answered.
    var people: [Person]
    /// Unit numbers; 100 + index unless set.
    var ids: [Int]

    static let scales =
        ["vigor"] + ["jobOverloadQuantitative", "jobControl", "supervisorSupport", "coworkerSupport"]
    static let vigor = MeasureID(rawValue: "vigor")
    static let tables = ["sex", "age", "job"]

    init(parents: [Int32], people: [Person] = []) {
        self.parents = parents
        self.people = people
        ids = parents.indices.map { 100 + $0 }
    }

    /// One level below the company: so many people in each department, and so many directly in the company.
    init(departments: [Int], direct: Int = 0, seed: UInt64 = 1) {
        self.init(parents: [-1] + departments.map { _ in 0 })
        var random = SplitMix64(seed: seed)
        add(direct, to: 0, &random)
        for (index, size) in departments.enumerated() { add(size, to: index + 1, &random) }
    }

    /// A random tree of 2 to 4 levels, managers directly in upper units, sizes with a long tail.
    static func random(units: ClosedRange<Int>, largest: Int, _ random: inout SplitMix64) -> Company {
        let count = Int.random(in: units, using: &random)
        var parents: [Int32] = [-1]
        var levels = [0]
        while parents.count < count {
            var parent = Int.random(in: max(0, parents.count - 12)..<parents.count, using: &random)
            while levels[parent] == 3 { parent = Int(parents[parent]) }
            parents.append(Int32(parent))
            levels.append(levels[parent] + 1)
        }
        var company = Company(parents: parents)
        let upper = Set(parents.map(Int.init))
        for unit in parents.indices {
            let size =
                Int.random(in: 0...largest, using: &random) * Int.random(in: 0...largest, using: &random)
                / largest
            company.add(
                upper.contains(unit) ? Int.random(in: 0...3, using: &random) : size, to: unit, &random)
        }
        return company
    }

    /// People with random answers; the job mostly follows the unit.
    mutating func add(_ count: Int, to unit: Int, _ random: inout SplitMix64, gaps: Bool = false) {
        for _ in 0..<count {
            var values = (0..<5).map { _ in UInt8.random(in: 3...12, using: &random) }
            values.append(Int.random(in: 0..<8, using: &random) == 0 ? 1 : 0)
            if gaps, Int.random(in: 0..<9, using: &random) == 0 { values[0] = Measure.missing }
            people.append(
                Person(
                    id: (people.map(\.id).max() ?? 0) + 1, unit: unit,
                    sex: Sex.allCases.randomElement(using: &random),
                    age: UInt8.random(in: 0..<4, using: &random),
                    job: Int.random(in: 0..<3, using: &random) == 0
                        ? UInt8.random(in: 0..<3, using: &random) : UInt8(unit % 3),
                    values: values))
        }
    }

    func data() throws -> GroupData {
        let tree = try UnitTree(ids: ids, parents: parents)
        var invited = [Int](repeating: 1, count: tree.count)
        for person in people { invited[person.unit] += 1 }
        let names = Self.scales.map { ($0, Measure.Kind.score) } + [(MeasureID.highStress.rawValue, .flag)]
        return try GroupData(
            tree: tree, invited: invited, respondents: people.map(\.id), units: people.map { Int32($0.unit) },
            sexes: people.map(\.sex),
            measures: names.enumerated().map { index, name in
                Measure(
                    id: MeasureID(rawValue: name.0), kind: name.1, values: people.map { $0.values[index] })
            },
            dimensions: [
                Dimension(
                    name: "sex", categories: ["male", "female"],
                    values: people.map { $0.sex.map { $0 == .male ? 0 : 1 } ?? Dimension.unknown }),
                Dimension(name: "age", categories: ["-29", "30-", "40-", "50-"], values: people.map(\.age)),
                Dimension(name: "job", categories: ["a", "b", "c"], values: people.map(\.job)),
            ])
    }
}
