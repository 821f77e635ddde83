/// What one person answered: a code 1 … 4 for each item, or nothing.
///
/// Items are addressed by id, so it never matters in which order a form asks them. Inside, the codes lie at fixed
/// places (the numbers of the longest form), which keeps scoring a matter of table look-ups.
public struct Answers: Sendable, Hashable {
    /// Code by slot; 0 is unanswered.
    private(set) var codes: [UInt8]

    /// Nothing answered.
    public init() {
        codes = [UInt8](repeating: 0, count: ItemSlots.count)
    }

    /// The code of an item, or nil while it is unanswered.
    ///
    /// Assigning a code outside 1 … 4 leaves the item unanswered, so a broken value can only cost a verdict, never
    /// make one. Use `set(_:to:)` to have it refused instead.
    public subscript(item: ItemID) -> Int? {
        get {
            guard let slot = ItemSlots.slot(of: item), codes[slot] != 0 else { return nil }
            return Int(codes[slot])
        }
        set {
            guard let slot = ItemSlots.slot(of: item) else { return }
            codes[slot] = newValue.flatMap(Self.code) ?? 0
        }
    }

    /// Sets an answer (nil takes it back); refuses an unknown item and a code outside 1 … 4.
    public mutating func set(_ item: ItemID, to code: Int?) throws(AnswersError) {
        guard let slot = ItemSlots.slot(of: item) else { throw .unknownItem(item) }
        guard let code else {
            codes[slot] = 0
            return
        }
        guard let valid = Self.code(code) else { throw .outOfRange(item, code) }
        codes[slot] = valid
    }

    /// The items of the instrument without an answer, by number.
    public func missing(in instrument: Instrument) -> [Item] {
        zip(instrument.items, instrument.slots).filter { codes[$0.1] == 0 }.map(\.0)
    }

    /// How many items of the instrument have an answer.
    public func answeredCount(in instrument: Instrument) -> Int {
        instrument.slots.count { codes[$0] != 0 }
    }

    /// Codes are positions of the four printed choices (`choiceRule`); loading refuses a file with others.
    private static func code(_ value: Int) -> UInt8? {
        (1...4).contains(value) ? UInt8(value) : nil
    }
}

/// Why an answer is refused.
public enum AnswersError: Error, Hashable, Sendable {
    /// No instrument has an item of this name.
    case unknownItem(ItemID)
    /// Answers are 1, 2, 3 or 4.
    case outOfRange(ItemID, Int)
    /// A list of codes has as many entries as the instrument has items.
    case wrongCount(expected: Int, found: Int)
}
