import GroupAnalysis
import StressCheck

/// Somebody with the organisation chart, the roster and every report ever shown, who subtracts.
///
/// Written against the published names alone, not against the engine's ledger: which people a group holds is
/// worked out from the roster. Sums are taken as exact, which is more than any report says.
struct Attack {
    /// Members of each shown set, by person.
    private(set) var sets: Set<Set<Int>> = []

    /// Adds one publication as it was made from a company: the sets in which a measure is shown.
    mutating func read(_ published: Published, _ company: Company, measure: MeasureID, column: Int) {
        let shown = published.groups.filter { $0.tenths(measure) != nil || $0.share(measure) != nil }
        for group in shown {
            let members = Self.members(of: group.name, company, shown.map(\.name))
            sets.insert(Set(members.filter { $0.values[column] != Measure.missing }.map(\.id)))
        }
    }

    mutating func add(_ members: some Sequence<Int>) { sets.insert(Set(members)) }

    static func members(of name: GroupName, _ company: Company, _ shown: [GroupName]) -> [Company.Person] {
        func isInside(_ unit: Int, _ root: Int) -> Bool {
            var here = unit
            while company.ids[here] != root {
                guard here > 0 else { return false }
                here = Int(company.parents[here])
            }
            return true
        }
        let people = company.people.filter { isInside($0.unit, name.unit) }
        switch name {
        case .unit: return people
        case .rest(let unit, _, _):
            let others = shown.compactMap { other in
                if case .unit(let id) = other, id != unit { return id }
                return nil
            }.filter { id in company.ids.firstIndex(of: id).map { isInside($0, unit) } ?? false }
            return people.filter { person in !others.contains { isInside(person.unit, $0) } }
        case .category(_, let dimension, let categories, let isMerged):
            return people.filter { person in
                switch dimension {
                case "sex":
                    person.sex.map { categories.contains($0.rawValue) } ?? isMerged
                case "age": categories.contains(["-29", "30-", "40-", "50-"][Int(person.age)])
                default: categories.contains(["a", "b", "c"][Int(person.job)])
                }
            }
        }
    }

    /// A combination of shown sums that concerns 1 to k−1 people: how many; nil when none was found.
    ///
    /// People in the same sets are one class; a combination is a vector over the classes in the row space of
    /// the sets. If no class is smaller than k there is none. Else: a set of classes carries a combination of
    /// its own exactly when its rows of the null space are dependent, which is tried for every class and
    /// every pair (for k = 3 these are all sets); and random echelon forms, whose rows are the combinations
    /// that few people are likely to carry.
    func fewest(below k: Int, rounds: Int, _ random: inout SplitMix64) -> Int? {
        let (matrix, sizes) = classes()
        guard sizes.contains(where: { $0 < k }) else { return nil }
        let weight = { (row: [UInt64]) in zip(row, sizes).reduce(0) { $0 + ($1.0 == 0 ? 0 : $1.1) } }
        var found: [Int] = []
        var order = Array(sizes.indices)
        for round in 0...rounds {
            let form = EchelonForm(matrix, order: order)
            found += form.rows.map(weight).filter { $0 > 0 && $0 < k }
            if round == 0 { found += pairs(form.nullRows(), sizes).filter { $0 < k } }
            // Small classes last: then the pivots stand in large ones, and the rest of a row in few small
            // ones.
            order.shuffle(using: &random)
            if round % 2 == 0 { order.sort { sizes[$0] > sizes[$1] } }
        }
        return found.min()
    }

    /// Sizes of classes and pairs of classes whose null rows are dependent.
    private func pairs(_ null: [[UInt64]], _ sizes: [Int]) -> [Int] {
        var found: [Int] = []
        var directions: [[UInt64]: [Int]] = [:]
        for (index, row) in null.enumerated() {
            guard let lead = row.first(where: { $0 != 0 }) else {
                found.append(sizes[index])
                continue
            }
            let scale = EchelonForm.inverse(lead)
            directions[row.map { $0 * scale % EchelonForm.prime }, default: []].append(sizes[index])
        }
        for alike in directions.values where alike.count > 1 {
            found.append(alike.sorted().prefix(2).reduce(0, +))
        }
        return found
    }

    /// One row per set, one column per class of people in the same sets.
    private func classes() -> ([[UInt64]], [Int]) {
        let sets = sets.sorted { ($0.count, $0.min() ?? 0) < ($1.count, $1.min() ?? 0) }
        var signatures: [Int: [Int]] = [:]
        for (index, members) in sets.enumerated() {
            for member in members { signatures[member, default: []].append(index) }
        }
        var sizes: [[Int]: Int] = [:]
        for signature in signatures.values { sizes[signature, default: 0] += 1 }
        let columns = sizes.sorted { $0.key.lexicographicallyPrecedes($1.key) }
        let matrix = sets.indices.map { index in columns.map { $0.key.contains(index) ? UInt64(1) : 0 } }
        return (matrix, columns.map(\.value))
    }
}
