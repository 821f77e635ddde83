package import GroupAnalysis
package import Organisation
internal import StressCheck

/// One group beside what it is compared with: the national means of the norm set and the whole workplace (S3-20, S3-22).
package struct GroupComparison: Sendable {
    package struct Row: Hashable, Sendable {
        package let name: String
        /// Mean raw sums of the four scales of the diagrams.
        package let means: [String]
        /// A, B and total.
        package let risks: [String]
    }

    /// Demand, control, supervisor, coworkers.
    package let scales: [String]
    /// National men and women, the whole workplace where the viewer sees it, the group.
    package let rows: [Row]

    package init(_ line: GroupLine, in result: GroupResult, _ language: Language) {
        let texts = GroupDiagramTexts.of(language)
        scales = [texts.demand, texts.control, texts.supervisor, texts.coworker]
        let whole = result.whole.map(result.line)
        let groups = [whole, whole?.name == line.name ? nil : line].compactMap(\.self)
        rows =
            Self.national(result.norm, texts)
            + groups.map { group in
                Row(
                    name: GroupWords(language).name(group.name, in: result),
                    means: Self.places(in: result).map { $0.map { group.raw[$0] } ?? "" },
                    risks: group.risks)
            }
    }

    /// The national means of a sex are what a risk of 100 stands for.
    package static func national(_ norm: NormSet, _ texts: GroupDiagramTexts) -> [Row] {
        [(Sex.male, texts.men), (.female, texts.women)].compactMap { sex, name in
            let means = JudgementDiagram.allCases.compactMap { $0.centre(of: norm, sex) }
            guard means.count == JudgementDiagram.allCases.count else { return nil }
            return Row(
                name: name, means: means.flatMap { [tenths($0.x), tenths($0.y)] },
                risks: Array(repeating: "100", count: 3))
        }
    }

    private static func tenths(_ mean: Double) -> String {
        let tenths = Int((mean * 10).rounded())
        return "\(tenths / 10).\(tenths % 10)"
    }

    private static func places(in result: GroupResult) -> [Int?] {
        JudgementDiagram.allCases.flatMap { [$0.scales.x, $0.scales.y] }.map { measure in
            result.scales.firstIndex { scale in measure == .raw(scale.id) }
        }
    }
}
