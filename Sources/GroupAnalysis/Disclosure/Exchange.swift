/// Decides for one block whether every combination of category figures concerns at least k people.
///
/// Two people of the same atom are an exchange: their category weights must be equal, or one of the two is
/// concerned. As vectors the exchanges span a space of some rank r; weights b that differ nowhere are
/// orthogonal to all of it. A base is r disjoint pairs that span it. If b concerns few people, it breaks few
/// pairs, and of m disjoint bases it breaks each in at least one pair. With k bases b concerns k people:
/// done. With k/2 bases a b that concerns fewer than k breaks some base in exactly one pair, and such b are
/// known up to what differs nowhere: one per pair, so they are all tried (the idea of Brouwer and
/// Zimmermann's algorithm for the minimum distance of a linear code; A. Betten et al., Error-Correcting
/// Linear Codes, 2006, 1.8). With fewer bases nothing is shown and the answer is no.
struct Exchange {
    let threshold: Int
    let tables: Int
    /// People alike in atom and categories.
    struct Kind {
        let atom: Int32
        let open: Int
        /// Positions of their categories among those of the block.
        let categories: [Int]
    }
    private(set) var kinds: [Kind] = []
    private var positions: [Int32: Int] = [:]

    init(threshold: Int, tables: Int) {
        self.threshold = threshold
        self.tables = tables
    }

    /// People of one kind: `open` of them did not consent to less. Categories are numbered as they come.
    mutating func add(open: Int, atom: Int32, categories: [Int32]) {
        let places = categories.map { category in
            let place = positions[category] ?? positions.count
            positions[category] = place
            return place
        }
        kinds.append(Kind(atom: atom, open: open, categories: places))
    }

    /// False also where too few people are there to show it: an unknown answer hides the table.
    func holds() -> Bool {
        let atoms = Dictionary(grouping: kinds.indices) { kinds[$0].atom }
            .sorted { $0.key < $1.key }.map(\.value)
        let rank = rank(atoms)
        // Rank 0: all people of each atom are in the same categories, so the tables cut nothing.
        guard rank > 0 else { return true }
        var bases = ExchangeBases(self, atoms: atoms, rank: rank)
        let found = bases.take(threshold)
        // Each of k disjoint bases has a broken pair, each pair a concerned person.
        if found.count >= threshold { return true }
        // Two broken pairs in every base would already be k people.
        guard 2 * found.count >= threshold else { return false }
        return found.allSatisfy { base in
            Echelon.duals(of: base).allSatisfy { concerned(by: $0, atoms) >= threshold }
        }
    }

    /// Rank of all exchanges, of consenting people too. It cannot exceed the categories less one per table.
    private func rank(_ atoms: [[Int]]) -> Int {
        var echelon = Echelon()
        for atom in atoms {
            for other in atom.dropFirst() {
                _ = echelon.insert(exchange(atom[0], other))
                if echelon.rows.count == positions.count - tables { return echelon.rows.count }
            }
        }
        return echelon.rows.count
    }

    /// +1 for the categories of one kind, −1 for those of the other.
    func exchange(_ one: Int, _ other: Int) -> [UInt64] {
        var row = [UInt64](repeating: 0, count: positions.count)
        for place in kinds[one].categories { row[place] = 1 }
        for place in kinds[other].categories { row[place] = Residue.difference(row[place], 1) }
        return row
    }

    /// Fewest people whom a combination with these category weights concerns: in each atom all but the
    /// largest crowd with the same sum.
    private func concerned(by weights: [UInt64], _ atoms: [[Int]]) -> Int {
        atoms.reduce(0) { sum, atom in
            var crowds: [UInt64: Int] = [:]
            for index in atom where kinds[index].open > 0 {
                let weight = kinds[index].categories.reduce(UInt64(0)) { ($0 + weights[$1]) % Residue.prime }
                crowds[weight, default: 0] += kinds[index].open
            }
            return sum + crowds.values.reduce(0, +) - (crowds.values.max() ?? 0)
        }
    }
}
