/// Finds disjoint bases of exchanges, each person used once.
struct ExchangeBases {
    private let exchange: Exchange
    /// Kinds by atom, those of the commonest categories first: rare people are kept for where nobody else
    /// will do.
    private let atoms: [[Int]]
    private let rank: Int
    /// How common the rarest category of a kind is, as a power of two.
    private let commonness: [Int]
    private var left: [Int]
    /// Partners tried for one kind, and failures in a row after which a pass gives up.
    private static let partners = 32
    private static let patience = 20_000

    init(_ exchange: Exchange, atoms: [[Int]], rank: Int) {
        self.exchange = exchange
        self.rank = rank
        // Consenting people are no help: a pair counts only if both are protected.
        left = exchange.kinds.map(\.open)
        var people: [Int: Int] = [:]
        for kind in exchange.kinds {
            for category in kind.categories { people[category, default: 0] += kind.open }
        }
        // Powers of two are fine enough: they only order the search.
        let common = exchange.kinds.map { kind in
            let rarest = kind.categories.map { people[$0, default: 0] }.min() ?? 0
            return Int.bitWidth - max(1, rarest).leadingZeroBitCount
        }
        commonness = common
        self.atoms = atoms.map { $0.sorted { common[$0] > common[$1] } }
    }

    /// As many bases as there are, at most so many.
    mutating func take(_ most: Int) -> [[[UInt64]]] {
        var bases: [[[UInt64]]] = []
        // Each base uses up its people, so the search ends.
        while bases.count < most, let base = next() { bases.append(base) }
        return bases
    }

    /// One base of the people left: first from common categories, then with ever rarer ones.
    private mutating func next() -> [[UInt64]]? {
        var echelon = Echelon()
        var rows: [[UInt64]] = []
        var above = Int.max
        // Every level adds the pairs in which somebody rarer takes part.
        for level in Set(commonness).sorted(by: >) {
            fill(&echelon, &rows, from: level, below: above)
            if rows.count == rank { return rows }
            above = level
        }
        return nil
    }

    /// Pairs of which the rarer one lies at the level; those above were tried before.
    private mutating func fill(
        _ echelon: inout Echelon, _ rows: inout [[UInt64]], from level: Int, below: Int
    ) {
        var failures = 0
        // Pairs of one atom only: across atoms the weights may differ for everybody.
        for atom in atoms {
            for (place, one) in atom.enumerated() where left[one] > 0 && commonness[one] >= level {
                for other in atom[(place + 1)...].prefix(Self.partners) where left[other] > 0 {
                    // Sorted: the second of a pair is the rarer one.
                    guard commonness[other] >= level, commonness[other] < below else { continue }
                    let row = exchange.exchange(one, other)
                    // A pair that spans nothing new would waste two people of a later base.
                    guard echelon.insert(row) else {
                        failures += 1
                        continue
                    }
                    failures = 0
                    rows.append(row)
                    left[one] -= 1
                    left[other] -= 1
                    if rows.count == rank { return }
                    if left[one] == 0 { break }
                }
                if failures > Self.patience { return }
            }
        }
    }
}
