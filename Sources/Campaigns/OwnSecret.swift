/// あいことば: the person's own secret, chosen when first sending answers and kept over the years.
package enum OwnSecret {
    package static let shortest = 8
    package static let longest = 128

    /// Any characters; length counted in characters after trimming nothing (a space may be part of it).
    package static func check(_ text: String) throws(Refusal) {
        guard (shortest...longest).contains(text.count), Set(text).count >= 3 else {
            throw .badField(.secret)
        }
    }
}

/// Wrong tries are slowed down, never locked for good: the wait doubles and ends by itself.
package enum BackOff {
    /// Seconds to wait after so many wrong tries in a row: none for the first four, then 2, 4, 8 … at most 900.
    package static func seconds(afterFailures count: Int) -> Int {
        count < 5 ? 0 : min(900, 1 << min(count - 4, 10))
    }
}
