import Campaigns
import Foundation
import HTML
import Organisation
import StressCheck
import Testing

@testable import Web

@Suite struct `One examinee` {
    private func page(
        _ sheet: AnswerSheet, decision: InterviewDecision? = nil, mayDecide: Bool = true
    ) throws -> ExamineePage {
        let row = try StaffSamples.row(102, "山", sheet, decision: decision)
        return ExamineePage(
            implementation: try StaffSamples.closed(), batch: StaffSamples.batch(members: 4, decided: 1),
            row: row,
            sheet: sheet, instrument: try .load(.bjsq57),
            decided: decision == nil
                ? nil : .init(by: "磯部 千波", at: StaffSamples.now, basis: .criteriaAccepted),
            neighbours: ReviewNeighbours(of: row.sheet, in: try StaffSamples.rows(), showing: .all),
            mayDecide: mayDecide)
    }

    // S4-09
    @Test func `shows both methods, the profile and every answer together`() throws {
        let shown = try page(StaffSamples.sheet(.heavy)).html(.sample()).markup
        #expect(shown.contains("その2：素点換算表を使う方法") && shown.contains("その1：合計点数を使う方法"))
        let instrument = try Instrument.load(.bjsq57)
        for scale in instrument.scales { #expect(shown.contains(scale.name.ja), "\(scale.name.ja)") }
        for item in instrument.items { #expect(shown.contains("\(item.number). </span>")) }
        #expect(shown.components(separatedBy: "<svg").count == 4)
    }

    @Test func `gives the label that was chosen`() throws {
        let shown = try page(StaffSamples.sheet(.heavy)).html(.sample()).markup
        #expect(shown.contains("1 そうだ"))
        #expect(shown.contains("4 ほとんどいつもあった"))
    }

    @Test func `names what was left out and guesses nothing`() throws {
        let shown = try page(StaffSamples.sheet(.light, blank: [20, 33])).html(.sample()).markup
        #expect(shown.contains("判定に必要な項目のうち2問が未回答です"))
        #expect(shown.contains("問20, 33。"))
        #expect(shown.contains("未回答があるため計算できません"))
    }

    @Test func `puts both tables side by side when no sex is stated`() throws {
        let shown = try page(StaffSamples.sheet(.heavy, sex: .unstated)).html(.sample()).markup
        #expect(shown.contains("その2（男性の表）") && shown.contains("その2（女性の表）"))
        #expect(shown.contains("ご自身で判断してください"))
    }

    @Test func `says who decided and that it came with all others`() throws {
        let shown = try page(StaffSamples.sheet(.heavy), decision: .needed).html(.sample()).markup
        #expect(shown.contains("磯部 千波") && shown.contains("選定基準による一括の判定"))
        #expect(shown.contains("class=\"pick chosen\" name=\"decision\" value=\"needed\""))
    }

    @Test func `leads to the neighbours in the order of the list`() throws {
        let shown = try page(StaffSamples.sheet(.heavy)).html(.sample()).markup
        #expect(shown.contains("href=\"/t/h4kq9zt2ab/sheets/104\" id=\"next\""))
        #expect(shown.contains("4人中 1人目"))
    }

    @Test func `gives a clerk everything but the buttons`() throws {
        let shown = try page(StaffSamples.sheet(.heavy), mayDecide: false).html(.sample()).markup
        #expect(shown.contains("すべての回答") && !shown.contains("formaction"))
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        for sheet in [
            try StaffSamples.sheet(.heavy), try StaffSamples.sheet(.heavy, sex: .unstated),
            try StaffSamples.sheet(.light, blank: [1]),
        ] {
            #expect(PageCheck(try page(sheet).html(.sample(language))).mistakes == [])
        }
    }
}
