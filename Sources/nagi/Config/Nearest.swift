/// Finds what somebody meant who mistyped a name.
enum Nearest {
    /// nil when nothing is near: a wild guess would mislead.
    static func of(_ name: String, among known: [String]) -> String? {
        let near = known.map { ($0, distance(plain(name), plain($0))) }.min { $0.1 < $1.1 }
        guard let (word, steps) = near, steps <= max(1, plain(word).count / 3) else { return nil }
        return word
    }

    /// `base_url`, `BaseURL` and `base-url` are one word to people.
    private static func plain(_ name: String) -> [Character] {
        name.lowercased().filter { $0 != "-" && $0 != "_" && $0 != "." }
    }

    /// Insertions, deletions, replacements and swaps of neighbours (optimal string alignment).
    static func distance(_ a: [Character], _ b: [Character]) -> Int {
        var before = [Int](), last = Array(0...b.count)
        for (i, left) in a.enumerated() {
            var row = [i + 1]
            for (j, right) in b.enumerated() {
                var steps = min(last[j] + (left == right ? 0 : 1), last[j + 1] + 1, row[j] + 1)
                if i > 0, j > 0, left == b[j - 1], a[i - 1] == right { steps = min(steps, before[j - 1] + 1) }
                row.append(steps)
            }
            (before, last) = (last, row)
        }
        return last[b.count]
    }
}
