import Testing

@testable import Organisation

@Suite struct `What a company can order` {
    // S3-05, S3-06, S2-49: two plans, paper in two plans, three courses; one of each line at a time.
    @Test func `is two plans, two plans on paper and three courses`() {
        #expect(
            Offer.allCases.map(\.rawValue) == [
                "plan.standard", "plan.premium", "paper.first", "paper.second", "course.basic", "course.a",
                "course.comprehensive",
            ])
        let lines = Offer.Line.allCases.map { line in Offer.allCases.count { $0.line == line } }
        #expect(lines == [2, 2, 3])
    }

    // S2-23, S2-49, S2-60, S3-63: 集団分析・5年間の保存・閲覧制御 are in every plan and course; so are the languages.
    @Test(arguments: [
        Capability.languages, .groupReport, .keepingFiveYears, .scopeVariants,
    ])
    func `never has a price for what everybody gets`(capability: Capability) {
        for held in [[]] + Offer.allCases.map({ [$0] }) + [[.standard, .firstPaperPlan, .basicCourse]] {
            #expect(capability.isIncluded(in: held), "\(held)")
        }
        let words = ["language", "report", "keep", "retention", "scope", "variant"]
        for offer in Offer.allCases {
            #expect(!words.contains { offer.rawValue.contains($0) })
        }
    }

    // S3-06: the one thing that the source takes away from a plan.
    @Test func `has self-care but for the standard plan`() {
        for offer in Offer.allCases {
            #expect(Capability.selfCare.isIncluded(in: [offer]) == (offer != .standard), "\(offer)")
        }
        #expect(Capability.selfCare.isIncluded(in: []))
    }
}
