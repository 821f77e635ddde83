import Foundation
import HTML
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Web

@Suite struct `The contract page` {
    private func contract(
        _ offer: Offer, _ from: String, _ until: String, renews: Int?, id: Int
    ) throws -> ServiceContract {
        ServiceContract(
            id: ContractID(rawValue: id), offer: offer, from: StaffSamples.day(from),
            until: StaffSamples.day(until), renewalMonths: renews,
            notice: try #require(NoticePeriod(months: 2)))
    }

    private func page(mayChange: Bool = true) throws -> ContractPage {
        let contracts = [
            try contract(.standard, "2026-04-01", "2027-03-31", renews: 12, id: 1),
            try contract(.comprehensiveCourse, "2026-04-01", "2027-03-31", renews: nil, id: 2),
            try contract(.secondPaperPlan, "2027-01-01", "2027-12-31", renews: 12, id: 3),
        ]
        return ContractPage(
            book: ContractBook(today: StaffSamples.day("2026-11-21"), contracts: contracts),
            mayChange: mayChange)
    }

    // S3-06: 解約の通知は◯月◯日までに.
    @Test func `says until when notice can be told, in words`() throws {
        let shown = try page().html(.sample()).markup
        #expect(shown.contains("解約の通知は2027年1月31日（日）までに。通知すると2027年3月31日（水）まで使えて、終わります。"))
        #expect(shown.contains("スタンダードでは、セルフケア機能は使えません。"))
        #expect(shown.contains("紙のセルフチェック（プラン2）"))
    }

    // S2-49, S2-60, S3-63
    @Test func `names what is part of every contract, without a charge`() throws {
        let shown = try page().html(.sample()).markup
        for name in ["集団分析の報告書", "結果の5年間の保存", "外国語での受検", "所属部署で見える範囲を分ける権限（1〜3）"] {
            #expect(shown.contains("<li>\(name)</li>"), "\(name)")
        }
        let list = shown.components(separatedBy: "<ul>").last ?? ""
        #expect(!list.prefix(600).contains("セルフケア"))
        #expect(!shown.contains("円"))
    }

    @Test func `gives forms only to whoever may change`() throws {
        #expect(try page(mayChange: false).html(.sample()).markup.components(separatedBy: "<form").count == 1)
        let shown = try page().html(.sample()).markup
        #expect(shown.contains("name=\"told_1\"") && !shown.contains("name=\"told_2\""))
        #expect(shown.contains("/contract/3/withdrawal"))
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        var one = try page()
        #expect(PageCheck(one.html(.sample(language))).mistakes == [])
        one.errors = [
            FieldError(field: "until", message: "!"), FieldError(field: "told_1", message: "!"),
        ]
        #expect(PageCheck(one.html(.sample(language))).mistakes == [])
    }

    // S3-06: through the front door, the mistakes by field.
    @Test func `takes a contract and a notice, and names what cannot be read`() async throws {
        try await withWorld { world in
            let browser = try await world.browser(.administrator)
            let good = [
                ("form_token", World.formToken), ("offer", "plan.premium"), ("from", "2027-12-01"),
                ("until", "2028-11-30"), ("renewal", "12"), ("notice", "2"),
            ]
            for (field, wrong) in [
                ("offer", "plan.gold"), ("from", "2027/12/01"), ("until", "2028-11-31"), ("renewal", "x"),
                ("notice", "25"), ("until", "2028-11-29"), ("until", "2027-11-30"), ("renewal", "61"),
            ] {
                let answer = try await browser.post(
                    world.paths.contract, good.map { $0.0 == field ? ($0.0, wrong) : $0 })
                #expect(answer.status == 422 && answer.text.contains("href=\"#field-\(field)\""), "\(wrong)")
            }
            #expect(try await browser.post(world.paths.contract, good).status == 303)
            let book = try await world.company.office.contracts(as: world.company.administrator)
            #expect(book.contracts.count == 1)
        }
    }
}
