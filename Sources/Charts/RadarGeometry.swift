internal import Foundation

/// Where everything of a radar chart lies. Computed once, drawn as SVG on pages and as PDF on paper.
package struct RadarGeometry: Hashable, Sendable {
    package enum Anchor: String, Hashable, Sendable {
        case start, middle, end
    }

    package struct Label: Hashable, Sendable {
        package let lines: [String]
        package let anchor: Anchor
        /// The middle of the first line's height is at `first`, the others follow by `lineHeight`.
        package let first: Point
    }

    /// One series: joined where neighbouring axes both have a point, a dot on every point.
    package struct Outline: Hashable, Sendable {
        package let name: String
        package let runs: [[Point]]
        package let isClosed: Bool
        package let dots: [Point]
    }

    package let box: Box
    package let centre: Point
    package let radius: Double
    package let lineHeight: Double
    /// Five rings, the innermost first.
    package let rings: [[Point]]
    /// The ends of the axes on the rim.
    package let rim: [Point]
    package let labels: [Label]
    /// Newest first.
    package let outlines: [Outline]

    /// The two inner rings are shaded: a point inside them deserves attention.
    package var shaded: [Point] { rings[1] }

    package init(_ chart: RadarChart, in box: Box, radius: Double, lineHeight: Double) {
        let centre = RadarGeometry.centre(of: chart, in: box, radius: radius, lineHeight: lineHeight)
        let spokes = Spokes(count: chart.axes.count, centre: centre, radius: radius)
        self.box = box
        self.centre = centre
        self.radius = radius
        self.lineHeight = lineHeight
        rings = (1...RadarChart.levels).map { level in chart.axes.indices.map { spokes.point($0, level) } }
        rim = chart.axes.indices.map { spokes.point($0, RadarChart.levels) }
        labels = chart.axes.indices.map { spokes.label(chart.axes[$0], $0, lineHeight) }
        outlines = chart.series.map { spokes.outline($0) }
    }

    /// The drawing with its labels, not the circle alone, is centred in the height.
    private static func centre(of chart: RadarChart, in box: Box, radius: Double, lineHeight: Double) -> Point
    {
        let trial = Spokes(count: chart.axes.count, centre: Point(x: 0, y: 0), radius: radius)
        let reach = chart.axes.indices.flatMap { axis in
            let label = trial.label(chart.axes[axis], axis, lineHeight)
            let last = label.first.y + Double(label.lines.count - 1) * lineHeight
            return [label.first.y - lineHeight / 2, last + lineHeight / 2]
        }
        let middle = ((reach.min() ?? 0) + (reach.max() ?? 0)) / 2
        return Point(x: box.centre.x, y: box.centre.y - middle)
    }
}

/// The axes of a radar: where a level lies and how a label hangs at the rim.
private struct Spokes {
    let count: Int
    let centre: Point
    let radius: Double

    func direction(_ axis: Int) -> Point {
        let angle = 2 * Double.pi * Double(axis) / Double(max(count, 1))
        return Point(x: sin(angle), y: -cos(angle))
    }

    func point(_ axis: Int, _ level: Int) -> Point {
        let towards = direction(axis)
        let length = radius * Double(level) / Double(RadarChart.levels)
        return Point(x: centre.x + towards.x * length, y: centre.y + towards.y * length)
    }

    func label(_ lines: [String], _ axis: Int, _ lineHeight: Double) -> RadarGeometry.Label {
        let towards = direction(axis)
        let gap = lineHeight * 0.45
        let height = Double(lines.count) * lineHeight
        let x = centre.x + towards.x * (radius + gap)
        // The block's middle moves outwards by half its height as the spoke turns upright.
        let middle = centre.y + towards.y * (radius + gap + height / 2 - lineHeight * 0.1)
        let anchor: RadarGeometry.Anchor = abs(towards.x) < 0.1 ? .middle : towards.x > 0 ? .start : .end
        return .init(
            lines: lines, anchor: anchor, first: Point(x: x, y: middle - height / 2 + lineHeight / 2))
    }

    func outline(_ series: RadarChart.Series) -> RadarGeometry.Outline {
        let places = series.points.enumerated().map { axis, level in level.map { point(axis, $0) } }
        let dots = places.compactMap { $0 }
        guard dots.count < count else {
            return .init(name: series.name, runs: [dots], isClosed: true, dots: dots)
        }
        return .init(name: series.name, runs: runs(places), isClosed: false, dots: dots)
    }

    /// Neighbouring points only: a line across a missing scale would claim a value for it.
    private func runs(_ places: [Point?]) -> [[Point]] {
        let firstGap = places.firstIndex { $0 == nil } ?? 0
        let turned = Array(places[firstGap...] + places[..<firstGap])
        let joined = turned.split { $0 == nil }.map { $0.compactMap { $0 } }
        return joined.filter { $0.count > 1 }
    }
}
