/// A sum over answer codes: constant + codes of `plus` − codes of `minus`. Raw values, その1 sums and the scores of
/// the 80-item form are all of this kind.
struct LinearSum: Sendable {
    private let constant: Int
    /// Item indices in one run, and how many of them are added.
    private let items: [Int]
    private let plusCount: Int

    /// The raw value of a scale (素点; formulas as in the manual's worked example, text page 267).
    init(_ formula: Scale.Formula, _ index: [ItemID: Int]) {
        self.init(constant: formula.constant, plus: formula.plus, minus: formula.minus, index)
    }

    /// A sum in which some items count as answered and others turned round, as 5 − code.
    init(forward: [ItemID], reversed: [ItemID], _ index: [ItemID: Int]) {
        self.init(constant: 5 * reversed.count, plus: forward, minus: reversed, index)
    }

    private init(constant: Int, plus: [ItemID], minus: [ItemID], _ index: [ItemID: Int]) {
        self.constant = constant
        items = (plus + minus).compactMap { index[$0] }
        plusCount = plus.count
    }

    /// How many items are in it.
    var count: Int { items.count }

    /// The sum, or nil while one of its items is unanswered (code 0): nothing is imputed.
    func total(_ codes: [UInt8]) -> Int? {
        var sum = constant
        for (place, item) in items.enumerated() {
            let code = Int(codes[item])
            guard code != 0 else { return nil }
            sum += place < plusCount ? code : -code
        }
        return sum
    }
}
