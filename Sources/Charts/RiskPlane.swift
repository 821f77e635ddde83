/// A plane with lines of equal risk and numbered marks: the judgement diagram.
///
/// Readable without colour: kinds of marks differ in shape, and everything in it stands in a table too.
package struct RiskPlane: Hashable, Sendable {
    package struct Axis: Hashable, Sendable {
        package let name: String
        package let low: Double
        package let high: Double

        package init(name: String, low: Double, high: Double) {
            self.name = name
            self.low = low
            self.high = high
        }
    }

    /// A straight line between two places in the axes' units; cut off at the frame.
    package struct Line: Hashable, Sendable {
        package let label: String
        package let from: Point
        package let to: Point
        package let isDashed: Bool

        package init(label: String, from: Point, to: Point, isDashed: Bool) {
            self.label = label
            self.from = from
            self.to = to
            self.isDashed = isDashed
        }
    }

    package struct Mark: Hashable, Sendable {
        package enum Kind: Sendable {
            case norm, shown, other

            /// The one that is spoken of stands on top.
            package static let drawingOrder: [Kind] = [.other, .norm, .shown]
        }

        package let kind: Kind
        package let at: Point
        package let label: String

        package init(kind: Kind, at: Point, label: String) {
            self.kind = kind
            self.at = at
            self.label = label
        }
    }

    package let title: String
    package let description: String
    package let x: Axis
    package let y: Axis
    package let lines: [Line]
    package let marks: [Mark]

    package init(title: String, description: String, x: Axis, y: Axis, lines: [Line], marks: [Mark]) {
        self.title = title
        self.description = description
        self.x = x
        self.y = y
        self.lines = lines
        self.marks = marks
    }

    /// A place on the drawing, y downwards.
    package func place(_ point: Point, in box: Box) -> Point {
        Point(
            x: box.x + (point.x - x.low) / (x.high - x.low) * box.width,
            y: box.y + box.height - (point.y - y.low) / (y.high - y.low) * box.height)
    }

    /// The part of a line that lies inside the axes; nil when none does (Liang and Barsky 1984).
    package func inside(_ line: Line) -> (Point, Point)? {
        let (dx, dy) = (line.to.x - line.from.x, line.to.y - line.from.y)
        var (first, last) = (0.0, 1.0)
        for (step, room) in [
            (-dx, line.from.x - x.low), (dx, x.high - line.from.x), (-dy, line.from.y - y.low),
            (dy, y.high - line.from.y),
        ] {
            if step == 0 {
                if room < 0 { return nil }
            } else if step < 0 {
                first = max(first, room / step)
            } else {
                last = min(last, room / step)
            }
        }
        guard first < last else { return nil }
        func at(_ t: Double) -> Point { Point(x: line.from.x + t * dx, y: line.from.y + t * dy) }
        return (at(first), at(last))
    }
}
