extension RosterRow {
    /// Levels of a department tree.
    static let deepest = 10

    /// `本社/営業部/営業1課`. A `\` before a separator makes it a letter of the name.
    mutating func takePath(_ column: RosterColumn, _ cell: CellText, _ bytes: Bytes) -> [String] {
        var names: [String] = []
        var start = cell.range.lowerBound
        var position = start
        while position < cell.range.upperBound {
            let width = RosterRow.separator(bytes, at: position, before: cell.range.upperBound)
            if width > 0 {
                appendName(&names, bytes, start..<position)
                start = position + width
            }
            position += width > 0 ? width : bytes[position] == UInt8(ascii: "\\") ? 2 : 1
        }
        appendName(&names, bytes, start..<cell.range.upperBound)
        if names.contains(where: { $0.utf8.count > 400 || $0.unicodeScalars.count > 100 }) {
            fault(column, .tooLong(limit: 100))
        }
        if names.count > Self.deepest { fault(column, .tooDeep(limit: Self.deepest)) }
        return names
    }

    /// 兼務: several departments, separated by `;`.
    mutating func takePaths(_ cell: CellText, _ bytes: Bytes) -> [[String]] {
        var paths: [[String]] = []
        var start = cell.range.lowerBound
        var position = start
        while position <= cell.range.upperBound {
            let width = RosterRow.semicolon(bytes, at: position, before: cell.range.upperBound)
            if width > 0 || position == cell.range.upperBound {
                let path = takePath(.concurrent, CellText(bytes, start..<position), bytes)
                if !path.isEmpty { paths.append(path) }
                start = position + width
            }
            let isEscape = position < cell.range.upperBound && bytes[position] == UInt8(ascii: "\\")
            position += width > 0 ? width : isEscape ? 2 : 1
        }
        if paths.count > 10 { fault(.concurrent, .tooLong(limit: 10)) }
        return paths
    }

    private func appendName(_ names: inout [String], _ bytes: Bytes, _ range: Range<Int>) {
        let cell = CellText(bytes, range)
        if cell.isEmpty { return }
        let name = text(cell, bytes)
        names.append(
            cell.range.contains { bytes[$0] == UInt8(ascii: "\\") } ? DepartmentPath.unescaped(name) : name)
    }

    /// Bytes of the separator that stands here: `/`, `>` and their wide forms ／ ＞.
    private static func separator(_ bytes: Bytes, at position: Int, before end: Int) -> Int {
        let byte = bytes[position]
        if byte == UInt8(ascii: "/") || byte == UInt8(ascii: ">") { return 1 }
        guard byte == 0xEF, position + 2 < end, bytes[position + 1] == 0xBC else { return 0 }
        return bytes[position + 2] == 0x8F || bytes[position + 2] == 0x9E ? 3 : 0
    }

    private static func semicolon(_ bytes: Bytes, at position: Int, before end: Int) -> Int {
        guard position < end else { return 0 }
        if bytes[position] == UInt8(ascii: ";") { return 1 }
        let isWide =
            bytes[position] == 0xEF && position + 2 < end && bytes[position + 1] == 0xBC
            && bytes[position + 2] == 0x9B
        return isWide ? 3 : 0
    }
}

/// How a department is written in one cell.
package enum DepartmentPath {
    private static let special: Set<Unicode.Scalar> = ["/", "／", ">", "＞", ";", "；", "\\"]

    package static func text(_ names: [String]) -> String {
        names.map { name in
            name.unicodeScalars.map { (special.contains($0) ? "\\" : "") + String($0) }.joined()
        }.joined(separator: "/")
    }

    package static func text(_ paths: [[String]]) -> String {
        paths.map { text($0) }.joined(separator: ";")
    }

    /// The names in a cell, from the top; a `\` before a separator makes it a letter of the name.
    package static func names(_ text: String) -> [String] {
        var names = [""]
        var waits = false
        for letter in text {
            if !waits, "/／>＞".contains(letter) {
                names.append("")
            } else {
                waits = letter == "\\" && !waits
                names[names.count - 1].append(letter)
            }
        }
        return names.map { Spelling.display(unescaped($0)) }
    }

    static func unescaped(_ name: String) -> String {
        var result = String.UnicodeScalarView()
        var waits = false
        for scalar in name.unicodeScalars {
            if waits {
                if !special.contains(scalar) { result.append("\\") }
                result.append(scalar)
                waits = false
            } else if scalar == "\\" {
                waits = true
            } else {
                result.append(scalar)
            }
        }
        if waits { result.append("\\") }
        return String(result)
    }
}
