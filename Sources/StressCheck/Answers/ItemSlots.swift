/// The place of each item inside `Answers`: its running number on the longest form, from 0.
///
/// The 80-item form extends the 57 items and the 23 are a subset of them, so one numbering holds all three. It is
/// read from the data, not computed from the letters: the letters say nothing about how many items follow.
enum ItemSlots {
    /// Item names by place. Empty only if the data file cannot be read, and then `Instrument.load` fails too.
    static let ids: [ItemID] = ((try? InstrumentFile.decode(.bjsq80))?.sections ?? []).flatMap(\.itemIDs)
    /// How many places an `Answers` has.
    static let count = ids.count
    private static let slots = Dictionary(uniqueKeysWithValues: ids.enumerated().map { ($1, $0) })

    /// The place of an item, or nil for a name no form has.
    static func slot(of item: ItemID) -> Int? {
        slots[item]
    }
}
