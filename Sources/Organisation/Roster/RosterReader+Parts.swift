/// Reading one file by several processors: the first reader takes the headings, others like it take the parts that
/// follow, and what they found is joined in order.
extension RosterReader {
    /// A reader of a later part of the same file; nil before the headings are known.
    package var follower: RosterReader? {
        guard let head, !isRefused else { return nil }
        var next = RosterReader(context: context)
        next.follow(head)
        return next
    }

    /// Adds what the part that follows came to.
    ///
    /// - Parameter lines: line ends before that part, which counted from 1.
    /// - Returns: false when the file has too many rows; then what was read says nothing.
    package mutating func join(_ next: consuming RosterReader, after lines: Int) -> Bool {
        rows += next.rows
        doubles.join(next.doubles, after: lines)
        for var entry in next.reading.entries {
            entry.line += lines
            reading.entries.append(entry)
        }
        for fault in next.reading.faults {
            reading.faults.append(
                RosterFault(
                    line: fault.line + lines, column: fault.column, kind: fault.kind, cell: fault.cell))
        }
        return rows <= Self.rowLimit
    }
}
