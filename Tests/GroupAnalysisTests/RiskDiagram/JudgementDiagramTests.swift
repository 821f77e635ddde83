import StressCheck
import Testing

@testable import GroupAnalysis

@Suite struct `The lines of a judgement diagram` {
    @Test(arguments: Sex.allCases, [80.0, 100, 120])
    func `join the means that have the line's risk`(sex: Sex, risk: Double) throws {
        let norm = try NormSet.standard()
        for x in [4.0, 7.5, 11] {
            let control = try #require(JudgementDiagram.workload.height(ofRisk: risk, at: x, norm, sex))
            let coworker = try #require(JudgementDiagram.support.height(ofRisk: risk, at: x, norm, sex))
            let a = norm.risk(
                of: DiagramMeans(demand: x, control: control, supervisor: 7, coworker: 8), sex: sex)
            let b = norm.risk(
                of: DiagramMeans(demand: 8, control: 8, supervisor: x, coworker: coworker), sex: sex)
            #expect(abs(try #require(a).a - risk) < 0.001)
            #expect(abs(try #require(b).b - risk) < 0.001)
        }
    }

    @Test(arguments: Sex.allCases) func `of 100 goes through the national means`(sex: Sex) throws {
        let norm = try NormSet.standard()
        for diagram in JudgementDiagram.allCases {
            let (x, y) = try #require(diagram.centre(of: norm, sex))
            #expect(abs(try #require(diagram.height(ofRisk: 100, at: x, norm, sex)) - y) < 0.001)
        }
    }
}
