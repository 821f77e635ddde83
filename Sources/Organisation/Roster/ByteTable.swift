/// Numbers texts in the order in which they first come.
struct ByteTable {
    private var texts = ByteList()
    /// Half a hash, and the number plus 1; 0 is free. Never more than half full.
    private var slots = [UInt64](repeating: 0, count: 64)

    /// The text's number from 0, and whether it was not known before.
    mutating func number(of bytes: UnsafeBufferPointer<UInt8>) -> (number: Int, isNew: Bool) {
        let tag = ByteHash.of(bytes) >> 32
        var slot = Int(tag) & (slots.count - 1)
        while slots[slot] != 0 {
            let number = Int(slots[slot] & 0xFFFF_FFFF) - 1
            if slots[slot] >> 32 == tag, texts.isEqual(number, bytes) { return (number, false) }
            slot = (slot + 1) & (slots.count - 1)
        }
        texts.append(bytes)
        slots[slot] = tag << 32 | UInt64(texts.count)
        if texts.count * 2 > slots.count { grow(to: slots.count * 4) }
        return (texts.count - 1, true)
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
}
