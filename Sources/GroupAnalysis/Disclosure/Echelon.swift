/// Arithmetic modulo the prime 2⁶¹ − 1: exact, and without the growing fractions of exact elimination.
///
/// Vectors independent modulo a prime are independent; the other way round could fail only where a
/// determinant is a multiple of the prime. Those here come from entries −1, 0, 1 with few per row and stay
/// far below it.
enum Residue {
    /// A Mersenne prime: remainders are shifts and additions.
    static let prime: UInt64 = 1 << 61 - 1

    /// The product of two residues, each below the prime.
    static func product(_ one: UInt64, _ other: UInt64) -> UInt64 {
        let (high, low) = one.multipliedFullWidth(by: other)
        // 2⁶¹ is 1, so the digits in base 2⁶¹ are added.
        let sum = (low & prime) + (low >> 61 | high << 3)
        return sum >= prime ? sum - prime : sum
    }

    /// One minus the other, not below zero.
    static func difference(_ one: UInt64, _ other: UInt64) -> UInt64 {
        one >= other ? one - other : one + prime - other
    }

    /// By Fermat: a^(p−2).
    static func inverse(_ value: UInt64) -> UInt64 {
        var (result, base, exponent) = (UInt64(1), value, prime - 2)
        while exponent > 0 {
            if exponent & 1 == 1 { result = product(result, base) }
            base = product(base, base)
            exponent >>= 1
        }
        return result
    }
}

/// Rows in echelon form: tells whether a further row is independent of those before.
struct Echelon {
    /// Each row starts with a one at its pivot.
    private(set) var rows: [[UInt64]] = []
    private(set) var pivots: [Int] = []

    /// Takes a row if it is independent.
    mutating func insert(_ row: [UInt64]) -> Bool {
        var rest = row
        // Every row is zero at the pivots before it, so one pass in order clears them all.
        for (known, pivot) in zip(rows, pivots) where rest[pivot] != 0 {
            Self.subtract(known, times: rest[pivot], from: &rest)
        }
        guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { return false }
        let scale = Residue.inverse(rest[pivot])
        for place in rest.indices where rest[place] != 0 { rest[place] = Residue.product(rest[place], scale) }
        rows.append(rest)
        pivots.append(pivot)
        return true
    }

    /// Takes a multiple of one row from another; both have the same width.
    static func subtract(_ row: [UInt64], times factor: UInt64, from rest: inout [UInt64]) {
        for place in rest.indices where row[place] != 0 {
            rest[place] = Residue.difference(rest[place], Residue.product(row[place], factor))
        }
    }

    /// For independent rows d₁…dᵣ: vectors b₁…bᵣ with dᵢ·bᵢ = 1 and dᵢ·bⱼ = 0 (Gauss–Jordan with the identity
    /// beside).
    static func duals(of rows: [[UInt64]]) -> [[UInt64]] {
        let width = rows.first?.count ?? 0
        var matrix = rows.indices.map { index in
            rows[index] + rows.indices.map { $0 == index ? 1 : 0 }
        }
        // The rows are independent by construction; a row without a pivot would mean none is, and gives no
        // duals.
        var pivots: [Int] = []
        for row in matrix.indices {
            guard let pivot = matrix[row].prefix(width).firstIndex(where: { $0 != 0 }) else { return [] }
            let scale = Residue.inverse(matrix[row][pivot])
            matrix[row] = matrix[row].map { Residue.product($0, scale) }
            let own = matrix[row]
            for other in matrix.indices where other != row && matrix[other][pivot] != 0 {
                subtract(own, times: matrix[other][pivot], from: &matrix[other])
            }
            pivots.append(pivot)
        }
        return rows.indices.map { index in
            // Zero off the pivots, the transforming matrix's column on them: then each row's product is 1
            // or 0.
            var dual = [UInt64](repeating: 0, count: width)
            for (row, pivot) in pivots.enumerated() { dual[pivot] = matrix[row][width + index] }
            return dual
        }
    }
}
