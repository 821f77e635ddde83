extension InstrumentBuilder {
    /// Sections in printed order. Their choices carry the codes 1 to 4 from left to right, in every section alike:
    /// the same code is the calm end in one section and the burdened end in another, which only the formulas know.
    func sections() throws(InstrumentError) -> [Section] {
        var result: [Section] = []
        for entry in file.sections {
            try check(entry.choices.map(\.code) == file.choiceRule.codes, "choices of \(entry.id)")
            var items: [Item] = []
            for item in entry.items {
                items.append(try self.item(item))
            }
            result.append(
                Section(
                    id: entry.id, area: Area(rawValue: entry.id),
                    role: entry.role?.value ?? LocalizedText(ja: entry.lead, en: "Section \(entry.id)"),
                    lead: entry.lead, choices: entry.choices.map { Choice(code: $0.code, label: $0.label) },
                    items: items))
        }
        return result
    }

    /// One item under its name for ever.
    private func item(_ entry: InstrumentFile.ItemEntry) throws(InstrumentError) -> Item {
        guard let id = entry.itemID else { throw refused("item \(entry.no) has no id") }
        // The direction is printed twice, at the item and in the list of その1. They must agree.
        if let marked = entry.reversedInSimpleSum, let list = file.simpleSum?.reversed {
            try check(marked == list.contains(entry.no), "direction of item \(entry.no)")
        }
        return Item(
            id: id, number: entry.no, text: entry.text,
            isReversedInSimpleSum: entry.reversedInSimpleSum ?? false, prompt: entry.prompt)
    }

    /// その1 adds runs of items: A 1–17, B 18–46, C 47–55 (manual, text page 110). 56 and 57 are in none.
    func simpleSumAreas(_ names: [Int: ItemID]) throws(InstrumentError) -> [Area: [ItemID]] {
        guard let sums = base.simpleSum, base.verified["simpleSum"] == true else {
            throw refused("no verified その1")
        }
        var areas: [Area: [ItemID]] = [:]
        for (letter, run) in sums.areas {
            guard let area = Area(rawValue: letter), let first = run.first, let last = run.last, first <= last
            else { throw refused("area \(letter) of その1") }
            areas[area] = (first...last).compactMap { names[$0] }
        }
        return areas
    }
}
