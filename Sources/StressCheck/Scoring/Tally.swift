/// Sums of one sheet, cell by cell: what can be said is there, even where no verdict is possible.
package struct Tally: Sendable {
    /// Raw value by scale; nil while an item of it is unanswered.
    package var raw: [Int?]
    /// Printed stage by scale; 0 while nothing can be said.
    package var stage: [Int]
    /// 評価点 by scale; 0 while nothing can be said.
    package var point: [Int]
    /// その1.
    package var simple = Sums()
    /// その2.
    package var points = Sums()

    /// Room for a number of scales.
    package init(scales: Int) {
        raw = Array(repeating: nil, count: scales)
        stage = Array(repeating: 0, count: scales)
        point = Array(repeating: 0, count: scales)
    }

    /// The three area sums, each as far as it is complete.
    package struct Sums: Sendable {
        package var a: Int?
        package var b: Int?
        package var c: Int?
        package var ac: Int? {
            guard let a, let c else { return nil }
            return a + c
        }
        /// All three, or nothing.
        package var complete: AreaSums? {
            guard let a, let b, let c else { return nil }
            return AreaSums(a: a, b: b, c: c)
        }
    }
}
