extension RiskPlane {
    package static let pageBox = Box(x: 0, y: 0, width: 440, height: 400)
    private static let plot = Box(x: 46, y: 14, width: 350, height: 330)

    /// A complete `<svg>` element. Classes: `plane-frame plane-line plane-dashed plane-other plane-shown plane-norm
    /// plane-label`.
    package func svg(id: String) -> String {
        var writer = SVGWriter()
        let plot = RiskPlane.plot
        writer.openPicture(
            RiskPlane.pageBox, id: id, kind: "plane", title: title, description: description)
        writer.frame(plot)
        for line in lines {
            guard let (from, to) = inside(line) else { continue }
            writer.line(place(from, in: plot), place(to, in: plot), line)
            writer.name(line, endingAt: place(to, in: plot), in: plot)
        }
        ticks(&writer, plot)
        for kind in Mark.Kind.drawingOrder {
            for mark in marks where mark.kind == kind { writer.mark(place(mark.at, in: plot), mark) }
        }
        writer.close("svg")
        return writer.text
    }

    private func ticks(_ writer: inout SVGWriter, _ plot: Box) {
        for value in Int(x.low.rounded(.up))...Int(x.high) {
            let at = place(Point(x: Double(value), y: y.low), in: plot)
            writer.label(String(value), Point(x: at.x, y: at.y + 16), anchor: "middle")
        }
        for value in Int(y.low.rounded(.up))...Int(y.high) {
            let at = place(Point(x: x.low, y: Double(value)), in: plot)
            writer.label(String(value), Point(x: at.x - 7, y: at.y + 4), anchor: "end")
        }
        writer.label(
            x.name, Point(x: plot.x + plot.width / 2, y: plot.y + plot.height + 40), anchor: "middle",
            size: 15)
        writer.label(
            y.name, Point(x: 14, y: plot.y + plot.height / 2), anchor: "middle", size: 15, isUpright: true)
    }
}

extension SVGWriter {
    fileprivate mutating func frame(_ box: Box) {
        let place = [("x", box.x), ("y", box.y), ("width", box.width), ("height", box.height)]
            .map { ($0.0, SVGWriter.number($0.1)) }
        empty(
            "rect", [("class", "plane-frame")] + place + [("fill", "none"), ("stroke", "currentColor")])
    }

    fileprivate mutating func line(_ from: Point, _ to: Point, _ line: RiskPlane.Line) {
        let place = [("x1", from.x), ("y1", from.y), ("x2", to.x), ("y2", to.y)]
            .map { ($0.0, SVGWriter.number($0.1)) }
        let look = [("stroke", "currentColor"), ("stroke-opacity", "0.55"), ("stroke-width", "1")]
        empty(
            "line",
            [("class", line.isDashed ? "plane-dashed" : "plane-line")] + place + look
                + (line.isDashed ? [("stroke-dasharray", "5 4")] : []))
    }

    /// Beside the frame where the line ends at its right edge, else just inside.
    fileprivate mutating func name(_ line: RiskPlane.Line, endingAt end: Point, in box: Box) {
        let (right, bottom) = (box.x + box.width, box.y + box.height)
        let shift: (Double, Double) =
            if end.x > right - 1 { (3, 4) } else if end.y > bottom - 1 { (4, -6) } else { (-22, 14) }
        label(line.label, Point(x: end.x + shift.0, y: end.y + shift.1), anchor: "start", size: 12)
    }

    fileprivate mutating func mark(_ at: Point, _ mark: RiskPlane.Mark) {
        switch mark.kind {
        case .norm:
            let corners = [(0.0, -8.0), (8.0, 0.0), (0.0, 8.0), (-8.0, 0.0)].map {
                Point(x: at.x + $0.0, y: at.y + $0.1)
            }
            empty(
                "polygon",
                [("class", "plane-norm"), ("points", SVGWriter.points(corners)), ("fill", "currentColor")])
            label(mark.label, Point(x: at.x + 10, y: at.y - 8), anchor: "start", size: 12)
        case .shown, .other:
            let isShown = mark.kind == .shown
            let place = [
                ("cx", SVGWriter.number(at.x)), ("cy", SVGWriter.number(at.y)), ("r", isShown ? "9" : "10"),
            ]
            empty(
                "circle",
                [("class", isShown ? "plane-shown" : "plane-other")] + place + [("fill", "#767676")])
            guard !mark.label.isEmpty else { return }
            // White on the mark by attribute; the style sheet turns it with the colours.
            element(
                "text",
                [
                    ("class", "plane-number"), ("x", SVGWriter.number(at.x)), ("y", SVGWriter.number(at.y)),
                    ("text-anchor", "middle"), ("dominant-baseline", "central"), ("font-size", "12"),
                    ("font-weight", "700"), ("fill", "#ffffff"),
                ], text: mark.label)
        }
    }

    fileprivate mutating func label(
        _ text: String, _ at: Point, anchor: String, size: Int = 13, isUpright: Bool = false
    ) {
        let (x, y) = (SVGWriter.number(at.x), SVGWriter.number(at.y))
        element(
            "text",
            [
                ("class", "plane-label"), ("x", x), ("y", y), ("text-anchor", anchor),
                ("font-size", String(size)), ("fill", "currentColor"),
            ] + (isUpright ? [("transform", "rotate(-90 \(x) \(y))")] : []), text: text)
    }
}
