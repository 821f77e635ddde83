import StressCheck

/// What the judgement diagram needs: n and the sums of four scales, women apart from the others.
///
/// Somebody counts here only with all four values ("members who answered the items", `judgement-diagram.json`
/// scoring). An unstated sex is read from the men's diagram (MHLW manual p.86).
struct DiagramSums: Sendable {
    /// Ten columns by cell: others' n, demand, control, supervisor, coworker; then the same of women.
    var columns: [[Int]]
    /// Columns of one sex.
    static let width = 5

    /// The four scales, as the data file names them (`bjsqScale`).
    static let scales = ["jobOverloadQuantitative", "jobControl", "supervisorSupport", "coworkerSupport"]
        .map(MeasureID.init(rawValue:))

    /// All columns are zero when the data lacks one of the four scales.
    init(_ data: GroupData, cells: [Int32], count: Int) {
        columns = Array(repeating: Array(repeating: 0, count: count), count: 2 * Self.width)
        guard let four = Self.values(data) else { return }
        // Ten columns in one pass: the four values of a person are read together anyway.
        for row in cells.indices where cells[row] >= 0 {
            let (d, c, s, w) = (four[0][row], four[1][row], four[2][row], four[3][row])
            // No value is the greatest number a column can hold.
            guard max(max(d, c), max(s, w)) != Measure.missing else { continue }
            let cell = Int(cells[row])
            let first = data.sexes[row] == .female ? Self.width : 0
            columns[first][cell] += 1
            columns[first + 1][cell] += Int(d)
            columns[first + 2][cell] += Int(c)
            columns[first + 3][cell] += Int(s)
            columns[first + 4][cell] += Int(w)
        }
    }

    /// Whether a person has all four values.
    static func isComplete(_ data: GroupData) -> [Bool]? {
        values(data).map { four in
            data.units.indices.map { row in four.allSatisfy { $0[row] != Measure.missing } }
        }
    }

    /// The four columns in the order of `scales`; nil when one is not in the data.
    private static func values(_ data: GroupData) -> [[UInt8]]? {
        let four = scales.compactMap { data.measure($0).map { data.measures[$0].values } }
        return four.count == scales.count ? four : nil
    }
}
