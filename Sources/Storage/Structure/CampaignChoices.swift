package import Organisation

/// What a company chooses for one year, as a number. Every change is a dated row; what holds is the newest.
package enum CampaignChoice: String, CaseIterable, Sendable {
    /// 集団分析 is an effort the law asks for, not a duty: 1 it is made, 0 it is not (S2-48).
    case groupAnalysis = "group.analysis"
    /// The share of people whom the criteria are meant to find, in thousandths: 100 is 10 %, 65 is 6.5 % (S2-37).
    /// A target of whoever designs criteria; it moves no line by itself.
    case targetShare = "target.share"

    package var standard: Int {
        switch self {
        case .groupAnalysis: 1
        case .targetShare: 100
        }
    }

    package var range: ClosedRange<Int> {
        switch self {
        case .groupAnalysis: 0...1
        case .targetShare: 10...500
        }
    }
}

extension Connection {
    package func choice(_ choice: CampaignChoice, of id: CampaignID) throws -> Int {
        try row(
            """
            SELECT value FROM campaign_choice WHERE campaign = \(id) AND name = \(choice)
            ORDER BY at DESC LIMIT 1
            """)?.int(0) ?? choice.standard
    }

    package func set(
        _ choice: CampaignChoice, to value: Int, of id: CampaignID, under permit: Permit
    ) throws {
        try run(
            """
            INSERT INTO campaign_choice (campaign, name, at, value, set_by)
            VALUES (\(id), \(choice), \(permit.at), \(value), \(permit.author))
            ON CONFLICT (campaign, name, at) DO UPDATE SET value = excluded.value, set_by = excluded.set_by
            """)
    }
}
