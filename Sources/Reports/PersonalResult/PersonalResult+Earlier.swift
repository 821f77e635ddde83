package import Campaigns
internal import Charts
package import StressCheck

extension PersonalResult {
    /// The profile of an earlier released result of the same person, by the same instrument (S3-12).
    package struct Earlier: Hashable, Sendable {
        /// 前回、前々回: as many as EXPERIENCE §2.3 lays over one radar.
        package static let most = RadarChart.mostSeries - 1

        package let campaign: String
        /// 評価点, 1 worst to 5 best, of the scales that had one.
        package let points: [ScaleID: Int]

        package init(campaign: String, points: [ScaleID: Int]) {
            self.campaign = campaign
            self.points = points
        }

        package init(campaign: String, record: ResultRecord) {
            let known = record.points.compactMap { $0 }
            self.init(
                campaign: campaign,
                points: Dictionary(
                    known.map { ($0.scale, $0.point) }, uniquingKeysWith: { first, _ in first }))
        }
    }

    /// This result beside the earlier ones, in numbers and in words.
    package struct Comparison: Hashable, Sendable {
        package let heading: String
        package let lead: String
        /// Which line of the radars is which campaign, newest first.
        package let lines: [String]
        /// The same of the earlier ones, in one short line for the paper.
        package let legend: String
        /// Heads of the numbers: this time, last time, the time before.
        package let columns: [String]
    }
}

extension PersonalResult.Comparison {
    /// nil where there is nothing to compare with.
    init?(_ campaign: String, _ earlier: [PersonalResult.Earlier], _ texts: ComparisonTexts) {
        guard !earlier.isEmpty else { return nil }
        let names = [campaign] + earlier.map(\.campaign)
        self.init(
            heading: texts.heading, lead: texts.lead,
            lines: zip(texts.lines, names).map { $0($1) },
            legend: zip(texts.dashes, earlier).map { $0 + $1.campaign }.joined(separator: "　"),
            columns: Array(texts.columns.prefix(names.count)))
    }
}
