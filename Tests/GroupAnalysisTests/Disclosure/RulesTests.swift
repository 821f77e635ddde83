import Testing

@testable import GroupAnalysis

@Suite struct `The rule set` {
    // L-23
    @Test func `is the one of the day, and a stricter one comes in by its date alone`() throws {
        let stricter = try DisclosureTimetable.read(
            Array(
                """
                {"ruleSets":[{"from":"2027-04-01","threshold":20,"consentFloor":3,"countsFrom":100,
                "homogeneityMargin":3}]}
                """.utf8))
        let timetable = try DisclosureTimetable.shipped(adding: stricter)
        #expect(try timetable.rules(on: "2027-03-31").threshold == 10)
        #expect(try timetable.rules(on: "2027-04-01").threshold == 20)
        let company = Company(departments: [15, 40])
        for (day, isShown) in [("2027-03-31", true), ("2027-04-01", false)] {
            let published = try Publisher(rules: timetable.rules(on: day))
                .publish(company.data(), PublicationRequest(audience: "employer")).published
            #expect((published.unit(101) != nil) == isShown)
            #expect(published.rulesFrom == (isShown ? "2015-12-01" : "2027-04-01"))
        }
    }

    // SD-R1
    @Test(arguments: [(9, 3, 50), (10, 2, 50), (10, 3, 49)])
    func `is never below the law`(_ threshold: Int, _ floor: Int, _ counts: Int) throws {
        #expect(throws: DisclosureError.lowered) {
            try DisclosureRules(
                from: "2027-04-01", threshold: threshold, consentFloor: floor, countsFrom: counts)
        }
        #expect(try DisclosureRules(from: "2027-04-01", threshold: 15).threshold == 15)
    }

    @Test func `needs a day, and one that has begun`() throws {
        for day in ["2027", "2027-4-1", "2027-13-01", "someday-it", ""] {
            #expect(throws: DisclosureError.badDay(day)) { try DisclosureRules(from: day, threshold: 10) }
        }
        #expect(throws: DisclosureError.noRules("2015-11-30")) {
            try DisclosureTimetable.shipped().rules(on: "2015-11-30")
        }
    }

    @Test func `with the same day as the product's is the stricter one`() throws {
        let own = try DisclosureRules(from: "2015-12-01", threshold: 12)
        #expect(try DisclosureTimetable.shipped(adding: [own]).rules(on: "2026-11-22").threshold == 12)
    }
}
