import Foundation
import Organisation

/// The machine's clock and the kernel's random source: the only place that asks them.
enum SystemOutside {
    static let now: @Sendable () -> Instant = {
        Instant(milliseconds: Int((Date().timeIntervalSince1970 * 1000).rounded(.down)))
    }

    static let random: @Sendable (Int) -> [UInt8] = { count in
        var generator = SystemRandomNumberGenerator()
        return (0..<count).map { _ in UInt8.random(in: .min ... .max, using: &generator) }
    }
}
