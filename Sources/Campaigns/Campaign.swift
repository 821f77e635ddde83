package import Organisation
package import StressCheck

/// 実施: the company's year of the stress check.
package struct Campaign: Hashable, Sendable {
    package let id: CampaignID
    package let name: String
    package let instrument: InstrumentID
    /// First and last day on which people can answer, both included (Asia/Tokyo). An implementation carries its own last
    /// day here: that of its newest extension, where it has any.
    package let firstDay: Day
    package let lastDay: Day

    package init(id: CampaignID, name: String, instrument: InstrumentID, firstDay: Day, lastDay: Day) {
        self.id = id
        self.name = name
        self.instrument = instrument
        self.firstDay = firstDay
        self.lastDay = lastDay
    }
}

extension Campaign {
    /// A campaign lasts at least a day and at most a year (安衛則52条の9: within every year).
    package static func check(name: String, firstDay: Day, lastDay: Day) throws(Refusal) {
        if name.allSatisfy(\.isWhitespace) || name.count > 100 { throw .badField(.campaignName) }
        if lastDay < firstDay || lastDay > firstDay.adding(days: 366) { throw .badField(.period) }
    }
}
