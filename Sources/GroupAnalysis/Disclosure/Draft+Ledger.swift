extension Draft {
    /// The ledger's line. `adding` tries a further table.
    func content(
        adding: (table: TableChoice, own: [String])? = nil, valuesDigest: String, entries: [LedgerEntry]
    ) -> Publication.Content {
        // The common column first, then one per measure with gaps by name, then the tables in the order
        // shown.
        let trees = [common.column] + own.sorted { $0.key < $1.key }.map(\.value.column)
        var columns = trees + tables.flatMap { $0.columns(self, own: $0.ownMeasures) }
        if let adding { columns += adding.table.columns(self, own: adding.own) }
        // Ascending numbers let two publications be joined in one walk.
        let order = ascending()
        return Publication.Content(
            respondents: sorted(data.respondents, order), units: sorted(data.units, order),
            // An empty column says that nobody consented: the usual case costs nothing.
            consenting: consenting.contains(true) ? sorted(consenting, order) : [],
            consentMinimum: states.consentMinimum,
            columns: order == nil
                ? columns
                : columns.map { column in
                    LedgerColumn(
                        measure: column.measure, threshold: column.threshold, unitParts: column.unitParts,
                        missing: sorted(column.missing, order), categories: sorted(column.categories, order))
                },
            entries: entries, audience: request.audience, rulesFrom: rules.from, threshold: rules.threshold,
            valuesDigest: valuesDigest)
    }

    /// The shown groups as entries: units are unions of parts, tables have one part per category.
    func entries(_ groups: [GroupRecord]) -> [LedgerEntry] {
        // A unit is the union of the parts of all shown units below it and its own.
        let inside = partsInside(common)
        let names = Dictionary(uniqueKeysWithValues: data.tree.ids.enumerated().map { ($1, $0) })
        // Where each table's column stands: behind the trees, each followed by those of its measures with
        // gaps.
        var columns: [String: Int] = [:]
        var next = 1 + own.count
        for table in tables {
            columns["\(table.unit) \(table.dimension)"] = next
            next += 1 + table.ownMeasures.count
        }
        var entries: [LedgerEntry] = []
        for group in groups {
            guard let n = group.n, let unit = names[group.name.unit] else { continue }
            switch group.name {
            case .unit:
                entries.append(LedgerEntry(group: group.name, n: n, column: 0, parts: inside[unit]))
            // What is left of a unit is exactly its own part.
            case .rest:
                entries.append(LedgerEntry(group: group.name, n: n, column: 0, parts: [Int32(unit)]))
            case .category(_, let name, let categories, let isMerged):
                guard let dimension = data.dimensions.firstIndex(where: { $0.name == name }),
                    let column = columns["\(unit) \(dimension)"]
                else { continue }
                let first = data.dimensions[dimension].categories.firstIndex(of: categories.first ?? "") ?? 0
                entries.append(
                    LedgerEntry(
                        group: group.name, n: n, column: column,
                        parts: [isMerged ? Int32(TableChoice.merged) : Int32(first)]))
            }
        }
        return entries
    }

    /// The parts below each shown unit, its own among them.
    private func partsInside(_ selection: Selection) -> [[Int32]] {
        var inside = [[Int32]](repeating: [], count: data.tree.count)
        for unit in inside.indices where selection.shown[unit] {
            var above = unit
            while true {
                if selection.shown[above] { inside[above].append(Int32(unit)) }
                if above == 0 { break }
                above = Int(data.tree.parents[above])
            }
        }
        return inside
    }

    /// The ledger keeps respondents in ascending order; nil when they are so already.
    private func ascending() -> [Int]? {
        let numbers = data.respondents
        if zip(numbers, numbers.dropFirst()).allSatisfy({ $0 < $1 }) { return nil }
        return numbers.indices.sorted { numbers[$0] < numbers[$1] }
    }

    /// The column in the ledger's order of respondents; an empty column stays empty.
    private func sorted<T>(_ column: [T], _ order: [Int]?) -> [T] {
        guard let order, !column.isEmpty else { return column }
        return order.map { column[$0] }
    }
}
