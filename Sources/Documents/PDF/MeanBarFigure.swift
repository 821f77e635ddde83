package import Charts

/// A mean between 1 and 5 on paper: a bar to it, and a hollow diamond for the mean it is compared with.
package struct MeanBarFigure: Block {
    package let bar: MeanBar
    package let accent: Colour
    package let quiet: Colour

    package init(_ bar: MeanBar, accent: Colour, quiet: Colour) {
        self.bar = bar
        self.accent = accent
        self.quiet = quiet
    }

    package func height(width: Double, kit: TextKit) -> Double { 11 }

    package func draw(on canvas: Canvas, in box: Box) {
        let y = box.y + box.height / 2
        func across(_ value: Double) -> Double {
            box.x + 6 + (min(max(value, 1), 5) - 1) / 4 * (box.width - 12)
        }
        canvas.figure(bar.title + " " + bar.description) {
            let thin = Canvas.Line(quiet, width: 0.5)
            canvas.line(from: Point(x: across(1), y: y), to: Point(x: across(5), y: y), thin)
            for tick in 1...5 {
                let x = across(Double(tick))
                canvas.line(from: Point(x: x, y: y - 3), to: Point(x: x, y: y + 3), thin)
            }
            if let mean = bar.mean {
                canvas.line(
                    from: Point(x: across(1), y: y), to: Point(x: across(mean), y: y),
                    .init(accent, width: 2.2))
                canvas.disc(Point(x: across(mean), y: y), radius: 3.2, fill: accent)
            }
            if let compared = bar.compared {
                let x = across(compared)
                canvas.polygon(
                    [(0.0, -5.0), (3.4, 0.0), (0.0, 5.0), (-3.4, 0.0)].map {
                        Point(x: x + $0.0, y: y + $0.1)
                    },
                    line: .init(.ink, width: 1))
            }
        }
    }
}
