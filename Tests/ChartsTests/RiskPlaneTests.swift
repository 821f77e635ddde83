import Testing

@testable import Charts

@Suite struct `A plane of risks` {
    private func plane(_ lines: [RiskPlane.Line], _ marks: [RiskPlane.Mark] = []) -> RiskPlane {
        RiskPlane(
            title: "図 <1>", description: "説明", x: .init(name: "x", low: 4, high: 10),
            y: .init(name: "y", low: 5, high: 9), lines: lines, marks: marks)
    }

    private func line(_ from: (Double, Double), _ to: (Double, Double)) -> RiskPlane.Line {
        RiskPlane.Line(
            label: "100", from: Point(x: from.0, y: from.1), to: Point(x: to.0, y: to.1), isDashed: false)
    }

    @Test func `cuts lines off at its frame`() throws {
        let (from, to) = try #require(plane([]).inside(line((4, 3), (10, 12))))
        #expect(abs(from.y - 5) < 0.001 && abs(to.y - 9) < 0.001)
        #expect(plane([]).inside(line((4, 10), (10, 12))) == nil)
    }

    @Test func `has a title and a description, escaped, and no style`() {
        let svg = plane(
            [line((4, 3), (10, 12))],
            [
                .init(kind: .norm, at: Point(x: 8, y: 7), label: "全国"),
                .init(kind: .shown, at: Point(x: 6, y: 6), label: ""),
                .init(kind: .other, at: Point(x: 5, y: 8), label: "3"),
            ]
        ).svg(id: "p")
        #expect(svg.contains("<title id=\"p-title\">図 &lt;1&gt;</title>"))
        #expect(svg.contains("<desc id=\"p-desc\">説明</desc>"))
        #expect(!svg.contains("style"))
        for name in ["plane-norm", "plane-shown", "plane-other", "plane-line"] { #expect(svg.contains(name)) }
    }

    @Test func `draws a mean and what it is compared with, or neither`() {
        let both = MeanBar(title: "活気", description: "", mean: 3.2, compared: 2.9).svg(id: "m")
        #expect(both.contains("mean-mark") && both.contains("mean-compared"))
        let none = MeanBar(title: "活気", description: "", mean: nil, compared: nil).svg(id: "m")
        #expect(!none.contains("mean-mark") && !none.contains("mean-compared"))
    }
}
