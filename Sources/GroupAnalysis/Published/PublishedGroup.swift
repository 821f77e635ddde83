/// One group's figures as they may be shown. Only the engine makes them.
public struct PublishedGroup: Sendable, Hashable {
    let record: GroupRecord

    /// Which group.
    public var name: GroupName { record.name }
    /// Respondents; nil for a group that shows nothing but a committee's tagged outputs (L-21 B).
    public var n: Int? { record.n }
    /// Respondents per invited person in whole percents; nil where nobody counts the invited (attributes).
    public var responsePercent: Int? { record.responsePercent }
    /// 総合健康リスク and its two parts as whole numbers, by norm set: A, B, total.
    public var risks: [String: [Int]] { record.risks }

    /// Mean of a score in tenths (87 is 8.7), half a tenth upwards; nil where it is not shown.
    public func tenths(_ measure: MeasureID) -> Int? { record.tenths[measure.rawValue] }
    /// Share of a flag; nil where it is not shown.
    public func share(_ measure: MeasureID) -> Share? { record.shares[measure.rawValue] }
    /// Number of people with a flag: from n = 50 on and away from both ends only (SD-R6, SD-R7).
    public func count(_ measure: MeasureID) -> Int? { record.counts[measure.rawValue] }
}

/// The stored form of one group.
struct GroupRecord: Sendable, Hashable, Codable {
    var name: GroupName
    var n: Int?
    var responsePercent: Int?
    var tenths: [String: Int] = [:]
    var shares: [String: Share] = [:]
    var counts: [String: Int] = [:]
    var risks: [String: [Int]] = [:]
}

/// Turns sums into figures of the allowed precision (SD-R6). There is no minimum, maximum, variance or
/// histogram anywhere in it: for small groups they would be forbidden, so they are not made at all.
struct Precision {
    let rules: DisclosureRules
    let measures: [Measure]
    let norms: [NormSet]

    /// `shows` says of each measure whether it may be shown for this group; `showsRisk` likewise of the
    /// diagram.
    func record(
        _ name: GroupName, _ sums: CellSums, shows: [Bool], showsRisk: Bool, invited: Int?
    ) -> GroupRecord {
        var record = GroupRecord(name: name, n: sums.n)
        // More answers than invitations happen when somebody moved; more than all is never shown.
        if let invited, invited > 0 { record.responsePercent = min(100, rounded(100 * sums.n, by: invited)) }
        // A measure that is not shown leaves no trace, not even its name.
        for (index, measure) in measures.enumerated() where shows[index] && sums.valid[index] > 0 {
            add(measure, sums.totals[index], of: sums.valid[index], to: &record)
        }
        if showsRisk {
            for norm in norms { record.risks[norm.id] = norm.risk(of: sums.diagram)?.shown }
        }
        return record
    }

    private func add(_ measure: Measure, _ total: Int, of n: Int, to record: inout GroupRecord) {
        let name = measure.id.rawValue
        switch measure.kind {
        case .score: record.tenths[name] = rounded(10 * total, by: n)
        case .flag:
            // A number of people would undo the bound, so it is given only beside a plain percent.
            let share = Share(total, of: n, margin: rules.homogeneityMargin)
            record.shares[name] = share
            if case .percent = share, n >= rules.countsFrom { record.counts[name] = total }
        }
    }
}
