/// Counts times in classes that grow with the time: each is 1/32 of a power of two wide, so a figure is off by three
/// percent at most, whatever its size. In microseconds.
struct Histogram {
    private static let parts = 32
    private var counts = [Int](repeating: 0, count: 40 * Self.parts)
    private(set) var total = 0
    private(set) var longest = 0

    mutating func add(microseconds: Int) {
        let value = max(0, microseconds)
        counts[Self.place(value)] += 1
        total += 1
        longest = max(longest, value)
    }

    /// The upper end of the class in which the share lies, in milliseconds.
    func at(_ share: Double) -> Double {
        let wanted = Int((Double(total) * share).rounded(.up))
        var sum = 0
        for (place, count) in counts.enumerated() {
            sum += count
            if sum >= max(1, wanted) { return Double(min(Self.end(place), longest)) / 1_000 }
        }
        return 0
    }

    private static func place(_ value: Int) -> Int {
        if value < parts { return value }
        let power = Int.bitWidth - 1 - value.leadingZeroBitCount
        let part = (value >> (power - 5)) & (parts - 1)
        return min((power - 4) * parts + part, 40 * parts - 1)
    }

    private static func end(_ place: Int) -> Int {
        if place < parts { return place }
        let power = place / parts + 4
        return (1 << power) + (place % parts + 1) << (power - 5) - 1
    }
}
