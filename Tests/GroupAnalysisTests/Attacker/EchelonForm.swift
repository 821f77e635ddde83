/// Reduced row echelon form modulo 2³¹ − 1, columns tried in a given order. The attacker's own arithmetic: it
/// shares nothing with the engine.
struct EchelonForm {
    static let prime: UInt64 = 2_147_483_647
    private(set) var rows: [[UInt64]] = []
    private var pivots: [Int] = []
    private let width: Int

    init(_ matrix: [[UInt64]], order: [Int]) {
        width = order.count
        var left = matrix
        for column in order {
            guard let index = left.firstIndex(where: { $0[column] != 0 }) else { continue }
            let row = left.remove(at: index)
            let scale = Self.inverse(row[column])
            let pivot = row.map { $0 * scale % Self.prime }
            for other in left.indices { Self.clear(&left[other], column, with: pivot) }
            for other in rows.indices { Self.clear(&rows[other], column, with: pivot) }
            rows.append(pivot)
            pivots.append(column)
        }
    }

    /// A basis of the null space, one row per column of the matrix.
    func nullRows() -> [[UInt64]] {
        let isPivot = Set(pivots)
        let free = (0..<width).filter { !isPivot.contains($0) }
        var null = [[UInt64]](repeating: Array(repeating: 0, count: free.count), count: width)
        for (place, column) in free.enumerated() {
            null[column][place] = 1
            for (row, pivot) in zip(rows, pivots) where row[column] != 0 {
                null[pivot][place] = Self.prime - row[column]
            }
        }
        return null
    }

    private static func clear(_ row: inout [UInt64], _ column: Int, with pivot: [UInt64]) {
        let factor = row[column]
        guard factor != 0 else { return }
        for place in row.indices where pivot[place] != 0 {
            row[place] = (row[place] + (prime - factor) * pivot[place]) % prime
        }
    }

    static func inverse(_ value: UInt64) -> UInt64 {
        var (result, base, exponent) = (UInt64(1), value, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = result * base % prime }
            base = base * base % prime
            exponent >>= 1
        }
        return result
    }
}
