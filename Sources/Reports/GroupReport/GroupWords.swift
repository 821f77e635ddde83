internal import Campaigns
package import GroupAnalysis
package import Organisation
internal import StressCheck

/// What groups are called, on pages and in files.
package struct GroupWords: Sendable {
    private let isJapanese: Bool

    package init(_ language: Language) { isJapanese = language == .ja }

    private func say(_ ja: String, _ en: String) -> String { isJapanese ? ja : en }

    func said(_ text: LocalizedText) -> String { say(text.ja, text.en) }

    package func name(_ name: GroupName, in result: GroupResult) -> String {
        switch name {
        case .unit(let unit): self.unit(unit, in: result)
        case .rest(let unit, _, _):
            say("その他（合算）", "Others (combined)") + say("：", ": ") + self.unit(unit, in: result)
        case .category(_, let dimension, let categories, let isMerged):
            categories.map { category(dimension, $0, in: result) }.joined(separator: say("・", ", "))
                // Whose value is not known are put together with the smallest, so the name says so.
                + (isMerged ? say("・不明など（合算）", " and not stated (combined)") : "")
        }
    }

    package func unit(_ id: Int, in result: GroupResult) -> String {
        guard id != result.implementation.id.rawValue else {
            return say("事業場全体", "Whole workplace")
        }
        return result.units.first { $0.id == id }?.name ?? ""
    }

    package func dimension(_ name: String, in result: GroupResult) -> String {
        switch name {
        case GroupTable.sex: say("性別", "Sex")
        case GroupTable.age: say("年齢", "Age")
        default: result.words[name] ?? ""
        }
    }

    private func category(_ dimension: String, _ category: String, in result: GroupResult) -> String {
        switch dimension {
        case GroupTable.sex:
            category == Sex.male.rawValue ? say("男性", "Men") : say("女性", "Women")
        case GroupTable.age: age(category)
        default: result.words["\(dimension)/\(category)"] ?? ""
        }
    }

    private func age(_ band: String) -> String {
        if band.hasPrefix("-") { return say("\(band.dropFirst())歳以下", "Up to \(band.dropFirst())") }
        if band.hasSuffix("-") { return say("\(band.dropLast())歳以上", "\(band.dropLast()) and over") }
        return say(band.replacing("-", with: "〜") + "歳", band.replacing("-", with: "–"))
    }

    /// The heads of the figures before the scales, in the order of `GroupLine`.
    package var heads: [String] {
        isJapanese
            ? ["区分", "集団", "人数", "回答率", "高ストレス者の割合", "量-コントロール", "職場の支援", "総合健康リスク"]
            : [
                "Kind", "Group", "People", "Response", "High stress", "Risk A (demand and control)",
                "Risk B (support)", "Total health risk",
            ]
    }

    package func kind(_ name: GroupName, in result: GroupResult) -> String {
        switch name {
        case .unit, .rest: say("部署", "Unit")
        case .category(_, let dimension, _, _): self.dimension(dimension, in: result)
        }
    }

    package var raw: String { say("素点", "raw") }
    package var point: String { say("評価点", "point") }
    package var state: String { say("表示しない理由", "Why not shown") }
}
