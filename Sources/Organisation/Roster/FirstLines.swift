/// The lines in which each value of a column stands.
struct FirstLines {
    private var table = ByteTable()
    private var first: [Int] = []
    /// Only values of more than one line, by their number; the lines in the order of the file.
    private(set) var several: [Int: [Int]] = [:]

    mutating func reserve(_ count: Int) {
        table.reserve(count)
        first.reserveCapacity(count)
    }

    mutating func note(_ key: String, _ line: Int) {
        let (number, isNew) = table.number(of: key)
        if isNew {
            first.append(line)
        } else {
            several[number, default: [first[number]]].append(line)
        }
    }
}
