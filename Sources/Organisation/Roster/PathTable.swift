/// Keeps each department path once and understands it once, however many people stand in it.
struct PathTable {
    private var table = ByteTable()
    /// nil: not understood yet, or faulty.
    private var paths: [[String]?] = []
    private var key: [UInt8] = []
    private var current = 0

    /// What these cells were understood as before.
    mutating func path(_ text: Bytes, _ cells: [Range<Int>], _ places: [RosterHead.Place]) -> [String]? {
        fill(text, cells, places)
        let isNew: Bool
        (current, isNew) = key.withUnsafeBufferPointer { table.number(of: $0) }
        if isNew { paths.append(nil) }
        return paths[current]
    }

    /// Of the cells that were asked for last; they had no fault.
    mutating func keep(_ path: [String]) { paths[current] = path }

    private mutating func fill(_ text: Bytes, _ cells: [Range<Int>], _ places: [RosterHead.Place]) {
        key.removeAll(keepingCapacity: true)
        text.withUnsafeBufferPointer { bytes in
            for place in places where place.index < cells.count {
                key.append(contentsOf: UnsafeBufferPointer(rebasing: bytes[cells[place.index]]))
                // A cell that holds it is faulty, so that no two good keys are alike.
                key.append(0x1F)
            }
        }
    }
}
