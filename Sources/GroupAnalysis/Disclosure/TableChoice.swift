/// A table of one attribute among the respondents of one unit, as it is shown.
struct TableChoice: Sendable {
    /// Index of the unit and of the dimension.
    let unit: Int
    let dimension: Int
    /// Shown category by row; `merged` for those put together.
    let categories: [UInt8]
    /// Categories that are shown together, by index; empty when all stand alone.
    let together: [UInt8]
    /// Measures with gaps that the table shows as well.
    var ownMeasures: [String] = []

    /// Code of the categories shown together.
    static let merged: UInt8 = 254

    /// The columns that the ledger keeps of it.
    func columns(_ draft: Draft, own: [String]) -> [LedgerColumn] {
        let inside = draft.data.tree.subtree(of: unit).map { $0 ? 0 : LedgerColumn.uncovered }
        let selections = [draft.common] + own.compactMap { draft.own[$0] }
        return selections.map {
            LedgerColumn(
                measure: $0.measure, threshold: $0.threshold, unitParts: inside, missing: $0.missing,
                categories: categories)
        }
    }
}

extension Draft {
    /// Tries the tables in the order asked for (SD-R4). Small categories are put together; where the joint
    /// check does not hold, ever more are, and with fewer than two left the table is not shown.
    mutating func chooseTables(after publications: [Publication]) throws(DisclosureError) {
        for table in request.tables {
            // A cross of two attributes has so many small cells that it is for the whole company only
            // (SD-R4).
            guard let unit = data.tree.index(of: table.unit),
                let dimension = data.dimensions.firstIndex(where: { $0.name == table.dimension }),
                unit == 0 || !data.dimensions[dimension].isCross
            else { throw .noSuchTable(dimension: table.dimension) }
            if let choice = choice(unit, dimension, publications) {
                tables.append(withOwnMeasures(choice, publications))
            } else {
                refused.append(table)
            }
        }
    }

    private func choice(_ unit: Int, _ dimension: Int, _ publications: [Publication]) -> TableChoice? {
        // Only a shown unit is a whole number of parts.
        guard common.shown[unit] else { return nil }
        // The last count is of people whose category is not known.
        let counts = counts(unit, dimension)
        let values = data.dimensions[dimension].values
        // Largest first, so that the smallest can be taken from the end.
        var alone = counts.indices.dropLast().filter { counts[$0] >= rules.threshold }
            .sorted { counts[$0] > counts[$1] }
        let small = counts.indices.dropLast().filter { counts[$0] < rules.threshold }
        var together = small
        // People whose category is not known are never shown alone, and never left out: that would show them
        // too.
        var count = counts[counts.count - 1] + small.reduce(0) { $0 + counts[$1] }
        while true {
            while count > 0, count < rules.threshold, let next = alone.popLast() {
                together.append(next)
                count += counts[next]
            }
            // One group alone is the unit itself and no breakdown.
            guard alone.count + (count > 0 ? 1 : 0) >= 2 else { return nil }
            // Codes reach over all respondents; the ledger's column says who is inside the unit.
            let codes = values.map { value in
                alone.contains(Int(value)) ? value : TableChoice.merged
            }
            let choice = TableChoice(
                unit: unit, dimension: dimension, categories: codes,
                together: together.sorted().map { UInt8($0) })
            if !switches.checksTables || holds(choice, nil, publications) { return choice }
            // One more category goes to the others; the first time two, since one alone is no merging.
            for _ in 0..<(count == 0 ? 2 : 1) {
                guard let next = alone.popLast() else { return nil }
                together.append(next)
                count += counts[next]
            }
        }
    }

    /// Respondents of the unit by category; the last is for "not known".
    private func counts(_ unit: Int, _ dimension: Int) -> [Int] {
        let inside = data.tree.subtree(of: unit)
        let known = data.dimensions[dimension].categories.count
        var counts = [Int](repeating: 0, count: known + 1)
        for row in data.units.indices where inside[Int(data.units[row])] {
            counts[min(known, Int(data.dimensions[dimension].values[row]))] += 1
        }
        return counts
    }

    /// Measures with gaps have people of their own, and are checked by themselves.
    private func withOwnMeasures(_ choice: TableChoice, _ publications: [Publication]) -> TableChoice {
        var choice = choice
        for (measure, selection) in own.sorted(by: { $0.key < $1.key }) {
            guard selection.shown[choice.unit], selection.threshold == rules.threshold else { continue }
            if !switches.checksTables || areMany(choice, selection) && holds(choice, measure, publications) {
                choice.ownMeasures.append(measure)
            }
        }
        return choice
    }

    private func areMany(_ choice: TableChoice, _ selection: Selection) -> Bool {
        // Only people who have a value count for a measure with gaps.
        let inside = data.tree.subtree(of: choice.unit)
        var counts: [UInt8: Int] = [:]
        for row in data.units.indices where inside[Int(data.units[row])] && !selection.missing[row] {
            counts[choice.categories[row], default: 0] += 1
        }
        return counts.values.allSatisfy { $0 >= rules.threshold }
    }

    private func holds(_ choice: TableChoice, _ measure: String?, _ publications: [Publication]) -> Bool {
        // The ledger as it would be: what is tried is what would be checked at the end.
        let content = content(adding: (choice, measure.map { [$0] } ?? []), valuesDigest: "", entries: [])
        let joined = Joined(publications + [Publication(content, digest: "")], measure: measure)
        return TableCheck(threshold: rules.threshold).holds(joined)
    }
}
