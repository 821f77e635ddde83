/// A mean between 1 and 5 on a line, with the mean it is compared with: the group's form of one scale.
package struct MeanBar: Hashable, Sendable {
    package static let pageBox = Box(x: 0, y: 0, width: 240, height: 32)

    package let title: String
    package let description: String
    /// 1…5; nil when nothing can be said.
    package let mean: Double?
    package let compared: Double?

    package init(title: String, description: String, mean: Double?, compared: Double?) {
        self.title = title
        self.description = description
        self.mean = mean
        self.compared = compared
    }

    private func across(_ value: Double) -> Double {
        14 + (min(max(value, 1), 5) - 1) / 4 * (MeanBar.pageBox.width - 28)
    }

    /// A complete `<svg>` element: ticks at the five points, a bar to the mean, a hollow diamond for the other.
    package func svg(id: String) -> String {
        var writer = SVGWriter()
        writer.openPicture(MeanBar.pageBox, id: id, kind: "mean", title: title, description: description)
        line(&writer, from: (across(1), 16), to: (across(5), 16), width: "1")
        for tick in 1...5 {
            line(&writer, from: (across(Double(tick)), 11), to: (across(Double(tick)), 21), width: "1")
        }
        if let mean {
            line(&writer, from: (across(1), 16), to: (across(mean), 16), width: "5")
            writer.empty(
                "circle",
                [
                    ("class", "mean-mark"), ("cx", SVGWriter.number(across(mean))), ("cy", "16"), ("r", "7"),
                    ("fill", "currentColor"),
                ])
        }
        if let compared {
            let x = across(compared)
            let corners = [(0.0, -11.0), (7.0, 0.0), (0.0, 11.0), (-7.0, 0.0)].map {
                Point(x: x + $0.0, y: 16 + $0.1)
            }
            writer.empty(
                "polygon",
                [
                    ("class", "mean-compared"), ("points", SVGWriter.points(corners)), ("fill", "none"),
                    ("stroke", "currentColor"), ("stroke-width", "2"),
                ])
        }
        writer.close("svg")
        return writer.text
    }

    private func line(
        _ writer: inout SVGWriter, from: (Double, Double), to: (Double, Double), width: String
    ) {
        writer.empty(
            "line",
            [("x1", from.0), ("y1", from.1), ("x2", to.0), ("y2", to.1)].map {
                ($0.0, SVGWriter.number($0.1))
            } + [("stroke", "currentColor"), ("stroke-opacity", "0.7"), ("stroke-width", width)])
    }
}
