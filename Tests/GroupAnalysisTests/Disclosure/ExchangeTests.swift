import Testing

@testable import GroupAnalysis

@Suite struct `The joint check of tables` {
    /// One table of men (0) and women (1) over departments; so many of each.
    private func check(_ departments: [(men: Int, women: Int)], threshold: Int = 10) -> Bool {
        var exchange = Exchange(threshold: threshold, tables: 1)
        for (atom, department) in departments.enumerated() {
            if department.men > 0 { exchange.add(open: department.men, atom: Int32(atom), categories: [0]) }
            if department.women > 0 {
                exchange.add(open: department.women, atom: Int32(atom), categories: [1])
            }
        }
        return exchange.holds()
    }

    // SD-R4
    @Test func `sees that men and departments together show the women of few departments`() {
        // Nine women in one department, none elsewhere: department − (men − men elsewhere) is nine women.
        #expect(!check([(20, 9), (30, 0)]))
        #expect(check([(20, 10), (30, 0)]))
        // Nine in three departments are nine all the same; ten are ten.
        #expect(!check([(20, 3), (30, 3), (15, 3)]))
        #expect(check([(20, 3), (30, 3), (15, 4)]))
        // In a department of three men and twenty women the men are the few.
        #expect(!check([(3, 20), (4, 20), (2, 20)]))
        #expect(check([(5, 20), (20, 5)]))
    }

    @Test func `has nothing to say where departments are all of one sex`() {
        #expect(check([(20, 0), (0, 30)]))
    }

    @Test func `finds dual vectors of independent rows`() {
        let minus = Residue.difference(0, 1)
        let rows: [[UInt64]] = [[1, minus, 0, 0], [0, 1, minus, 0], [1, 0, 1, minus]]
        let duals = Echelon.duals(of: rows)
        for (one, row) in rows.enumerated() {
            for (other, dual) in duals.enumerated() {
                let product = zip(row, dual).reduce(UInt64(0)) { sum, pair in
                    Residue.difference(sum, Residue.difference(0, Residue.product(pair.0, pair.1)))
                }
                #expect(product == (one == other ? 1 : 0))
            }
        }
        var echelon = Echelon()
        var isNew: [Bool] = []
        for row in rows + [[1, 0, minus, 0]] { isNew.append(echelon.insert(row)) }
        #expect(isNew == [true, true, true, false])
        #expect(Residue.product(Residue.inverse(12_345), 12_345) == 1)
    }
}
