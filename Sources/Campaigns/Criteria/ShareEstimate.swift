/// So many of so many, with the interval that says how far chance alone could move it.
package struct ShareEstimate: Hashable, Sendable {
    package let count: Int
    package let total: Int

    package init(_ count: Int, of total: Int) {
        self.count = count
        self.total = total
    }

    /// In tenths of a percent, to the nearest.
    package var tenths: Int { total == 0 ? 0 : (2000 * count + total) / (2 * total) }

    /// In whole percents, to the nearest.
    package var percent: Int { total == 0 ? 0 : (200 * count + total) / (2 * total) }
}

extension ShareEstimate {
    /// The quantile of the normal distribution that leaves 2.5 % on either side.
    private static let z = 1.959963984540054

    /// Wilson score interval at 95 %, without continuity correction, as shares from 0 to 1
    /// (E. B. Wilson, JASA 22:209–212, 1927; Newcombe, Statistics in Medicine 17:857–872, 1998, method 3):
    ///
    ///     (2np + z² ± z √(z² + 4np(1 − p))) ÷ 2(n + z²)      with n = total, p = count ÷ n
    package var wilson95: ClosedRange<Double> {
        guard total > 0 else { return 0...1 }
        let (n, chosen, square) = (Double(total), Double(count), Self.z * Self.z)
        let middle = 2 * chosen + square
        let width = Self.z * (square + 4 * chosen * (n - chosen) / n).squareRoot()
        let low = max(0, (middle - width) / (2 * (n + square)))
        return low...max(low, min(1, (middle + width) / (2 * (n + square))))
    }

    /// The interval in tenths of a percent, rounded outwards so that it never looks narrower than it is.
    package var tenthsInterval: ClosedRange<Int> { interval(in: 1000) }

    /// The interval in whole percents, rounded outwards.
    package var percentInterval: ClosedRange<Int> { interval(in: 100) }

    private func interval(in whole: Double) -> ClosedRange<Int> {
        let (low, high) = (wilson95.lowerBound * whole, wilson95.upperBound * whole)
        // A bound that is whole but for the last bits of a Double stays where it is.
        return Int((low + 1e-9).rounded(.down))...Int((high - 1e-9).rounded(.up))
    }
}
