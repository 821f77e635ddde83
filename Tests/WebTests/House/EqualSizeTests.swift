import Campaigns
import HTTPTypes
import Notifications
import Organisation
import StressCheck
import TestSupport
import Testing

@testable import Operations
@testable import Web

// Done when 7, PR-04, PR-05, PR-07, TH11, TH12, TH16
@Suite struct `From outside` {
    // S2-55, S4-38: over a hundred random profiles of every verdict and decision, through the real pages.
    @Test func `every result is as long as any other, on the page, on paper and in the mail`() async throws {
        try await withOffices(.sqlite) { made in
            let company = made.house
            let house = House(offices: made.offices, origins: [Browser.origin], randomBytes: Randoms.system)
            let cases = try await releaseHundred(company)
            #expect(cases.count == 9, "every degree with every decision: \(cases)")
            var sizes = Sizes()
            for sheet in try await company.releasedSheets() {
                let browser = Browser(house.responder)
                let session = try await company.office.beginSession(of: .person(sheet.person), 0) { _ in }
                browser.setCookie(CookieName.person.rawValue, company.office.slug + session.text)
                let paths = Paths(slug: company.office.slug)
                for language in ["ja", "en"] {
                    let page = try await browser.get(paths.result(.id(sheet.id)) + "?lang=\(language)")
                    #expect(page.status == 200)
                    sizes.pages.insert(page.body.count)
                    sizes.headers.insert(page.headers[.contentLength] ?? "")
                }
                let paper = try await browser.get(paths.resultDocument(.id(sheet.id)) + "?lang=ja")
                #expect(paper.headers[.contentDisposition] == "attachment; filename=\"result.pdf\"")
                let asked = try await browser.get(paths.ownConsent(about: .id(sheet.id)) + "?lang=ja")
                sizes.consents.insert(asked.body.count)
                sizes.papers.insert(paper.body.count)
                sizes.sheets.insert(try Poppler(bytes: paper.body).pages)
                sizes.count += 1
            }
            #expect(sizes.count >= 100)
            #expect(sizes.pages.count == 1 && sizes.headers.count == 1, "\(sizes.pages)")
            #expect(sizes.consents == [ConsentPage.length])
            #expect(sizes.papers.count == 1 && sizes.sheets.count == 1, "\(sizes.papers) \(sizes.sheets)")

            // PR-04: the notices differ in name and link only; Delivery fills every mail to whole blocks.
            let notices = company.mail.all.filter { $0.letter.subject.text == "【凪】お知らせがあります" }
            #expect(notices.count == sizes.count)
            #expect(Set(notices.map { $0.letter.body.drop { $0 != "\n" }.utf8.count }).count == 1)
            #expect(Set(notices.map(\.date)).count == 1)
        }
    }

    private struct Sizes {
        var pages: Set<Int> = []
        var headers: Set<String> = []
        var consents: Set<Int> = []
        var papers: Set<Int> = []
        var sheets: Set<Int> = []
        var count = 0
    }

    /// Every verdict meets every decision: the implementer's word need not follow the criteria.
    private func releaseHundred(_ company: TestOffice) async throws -> Set<String> {
        let id = try await company.openCampaign(people: 108)
        var chance = SplitMix64(seed: 57)
        for n in 1...108 {
            // Person 10, 20 …: no sex stated, no verdict; of the others half are strained.
            let strain = n % 2 == 0 ? 0.85 : Double.random(in: 0..<0.5, using: &chance)
            let holder = try await company.holder(n)
            try await company.send(try SampleAnswers.strained(strain, using: &chance), by: holder)
            try await company.choose("ひみつのことばです", by: holder)
        }
        let batch = try await company.office.closeCampaign(id, as: company.clerk)
        var cases: Set<String> = []
        let list = try await company.office.reviewList(batch, as: company.implementer).examinees
        for (index, examinee) in list.enumerated() {
            let decision = InterviewDecision.allCases[index % 3]
            try await company.office.decide(decision, about: examinee.sheet, as: company.implementer)
            cases.insert("\(examinee.assessment.verdict.map { "\($0.isHigh)" } ?? "none") \(decision)")
        }
        for kind in ReviewConfirmation.allCases {
            try await company.office.confirm(kind, of: batch, as: company.implementer)
        }
        try await company.office.releaseResults(of: batch, as: company.implementer)
        try await company.deliver()
        return cases
    }
}
