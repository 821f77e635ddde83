package import Charts

/// A radar chart on paper, from the same geometry as the page's.
package struct RadarFigure: Block {
    package let chart: RadarChart
    /// Above the chart: what it shows and which side is good.
    package let heading: String
    package let radius: Double
    package let height: Double
    package let style: TextStyle
    package let accent: Colour
    package let grid: Colour
    package let shade: Colour

    package init(
        _ chart: RadarChart, heading: String, radius: Double, height: Double, style: TextStyle,
        accent: Colour,
        grid: Colour, shade: Colour
    ) {
        self.chart = chart
        self.heading = heading
        self.radius = radius
        self.height = height
        self.style = style
        self.accent = accent
        self.grid = grid
        self.shade = shade
    }

    package func height(width: Double, kit: TextKit) -> Double { height }

    package func draw(on canvas: Canvas, in box: Box) {
        let top = style.size * 1.7
        let inner = Box(x: box.x, y: box.y + top, width: box.width, height: height - top)
        let geometry = RadarGeometry(chart, in: inner, radius: radius, lineHeight: style.size * 1.15)
        canvas.figure(chart.title + " " + chart.description) {
            drawGrid(geometry, on: canvas)
            for (index, outline) in geometry.outlines.enumerated().reversed() {
                draw(outline, index: index, on: canvas)
            }
            for label in geometry.labels { draw(label, geometry.lineHeight, on: canvas) }
            let words = canvas.kit.fitted(
                heading, style.aligned(.centre), width: box.width, least: style.size * 0.8, isFixed: true)
            canvas.show(words, at: Point(x: box.x, y: box.y), accent)
        }
    }

    private func drawGrid(_ geometry: RadarGeometry, on canvas: Canvas) {
        canvas.polygon(geometry.shaded, fill: shade)
        for ring in geometry.rings { canvas.polygon(ring, line: .init(grid, width: 0.5)) }
        for end in geometry.rim { canvas.line(from: geometry.centre, to: end, .init(grid, width: 0.5)) }
    }

    private func draw(_ outline: RadarGeometry.Outline, index: Int, on canvas: Canvas) {
        let dash: [Double] = [[], [4, 2], [1, 2]][index]
        let line = Canvas.Line(index == 0 ? accent : style.colour, width: index == 0 ? 1.6 : 0.9, dash: dash)
        let fill = index == 0 && outline.isClosed ? accent : nil
        for run in outline.runs {
            canvas.polygon(run, isClosed: outline.isClosed, fill: fill, opacity: 0.18, line: line)
        }
        for dot in outline.dots { canvas.disc(dot, radius: index == 0 ? 2.2 : 1.4, fill: line.colour) }
    }

    private func draw(_ label: RadarGeometry.Label, _ lineHeight: Double, on canvas: Canvas) {
        for (index, line) in label.lines.enumerated() {
            let words = canvas.kit.layout(line, style, isFixed: true)
            let x: Double =
                switch label.anchor {
                case .start: label.first.x
                case .middle: label.first.x - words.width / 2
                case .end: label.first.x - words.width
                }
            let y = label.first.y + Double(index) * lineHeight - words.height / 2
            canvas.show(words, at: Point(x: x, y: y), style.colour)
        }
    }
}
