package import Organisation

/// What the rules count for 様式第6号の3 at one workplace in one year.
///
/// Source: LAW-AND-FORMS §3.1, §3.3, §3.4 (L-25…L-28). The counts of several runs are one: heads, once each.
package struct ReportCounts: Hashable, Sendable {
    /// 検査実施年月: the month of the latest test among the chosen runs in the year.
    package let lastTest: Day
    /// 在籍 is counted on the last day of that month.
    package var headcountDay: Day { lastTest.lastOfMonth }
    package let headcount: Headcount
    /// 検査を受けた労働者数.
    package let tested: Int
    /// Took it, but do not enter the number: part-time under three quarters, dispatched, no workers.
    package let testedBeside: Int

    package init(lastTest: Day, headcount: Headcount, tested: Int, testedBeside: Int) {
        self.lastTest = lastTest
        self.headcount = headcount
        self.tested = tested
        self.testedBeside = testedBeside
    }
}

/// One sheet that was sent, and what its sender was on that day.
package struct Taker: Hashable, Sendable {
    package let person: PersonID
    package let day: Day
    package let worker: Headcount.Worker

    package init(person: PersonID, day: Day, worker: Headcount.Worker) {
        self.person = person
        self.day = day
        self.worker = worker
    }
}

extension ReportCounts {
    /// Distinct heads of the calendar year: whoever took it in two runs is one head, as the later sheet has it.
    package static func heads(_ takers: [Taker], in year: Int) -> (tested: Int, beside: Int, last: Day?) {
        let inYear = takers.filter { $0.day.year == year }
        let latest = inYear.reduce(into: [PersonID: Taker]()) { found, taker in
            if let known = found[taker.person], known.day > taker.day { return }
            found[taker.person] = taker
        }
        let tested = latest.values.count { $0.worker.isReported }
        return (tested, latest.count - tested, inYear.map(\.day).max())
    }
}
