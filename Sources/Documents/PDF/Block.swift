package import Charts

/// Something that takes a width, knows its height and can be drawn into a box of at least that height.
package protocol Block {
    func height(width: Double, kit: TextKit) -> Double
    func draw(on canvas: Canvas, in box: Box)
}

/// White space.
package struct Gap: Block {
    package let height: Double

    package init(_ height: Double) {
        self.height = height
    }

    package func height(width: Double, kit: TextKit) -> Double { height }
    package func draw(on canvas: Canvas, in box: Box) {}
}

/// Blocks below each other.
package struct Stack: Block {
    package var blocks: [any Block]
    package var gap: Double

    package init(_ blocks: [any Block], gap: Double = 0) {
        self.blocks = blocks
        self.gap = gap
    }

    package func height(width: Double, kit: TextKit) -> Double {
        let heights = blocks.map { $0.height(width: width, kit: kit) }
        return heights.reduce(0, +) + gap * Double(max(0, blocks.count - 1))
    }

    package func draw(on canvas: Canvas, in box: Box) {
        var y = box.y
        for block in blocks {
            let height = block.height(width: box.width, kit: canvas.kit)
            block.draw(on: canvas, in: Box(x: box.x, y: y, width: box.width, height: height))
            y += height + gap
        }
    }
}

/// Blocks beside each other, all as high as the highest; widths are shares of what the gaps leave.
package struct Columns: Block {
    package let blocks: [any Block]
    package let shares: [Double]
    package let gap: Double

    package init(_ blocks: [any Block], shares: [Double], gap: Double) {
        self.blocks = blocks
        self.shares = shares
        self.gap = gap
    }

    private func widths(_ width: Double) -> [Double] {
        let free = width - gap * Double(max(0, blocks.count - 1))
        let total = shares.reduce(0, +)
        return shares.map { free * $0 / total }
    }

    package func height(width: Double, kit: TextKit) -> Double {
        zip(blocks, widths(width)).map { $0.height(width: $1, kit: kit) }.max() ?? 0
    }

    package func draw(on canvas: Canvas, in box: Box) {
        var x = box.x
        for (block, width) in zip(blocks, widths(box.width)) {
            block.draw(on: canvas, in: Box(x: x, y: box.y, width: width, height: box.height))
            x += width + gap
        }
    }
}

/// A frame around a block; `least` keeps its height the same whatever it holds.
package struct Panel: Block {
    package let content: any Block
    package let padding: Double
    package let fill: Colour?
    package let line: Canvas.Line?
    package let radius: Double
    package let least: Double

    package init(
        _ content: any Block, padding: Double, fill: Colour? = nil, line: Canvas.Line? = nil,
        radius: Double = 0, least: Double = 0
    ) {
        self.content = content
        self.padding = padding
        self.fill = fill
        self.line = line
        self.radius = radius
        self.least = least
    }

    package func height(width: Double, kit: TextKit) -> Double {
        max(least, content.height(width: width - 2 * padding, kit: kit) + 2 * padding)
    }

    package func draw(on canvas: Canvas, in box: Box) {
        canvas.box(box, radius: radius, fill: fill, line: line)
        let inner = Box(
            x: box.x + padding, y: box.y + padding, width: box.width - 2 * padding,
            height: box.height - 2 * padding)
        content.draw(on: canvas, in: inner)
    }
}
