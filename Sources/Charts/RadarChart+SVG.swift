extension RadarChart {
    /// The size a phone shows without shrinking: 320 px less the page's margins.
    package static let pageBox = Box(x: 0, y: 0, width: 288, height: 264)

    /// A complete `<svg>` element. `id` must be unique on its page.
    ///
    /// Classes for the style sheet: `radar-ring radar-shade radar-axis radar-label radar-caption` and
    /// `radar-outline radar-dot` with `series-1` (newest) to `series-3`.
    package func svg(id: String) -> String {
        let box = RadarChart.pageBox
        let captionHeight = 22.0
        let inner = Box(x: box.x, y: box.y, width: box.width, height: box.height - captionHeight)
        let geometry = RadarGeometry(self, in: inner, radius: 76, lineHeight: 15)
        var writer = SVGWriter()
        writer.openPicture(box, id: id, kind: "radar", title: title, description: description + " " + caption)
        writer.grid(of: geometry)
        for (index, outline) in geometry.outlines.enumerated().reversed() {
            writer.draw(outline, index: index)
        }
        writer.labels(of: geometry)
        writer.element(
            "text",
            [
                ("class", "radar-caption"), ("x", SVGWriter.number(box.centre.x)),
                ("y", SVGWriter.number(box.height - 7)), ("text-anchor", "middle"), ("font-size", "13"),
                ("fill", "currentColor"),
            ], text: caption)
        writer.close("svg")
        return writer.text
    }
}

extension SVGWriter {
    fileprivate mutating func grid(of geometry: RadarGeometry) {
        empty(
            "polygon",
            [
                ("class", "radar-shade"), ("points", SVGWriter.points(geometry.shaded)),
                ("fill", "currentColor"),
                ("fill-opacity", "0.1"),
            ])
        for ring in geometry.rings {
            let shape = ("points", SVGWriter.points(ring))
            empty("polygon", [("class", "radar-ring"), shape, ("fill", "none")] + SVGWriter.thinLine)
        }
        for end in geometry.rim {
            let line = [
                ("x1", geometry.centre.x), ("y1", geometry.centre.y), ("x2", end.x), ("y2", end.y),
            ].map { ($0.0, SVGWriter.number($0.1)) }
            empty("line", [("class", "radar-axis")] + line + SVGWriter.thinLine)
        }
    }

    private static let thinLine = [
        ("stroke", "currentColor"), ("stroke-opacity", "0.35"), ("stroke-width", "0.75"),
    ]

    /// Years differ by dash and width as well as by colour, for people and printers that see none.
    fileprivate mutating func draw(_ outline: RadarGeometry.Outline, index: Int) {
        let (dash, width) = [("none", "2.5"), ("6 3", "1.5"), ("1.5 3", "1.5")][index]
        let line = [("stroke", "currentColor"), ("stroke-width", width), ("stroke-dasharray", dash)]
        for run in outline.runs {
            let shape = [("class", "radar-outline series-\(index + 1)"), ("points", SVGWriter.points(run))]
            let fill = [
                ("fill", "currentColor"), ("fill-opacity", index == 0 && outline.isClosed ? "0.15" : "0"),
            ]
            empty(outline.isClosed ? "polygon" : "polyline", shape + fill + line)
        }
        for dot in outline.dots {
            let place = [("cx", SVGWriter.number(dot.x)), ("cy", SVGWriter.number(dot.y))]
            let look = [("r", index == 0 ? "4" : "2.5"), ("fill", "currentColor")]
            empty("circle", [("class", "radar-dot series-\(index + 1)")] + place + look)
        }
    }

    fileprivate mutating func labels(of geometry: RadarGeometry) {
        for label in geometry.labels {
            for (index, line) in label.lines.enumerated() {
                let y = label.first.y + Double(index) * geometry.lineHeight
                element(
                    "text",
                    [
                        ("class", "radar-label"), ("x", SVGWriter.number(label.first.x)),
                        ("y", SVGWriter.number(y)), ("text-anchor", label.anchor.rawValue),
                        ("dominant-baseline", "central"), ("font-size", "12.5"), ("fill", "currentColor"),
                    ], text: line)
            }
        }
    }
}
