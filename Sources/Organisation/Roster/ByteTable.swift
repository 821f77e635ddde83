/// Numbers texts in the order in which they first come. For hundreds of thousands of short keys: nothing is
/// allocated for each of them, as a dictionary of strings would.
struct ByteTable {
    private var text: [UInt8] = []
    /// Where each text ends; it begins where the one before ends.
    private var ends: [Int] = []
    /// Half a hash, and the number plus 1; 0 is free. Never more than half full.
    private var slots = [UInt64](repeating: 0, count: 64)
    /// Drawn anew, so that nobody can choose texts that fall together.
    private let seed = UInt64.random(in: 0...UInt64.max)

    /// The text's number from 0, and whether it was not known before.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let tag = ByteTable.hash(bytes, seed) >> 32
        var slot = Int(tag) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(truncatingIfNeeded: slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == tag, isEqual(number, bytes) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        text.append(contentsOf: bytes)
        ends.append(text.count)
        slots[slot] = tag << 32 | UInt64(ends.count)
        if ends.count * 2 > slots.count { grow(to: slots.count * 4) }
        return (ends.count - 1, true)
    }

    mutating func number(of string: String) -> (number: Int, isNew: Bool) {
        var string = string
        return string.withUTF8 { number(of: $0) }
    }

    mutating func reserve(_ count: Int) {
        ends.reserveCapacity(count)
        text.reserveCapacity(count * 16)
        var size = slots.count
        while size < count * 2 { size *= 2 }
        grow(to: size)
    }

    private func isEqual(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        let start = number == 0 ? 0 : ends[number - 1]
        return text[start..<ends[number]].elementsEqual(bytes)
    }

    private mutating func grow(to size: Int) {
        var larger = [UInt64](repeating: 0, count: size)
        for entry in slots where entry != 0 {
            var slot = Int(entry >> 32) & (size - 1)
            while larger[slot] != 0 { slot = (slot + 1) & (size - 1) }
            larger[slot] = entry
        }
        slots = larger
    }

    /// Eight bytes at a time, each step a product folded to one half (as in wyhash).
    private static func hash(_ bytes: UnsafeBufferPointer<UInt8>, _ seed: UInt64) -> UInt64 {
        var hash = seed ^ UInt64(bytes.count)
        var position = 0
        while position < bytes.count {
            hash = folded(hash ^ word(bytes, position))
            position += 8
        }
        return folded(hash)
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
