/// One of the scales of the ストレスプロフィール.
public struct Scale: Sendable, Hashable {
    /// Name for ever.
    public let id: ScaleID
    /// Place in the printed profile, from 1.
    public let number: Int
    /// Printed names.
    public let name: LocalizedText
    /// Its area.
    public let area: Area
    /// The items it is computed from.
    public let items: [ItemID]
    /// Raw value = constant + sum of `plus` − sum of `minus`, over the answer codes (manual, text page 267).
    public let formula: Formula
    /// True where a high raw value is the good end (活気, コントロール, サポート …).
    public let highRawIsGood: Bool
    /// Lowest and highest raw value a full answer can give.
    public let rawRange: ClosedRange<Int>
    /// その2 adds this scale's point (満足度 is asked but never counted; manual, text page 111).
    public let countsInSono2: Bool
    /// The five printed column heads, from 低い／少い to 高い／多い. They describe the raw value, not the stress.
    public let stageLabels: [String]
    /// 素点換算表, or nil where no verified one exists: such a scale has a raw value and nothing else.
    public let conversion: [Sex: ConversionTable]?

    /// A linear formula over answer codes.
    public struct Formula: Sendable, Hashable {
        /// Added once.
        public let constant: Int
        /// Codes added.
        public let plus: [ItemID]
        /// Codes taken off.
        public let minus: [ItemID]
    }

    /// 評価点 from the printed stage: 1 is the stressful end, 5 the good one (manual, text page 267; S4-15).
    public func point(ofStage stage: Int) -> Int {
        highRawIsGood ? stage : stageLabels.count + 1 - stage
    }
}

/// The five cells of the 素点換算表 of one scale for one sex, in printed order.
public struct ConversionTable: Sendable, Hashable {
    /// The raw values of each cell; nil is a blank cell of the official table (for instance 身体的負担度 stage 1).
    public let cells: [ClosedRange<Int>?]

    /// The stage 1 … 5 that holds a raw value, or nil when the table gives it no cell.
    public func stage(ofRaw raw: Int) -> Int? {
        cells.firstIndex { $0?.contains(raw) ?? false }.map { $0 + 1 }
    }
}
