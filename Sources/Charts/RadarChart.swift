/// What a radar chart says: one axis per scale, 1 at the centre is worst, 5 at the rim is best.
///
/// Many readers expect the opposite direction, therefore the caption that names it is not optional.
package struct RadarChart: Hashable, Sendable {
    /// A year's evaluation points, one per axis; nil where none can be given.
    package struct Series: Hashable, Sendable {
        package let name: String
        package let points: [Int?]

        package init(name: String, points: [Int?]) {
            self.name = name
            self.points = points
        }
    }

    package static let levels = 5
    package static let mostSeries = 3

    package let title: String
    /// The sentence a nurse would say about the chart; read aloud instead of the picture.
    package let description: String
    /// 「外側ほど良好」 in the reader's language.
    package let caption: String
    /// Label lines per axis, clockwise from the top.
    package let axes: [[String]]
    /// Newest first; at most three are drawn.
    package let series: [Series]

    package init(title: String, description: String, caption: String, axes: [[String]], series: [Series]) {
        self.title = title
        self.description = description
        self.caption = caption
        self.axes = axes
        self.series = Array(series.prefix(RadarChart.mostSeries)).map { one in
            let points: [Int?] = axes.indices.map { $0 < one.points.count ? one.points[$0] : nil }
            return Series(
                name: one.name, points: points.map { $0.map { min(max($0, 1), RadarChart.levels) } })
        }
    }
}
