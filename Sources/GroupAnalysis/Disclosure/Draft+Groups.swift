extension Draft {
    /// Every shown group with its figures: units, what is left of units, categories.
    func groups() -> [GroupRecord] {
        let precision = Precision(rules: rules, measures: data.measures, norms: request.norms)
        var groups: [GroupRecord] = []
        var invited = data.invited
        data.tree.rollUp(&invited)
        // In the order of the tree, so that every output lists the same groups in the same order.
        for unit in common.shown.indices {
            if common.shown[unit] {
                groups.append(
                    precision.record(
                        .unit(data.tree.ids[unit]), sums[unit], shows: shows(unit: unit),
                        showsRisk: shows(Self.risk, unit), invited: invited[unit]))
            } else if own.values.contains(where: { $0.shown[unit] }) {
                // Only the committee's tagged outputs, not even n (L-21 B).
                var record = precision.record(
                    .unit(data.tree.ids[unit]), sums[unit], shows: shows(unit: unit), showsRisk: false,
                    invited: nil)
                record.n = nil
                groups.append(record)
            }
        }
        let below = shownBelow()
        for unit in common.shown.indices where common.shown[unit] && !below[unit].isEmpty {
            if let rest = rest(of: unit, without: below[unit], invited, precision) { groups.append(rest) }
        }
        return groups + tables.flatMap { categories($0, precision) }
    }

    /// The shown units directly below each shown unit, hidden ones in between skipped.
    private func shownBelow() -> [[Int]] {
        var below = [[Int]](repeating: [], count: data.tree.count)
        for unit in common.shown.indices.dropFirst() where common.shown[unit] {
            let above = common.parts[Int(data.tree.parents[unit])]
            if above >= 0 { below[Int(above)].append(unit) }
        }
        return below
    }

    /// その他（合算）: anybody could compute it from the shown units, so it is named and shown (SD-R3). A measure is
    /// shown where it is in the unit and in all shown units inside, and holds k values.
    private func rest(
        of unit: Int, without below: [Int], _ invited: [Int], _ precision: Precision
    ) -> GroupRecord? {
        // Sums of whole numbers are subtracted, never rounded figures: the group's mean is as exact as any
        // other's.
        let left = sums.remainder(of: unit, without: below)
        // The choice of units leaves nobody or k; fewer are possible only where all of them consented
        // (L-21 A).
        guard left.n > 0, left.n >= rules.threshold || states.consentMinimum > 0 else { return nil }
        let ids = data.tree.ids
        // Every hidden unit directly below is named, an empty one too: empty and small look alike.
        let hidden = data.tree.parents.indices.filter {
            $0 > 0 && Int(data.tree.parents[$0]) == unit && !common.shown[$0]
        }
        func isShown(_ measure: String, _ valid: Int) -> Bool {
            guard let selection = own[measure] else { return true }
            return ([unit] + below).allSatisfy { selection.shown[$0] } && valid >= selection.threshold
        }
        let shows = data.measures.indices.map { isShown(data.measures[$0].id.rawValue, left.valid[$0]) }
        // The diagram's people are those with all four values, whatever their sex.
        let complete = left.diagram[0] + left.diagram[DiagramSums.width]
        return precision.record(
            .rest(of: ids[unit], units: hidden.map { ids[$0] }, withDirect: data.invited[unit] > 0), left,
            shows: shows, showsRisk: isShown(Self.risk, complete),
            invited: invited[unit] - below.reduce(0) { $0 + invited[$1] })
    }

    /// The categories of one table.
    private func categories(_ table: TableChoice, _ precision: Precision) -> [GroupRecord] {
        // A cell per category code; people outside the unit are in none.
        let inside = data.tree.subtree(of: table.unit)
        let cells = data.units.indices.map { row in
            inside[Int(data.units[row])] ? Int32(table.categories[row]) : -1
        }
        let sums = Sums(data, cells: cells, count: 256)
        let dimension = data.dimensions[table.dimension]
        // A measure with gaps is in the table only where its own people passed the joint check.
        let shows = data.measures.map { measure in
            own[measure.id.rawValue] == nil || table.ownMeasures.contains(measure.id.rawValue)
        }
        let showsRisk = own[Self.risk] == nil || table.ownMeasures.contains(Self.risk)
        return sums.n.indices.filter { sums.n[$0] > 0 }.map { cell in
            // Which small categories stand together is said by name, their sizes are not.
            let isMerged = cell == Int(TableChoice.merged)
            let names = isMerged ? table.together.map(Int.init) : [cell]
            return precision.record(
                .category(
                    unit: data.tree.ids[table.unit], dimension: dimension.name,
                    categories: names.map { dimension.categories[$0] }, isMerged: isMerged),
                sums[cell], shows: shows, showsRisk: showsRisk, invited: nil)
        }
    }

    /// Units and tables that are not shown, with the reason and the roll-up.
    func suppressed(_ groups: [GroupRecord]) -> [Suppressed] {
        // The roll-up is the combined group beside the hidden unit where there is one, else the unit
        // above.
        let rests = Dictionary(
            groups.compactMap { group -> (Int, GroupName)? in
                if case .rest(let unit, _, _) = group.name { return (unit, group.name) }
                return nil
            }, uniquingKeysWith: { first, _ in first })
        var list: [Suppressed] = []
        for unit in common.shown.indices where !common.shown[unit] {
            // The lowest shown unit around a hidden one; its figures contain the hidden people.
            let above = common.parts[unit]
            let name = above >= 0 ? data.tree.ids[Int(above)] : nil
            list.append(
                Suppressed(
                    unit: data.tree.ids[unit], dimension: nil,
                    // Whether there are ten is no secret that differs from the progress page; how many
                    // below ten is.
                    reason: sums.n[unit] < rules.threshold ? .fewerThanLimit : .protectsOthers,
                    limit: rules.threshold, instead: name.map { rests[$0] ?? .unit($0) }))
        }
        return list
            + refused.map {
                Suppressed(
                    unit: $0.unit, dimension: $0.dimension, reason: .tableProtects, limit: rules.threshold,
                    instead: .unit($0.unit))
            }
    }
}
