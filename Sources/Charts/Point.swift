/// A place on a drawing, y downwards. The unit is the caller's: points on paper, user units in SVG.
package struct Point: Hashable, Sendable {
    package var x: Double
    package var y: Double

    package init(x: Double, y: Double) {
        self.x = x
        self.y = y
    }
}

/// A box on a drawing by its upper left corner.
package struct Box: Hashable, Sendable {
    package var x: Double
    package var y: Double
    package var width: Double
    package var height: Double

    package init(x: Double, y: Double, width: Double, height: Double) {
        self.x = x
        self.y = y
        self.width = width
        self.height = height
    }

    package var centre: Point { Point(x: x + width / 2, y: y + height / 2) }
}
