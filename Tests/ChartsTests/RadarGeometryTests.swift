import Foundation
import Testing

@testable import Charts

private func chart(_ points: [[Int?]], axes: Int = 9) -> RadarChart {
    RadarChart(
        title: "要因", description: "説明", caption: "外側ほど良好", axes: (0..<axes).map { ["軸\($0)"] },
        series: points.map { .init(name: "年", points: $0) })
}

private func geometry(_ chart: RadarChart) -> RadarGeometry {
    RadarGeometry(chart, in: Box(x: 0, y: 0, width: 200, height: 200), radius: 50, lineHeight: 10)
}

private func distance(_ one: Point, _ other: Point) -> Double {
    hypot(one.x - other.x, one.y - other.y)
}

@Suite struct `A radar chart` {
    @Test(arguments: [3, 4, 6, 9]) func `puts five on the rim and one next to the centre`(axes: Int) {
        let all = (1...5).map { level in geometry(chart([Array(repeating: level, count: axes)], axes: axes)) }
        for (index, geometry) in all.enumerated() {
            for dot in geometry.outlines[0].dots {
                #expect(abs(distance(dot, geometry.centre) - 10 * Double(index + 1)) < 1e-9)
            }
        }
    }

    @Test func `begins at the top and goes on clockwise`() {
        let geometry = geometry(chart([[5, 5, 5, 5]], axes: 4))
        let dots = geometry.outlines[0].dots
        #expect(abs(dots[0].x - geometry.centre.x) < 1e-9 && dots[0].y < geometry.centre.y)
        #expect(dots[1].x > geometry.centre.x && abs(dots[1].y - geometry.centre.y) < 1e-9)
        #expect(dots[2].y > geometry.centre.y)
        #expect(dots[3].x < geometry.centre.x)
    }

    @Test func `shades the two inner rings`() {
        let geometry = geometry(chart([[1, 1, 1]], axes: 3))
        #expect(geometry.rings.count == 5)
        for corner in geometry.shaded { #expect(abs(distance(corner, geometry.centre) - 20) < 1e-9) }
    }

    @Test func `draws no line across a scale without a point`() {
        let outline = geometry(chart([[3, nil, 2, 4, nil, 5, 5, 1, 2]])).outlines[0]
        #expect(!outline.isClosed)
        #expect(outline.dots.count == 7)
        // Axes 2–3 and, over the top, 5–8 and 0.
        #expect(outline.runs.map(\.count) == [2, 5])
    }

    @Test func `shows a lone point as a dot only`() {
        let outline = geometry(chart([[nil, 3, nil]], axes: 3)).outlines[0]
        #expect(outline.runs.isEmpty && outline.dots.count == 1)
    }

    @Test func `takes three years at most and keeps every level on the scale`() {
        let many = chart([[9, 0, 3], [1, 1, 1], [2, 2, 2], [3, 3, 3]], axes: 3)
        #expect(many.series.count == 3)
        #expect(many.series[0].points == [5, 1, 3])
    }

    @Test func `fills up a series that is too short`() {
        #expect(chart([[4]], axes: 3).series[0].points == [4, nil, nil])
    }

    @Test func `hangs labels away from the chart`() {
        let geometry = geometry(chart([[5, 5, 5, 5]], axes: 4))
        #expect(geometry.labels.map(\.anchor) == [.middle, .start, .middle, .end])
        for label in geometry.labels { #expect(distance(label.first, geometry.centre) > 50) }
    }
}
