/// Keeps each department path once, however many people stand in it.
struct PathTable {
    private var table = ByteTable()
    private var paths: [[String]] = []
    private var key: [UInt8] = []

    mutating func same(_ path: [String]) -> [String] {
        key.removeAll(keepingCapacity: true)
        for name in path {
            key.append(contentsOf: name.utf8)
            // No name holds a control character.
            key.append(0x1F)
        }
        let (number, isNew) = key.withUnsafeBufferPointer { table.number(of: $0) }
        if isNew { paths.append(path) }
        return paths[number]
    }
}
