/// One printed answer column: its code counts from the left, 1 to 4, in every section (`choiceRule`).
public struct Choice: Sendable, Hashable {
    /// 1 … 4.
    public let code: Int
    /// As printed, for instance そうだ.
    public let label: String
}

/// One question.
public struct Item: Sendable, Hashable {
    /// Name for ever.
    public let id: ItemID
    /// Running number on the printed form, from 1.
    public let number: Int
    /// Wording as printed.
    public let text: String
    /// その1 adds `5 − code` for this item (manual p.110: items whose agreement is the stressful side).
    public let isReversedInSimpleSum: Bool
    /// The question this item completes; only section C has one (次の人たちはどのくらい気軽に話ができますか？).
    public let prompt: String?
}

/// A block of questions under one lead and one set of choices.
public struct Section: Sendable, Hashable {
    /// "A" … "D"; the 80-item form adds "E" … "H".
    public let id: String
    /// The area of the law, or nil for the added sections of the 80-item form.
    public let area: Area?
    /// What the section asks about. The added sections have no printed title, so their lead stands in.
    public let role: LocalizedText
    /// The instruction printed above the section.
    public let lead: String
    /// The four answers.
    public let choices: [Choice]
    /// The questions in printed order.
    public let items: [Item]
}
