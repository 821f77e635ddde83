/// A quick hash of a few bytes.
enum ByteHash {
    /// Another one in each process, so that nobody can choose texts that fall together.
    private static let seed = UInt64(truncatingIfNeeded: Hasher().finalize())

    /// Eight bytes at a time, each step a product folded to one half (as in wyhash).
    static func of(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
        var hash = seed ^ UInt64(bytes.count)
        var position = 0
        while position < bytes.count {
            hash = folded(hash ^ word(bytes, position))
            position += 8
        }
        return folded(hash)
    }

    static func areEqual(_ one: UnsafeBufferPointer<UInt8>, _ other: UnsafeBufferPointer<UInt8>) -> Bool {
        guard one.count == other.count else { return false }
        for position in stride(from: 0, to: one.count, by: 8)
        where word(one, position) != word(other, position) {
            return false
        }
        return true
    }

    private static func word(_ bytes: UnsafeBufferPointer<UInt8>, _ position: Int) -> UInt64 {
        if position + 8 <= bytes.count {
            return UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: position, as: UInt64.self)
        }
        var word: UInt64 = 0
        for index in position..<bytes.count { word = word << 8 | UInt64(bytes[index]) }
        return word
    }

    private static func folded(_ value: UInt64) -> UInt64 {
        let product = value.multipliedFullWidth(by: 0xA076_1D64_78BD_642F)
        return product.high ^ product.low
    }
}
