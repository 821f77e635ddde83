package import Charts

/// A plane with lines of equal risk on paper, from the same places as the page's. Kinds of marks differ in shape.
package struct RiskPlaneFigure: Block {
    package let plane: RiskPlane
    package let height: Double
    package let style: TextStyle
    package let accent: Colour
    package let grid: Colour
    package let quiet: Colour

    package init(
        _ plane: RiskPlane, height: Double, style: TextStyle, accent: Colour, grid: Colour, quiet: Colour
    ) {
        self.plane = plane
        self.height = height
        self.style = style
        self.accent = accent
        self.grid = grid
        self.quiet = quiet
    }

    package func height(width: Double, kit: TextKit) -> Double { height }

    package func draw(on canvas: Canvas, in box: Box) {
        let line = style.size * 1.5
        let plot = Box(
            x: box.x + 2.2 * line, y: box.y + 1.4 * line, width: box.width - 4.2 * line,
            height: height - 4 * line)
        canvas.figure(plane.title + " " + plane.description) {
            let name = canvas.kit.fitted(
                plane.title, style.aligned(.centre), width: box.width, least: 6, isFixed: true)
            canvas.show(name, at: Point(x: box.x, y: box.y), accent)
            contours(on: canvas, in: plot)
            canvas.box(plot, line: .init(style.colour, width: 0.7))
            scales(on: canvas, in: plot, line)
            for kind in RiskPlane.Mark.Kind.drawingOrder {
                for mark in plane.marks where mark.kind == kind { draw(mark, on: canvas, in: plot) }
            }
        }
    }

    private func contours(on canvas: Canvas, in plot: Box) {
        for line in plane.lines {
            guard let (from, to) = plane.inside(line) else { continue }
            let (start, end) = (plane.place(from, in: plot), plane.place(to, in: plot))
            canvas.line(from: start, to: end, .init(grid, width: 0.7, dash: line.isDashed ? [4, 3] : []))
            let words = canvas.kit.layout(line.label, style, isFixed: true)
            // Beside the frame at its right edge, else just inside.
            let shift: (Double, Double) =
                if end.x > plot.x + plot.width - 1 {
                    (2, -words.height / 2)
                } else if end.y > plot.y + plot.height - 1 {
                    (2, -words.height - 1)
                } else {
                    (-words.width - 2, 1)
                }
            canvas.show(words, at: Point(x: end.x + shift.0, y: end.y + shift.1), style.colour)
        }
    }

    private func scales(on canvas: Canvas, in plot: Box, _ line: Double) {
        for value in Int(plane.x.low.rounded(.up))...Int(plane.x.high) {
            let at = plane.place(Point(x: Double(value), y: plane.y.low), in: plot)
            let words = canvas.kit.layout(String(value), style, isFixed: true)
            canvas.show(words, at: Point(x: at.x - words.width / 2, y: at.y + 1), style.colour)
        }
        for value in Int(plane.y.low.rounded(.up))...Int(plane.y.high) {
            let at = plane.place(Point(x: plane.x.low, y: Double(value)), in: plot)
            let words = canvas.kit.layout(String(value), style, isFixed: true)
            canvas.show(words, at: Point(x: at.x - words.width - 3, y: at.y - words.height / 2), style.colour)
        }
        let across = canvas.kit.fitted(
            plane.x.name + " →", style.aligned(.centre), width: plot.width, least: 5, isFixed: true)
        canvas.show(across, at: Point(x: plot.x, y: plot.y + plot.height + line), style.colour)
        let upwards = canvas.kit.fitted(
            plane.y.name + " →", style.aligned(.centre), width: plot.height, least: 5, isFixed: true)
        canvas.showUpright(
            upwards, at: Point(x: plot.x - 2.2 * line, y: plot.y + plot.height), style.colour)
    }

    private func draw(_ mark: RiskPlane.Mark, on canvas: Canvas, in plot: Box) {
        let at = plane.place(mark.at, in: plot)
        switch mark.kind {
        case .norm:
            let corners = [(0.0, -4.5), (4.5, 0.0), (0.0, 4.5), (-4.5, 0.0)]
            canvas.polygon(corners.map { Point(x: at.x + $0.0, y: at.y + $0.1) }, fill: .ink)
            let words = canvas.kit.layout(mark.label, style, isFixed: true)
            let x = min(at.x + 6, plot.x + plot.width - words.width - 1)
            canvas.show(words, at: Point(x: x, y: at.y - words.height - 2), style.colour)
        case .shown: canvas.disc(at, radius: 5, fill: accent, line: .init(.white, width: 1))
        case .other where mark.label.isEmpty:
            canvas.disc(at, radius: 2.6, fill: .white, line: .init(quiet, width: 0.7))
        case .other:
            canvas.disc(at, radius: 5.4, fill: .white, line: .init(quiet, width: 0.7))
            let words = canvas.kit.layout(mark.label, style, isFixed: true)
            canvas.show(
                words, at: Point(x: at.x - words.width / 2, y: at.y - words.height / 2), style.colour)
        }
    }
}
