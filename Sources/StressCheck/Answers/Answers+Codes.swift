extension Answers {
    /// Answers from one code per item of the instrument, by number; 0 is unanswered.
    public init(codes list: [UInt8], in instrument: Instrument) throws(AnswersError) {
        guard list.count == instrument.items.count else {
            throw .wrongCount(expected: instrument.items.count, found: list.count)
        }
        self.init()
        for (item, code) in zip(instrument.items, list) where code != 0 {
            try set(item.id, to: Int(code))
        }
    }

    /// One code per item of the instrument, by number; 0 is unanswered.
    public func codes(in instrument: Instrument) -> [UInt8] {
        instrument.hasOwnNumbering
            ? instrument.slots.map { codes[$0] } : Array(codes.prefix(instrument.items.count))
    }
}

/// Encoded by item id, so that a stored sheet can be read without knowing any order.
extension Answers: Codable {
    /// Reads `{"A1": 3, …}` and refuses unknown items and codes.
    public init(from decoder: any Decoder) throws {
        let table = try decoder.singleValueContainer().decode([ItemID: Int].self)
        self.init()
        for (item, code) in table {
            try set(item, to: code)
        }
    }

    /// Writes `{"A1": 3, …}`; unanswered items are left out.
    public func encode(to encoder: any Encoder) throws {
        var table: [ItemID: Int] = [:]
        for (slot, code) in codes.enumerated() where code != 0 {
            table[ItemSlots.ids[slot]] = Int(code)
        }
        var container = encoder.singleValueContainer()
        try container.encode(table)
    }
}
