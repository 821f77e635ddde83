internal import CPangoCairo
package import Charts
internal import Foundation

extension Canvas {
    package struct Line: Hashable, Sendable {
        package var colour: Colour
        package var width: Double
        package var dash: [Double]

        package init(_ colour: Colour, width: Double, dash: [Double] = []) {
            self.colour = colour
            self.width = width
            self.dash = dash
        }
    }

    package func box(_ box: Box, radius: Double = 0, fill: Colour? = nil, line: Line? = nil) {
        outline(box, radius: radius)
        paint(fill, line)
    }

    package func polygon(
        _ points: [Point], isClosed: Bool = true, fill: Colour? = nil, opacity: Double = 1, line: Line? = nil
    ) {
        guard let first = points.first else { return }
        cairo_new_path(cairo)
        cairo_move_to(cairo, first.x, first.y)
        for point in points.dropFirst() { cairo_line_to(cairo, point.x, point.y) }
        if isClosed { cairo_close_path(cairo) }
        paint(fill, line, opacity: opacity)
    }

    package func disc(_ centre: Point, radius: Double, fill: Colour? = nil, line: Line? = nil) {
        cairo_new_path(cairo)
        cairo_arc(cairo, centre.x, centre.y, radius, 0, 2 * .pi)
        paint(fill, line)
    }

    package func line(from start: Point, to end: Point, _ line: Line) {
        polygon([start, end], isClosed: false, line: line)
    }

    private func outline(_ box: Box, radius: Double) {
        cairo_new_path(cairo)
        guard radius > 0 else { return cairo_rectangle(cairo, box.x, box.y, box.width, box.height) }
        let (left, top) = (box.x + radius, box.y + radius)
        let (right, bottom) = (box.x + box.width - radius, box.y + box.height - radius)
        cairo_arc(cairo, right, top, radius, -.pi / 2, 0)
        cairo_arc(cairo, right, bottom, radius, 0, .pi / 2)
        cairo_arc(cairo, left, bottom, radius, .pi / 2, .pi)
        cairo_arc(cairo, left, top, radius, .pi, 3 * .pi / 2)
        cairo_close_path(cairo)
    }

    private func paint(_ fill: Colour?, _ line: Line?, opacity: Double = 1) {
        if let fill {
            cairo_set_source_rgba(cairo, fill.red, fill.green, fill.blue, opacity)
            if line == nil { cairo_fill(cairo) } else { cairo_fill_preserve(cairo) }
        }
        guard let line else { return }
        set(line.colour)
        cairo_set_line_width(cairo, line.width)
        cairo_set_dash(cairo, line.dash, Int32(line.dash.count), 0)
        cairo_stroke(cairo)
    }
}
