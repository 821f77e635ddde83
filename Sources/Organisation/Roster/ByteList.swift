/// Short texts one behind the other, without an allocation for each.
struct ByteList {
    private var text: [UInt8] = []
    /// Where each text ends; it begins where the one before ends.
    private var ends: [Int] = []

    var count: Int { ends.count }

    mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
        text.append(contentsOf: bytes)
        ends.append(text.count)
    }

    mutating func append(_ next: ByteList) {
        let start = text.count
        text += next.text
        ends.reserveCapacity(ends.count + next.ends.count)
        for end in next.ends { ends.append(start + end) }
    }

    mutating func reserve(_ count: Int) {
        ends.reserveCapacity(count)
        text.reserveCapacity(count * 16)
    }

    func areEqual(_ one: Int, _ other: Int) -> Bool {
        text.withUnsafeBufferPointer {
            ByteHash.areEqual(
                UnsafeBufferPointer(rebasing: $0[range(one)]), UnsafeBufferPointer(rebasing: $0[range(other)])
            )
        }
    }

    func isEqual(_ number: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        text.withUnsafeBufferPointer {
            ByteHash.areEqual(UnsafeBufferPointer(rebasing: $0[range(number)]), bytes)
        }
    }

    private func range(_ number: Int) -> Range<Int> { (number == 0 ? 0 : ends[number - 1])..<ends[number] }
}
