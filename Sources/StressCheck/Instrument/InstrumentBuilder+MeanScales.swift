extension InstrumentBuilder {
    /// The 42 scales of the 80-item form; each item has one direction for all uses (`directionRule`).
    func meanScales(_ names: [Int: ItemID]) throws(InstrumentError) -> [MeanScale] {
        guard let direction = file.directionRule else { return [] }
        try check(
            (direction.forward + direction.reversed).sorted() == Array(1...file.itemCount),
            "every item needs one direction")
        try check(
            file.verified["scales"] == true && file.verified["directions"] == true, "scales not verified")
        let forward = Set(direction.forward)
        return file.scales.map { entry in
            MeanScale(
                id: ScaleID(rawValue: entry.id), name: entry.name.value, level: entry.level ?? "other",
                forward: entry.items.filter(forward.contains).compactMap { names[$0] },
                reversed: entry.items.filter { !forward.contains($0) }.compactMap { names[$0] })
        }
    }

    /// The five summaries. A second reading of 部署レベル has 家族・友人 as a tenth member; the published means without
    /// it are those of the file (`compositeNotes`).
    func composites() throws(InstrumentError) -> [CompositeScale] {
        let known = Set(file.scales.map(\.id))
        var result: [CompositeScale] = []
        for entry in file.composites ?? [] {
            try check(known.isSuperset(of: entry.members), "members of \(entry.id)")
            result.append(
                CompositeScale(
                    id: ScaleID(rawValue: entry.id), name: entry.name.value,
                    members: entry.members.map(ScaleID.init(rawValue:)),
                    rule: try rule(entry.formula)))
        }
        return result
    }

    /// The file says the rule in words; words this code does not know are refused, not guessed.
    /// 心理的ストレス反応 is the mean of its 18 items in the official 得点計算法; one public program takes the mean
    /// of the five scales instead (SOURCES.md §4).
    private func rule(_ words: String) throws(InstrumentError) -> CompositeScale.Rule {
        if words == "mean of the member scale scores" { return .meanOfScales }
        if words.hasPrefix("mean of the 18 item scores of items 18-35") { return .meanOfItems }
        throw refused("unknown composite: \(words)")
    }
}
