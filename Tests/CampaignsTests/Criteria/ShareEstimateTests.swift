import Testing

@testable import Campaigns

@Suite struct `A share` {
    // Newcombe 1998, table I, method 3: the Wilson score interval without continuity correction.
    @Test(arguments: [
        (81, 263, 0.2553, 0.3662), (15, 148, 0.0624, 0.1605), (0, 20, 0.0, 0.1611), (1, 29, 0.0061, 0.1718),
    ])
    func `has the published interval`(count: Int, total: Int, low: Double, high: Double) {
        let interval = ShareEstimate(count, of: total).wilson95
        #expect(abs(interval.lowerBound - low) < 0.000_05 && abs(interval.upperBound - high) < 0.000_05)
    }

    // S2-37: whatever the figures, the interval holds the share and stays between nothing and all.
    @Test func `lies in its interval, which rounding only widens`() {
        var wrong: [String] = []
        for total in 1...120 {
            for count in 0...total {
                let share = ShareEstimate(count, of: total)
                let (exact, tenths) = (share.wilson95, share.tenthsInterval)
                let holds =
                    tenths.contains(share.tenths) && share.percentInterval.contains(share.percent)
                    && exact.lowerBound >= 0 && exact.upperBound <= 1
                    && Double(tenths.lowerBound) <= exact.lowerBound * 1000 + 1e-6
                    && Double(tenths.upperBound) >= exact.upperBound * 1000 - 1e-6
                if !holds { wrong.append("\(count) of \(total)") }
            }
        }
        #expect(wrong == [])
        #expect(ShareEstimate(0, of: 0).wilson95 == 0...1)
    }

    // SD-R1: nine chosen stand as a bound that ten people give, ten as a figure.
    @Test(arguments: [
        (9, 100, RoundedShare.under(10)), (10, 100, .about(10)), (0, 100, .under(10)), (90, 100, .about(90)),
        (91, 100, .over(90)), (100, 100, .over(90)), (3, 60, .under(17)), (4, 9, .withheld),
        (4, 10, .withheld), (23, 237, .about(10)),
    ])
    func `on paper stands for no number under ten`(count: Int, total: Int, expected: RoundedShare) {
        #expect(RoundedShare(ShareEstimate(count, of: total)) == expected)
    }

    // SD-R1: all that is printed of a small number follows from the number of answers.
    @Test func `on paper is the same for every number under ten`() {
        for total in 10...200 {
            let printed = Set((0..<10).map { RoundedShare(ShareEstimate($0, of: total)) })
            #expect(printed.count == 1, "\(total)")
        }
    }
}

@Suite struct `A target share` {
    // S2-37
    @Test(arguments: [
        ("10", 100), ("6.5", 65), ("６．５％", 65), (" 6.5 %", 65), ("0.1", 1), ("50", 500), ("7.0", 70),
    ])
    func `is read in tenths of a percent`(text: String, tenths: Int) {
        #expect(TargetShare(text: text)?.tenths == tenths)
    }

    @Test(arguments: ["", "x", "0", "0.0", "50.1", "51", "6.55", "6.", ".5", "-1", "1e1", "6,5", "99999"])
    func `refuses everything else`(text: String) {
        #expect(TargetShare(text: text) == nil)
    }

    @Test func `reads what it writes`() {
        let wrong = TargetShare.possible.filter { tenths in
            TargetShare(tenths: tenths).flatMap { TargetShare(text: $0.text) }?.tenths != tenths
        }
        #expect(wrong == [])
    }
}
