package import Charts

/// Rows of cells under a head that is repeated after a page break.
package struct Table: Block {
    package struct Cell {
        package let content: (any Block)?
        package let fill: Colour?
        package let isHead: Bool
        /// How many columns it covers.
        package let span: Int

        /// The content brings its own text; the cell gives the place, the ground and the part of structure.
        package init(_ content: (any Block)?, fill: Colour? = nil, isHead: Bool = false, span: Int = 1) {
            self.content = content
            self.fill = fill
            self.isHead = isHead
            self.span = span
        }
    }

    package struct Look: Sendable {
        package var paddingX: Double
        package var paddingY: Double
        package var line: Canvas.Line
        package var leastRow: Double

        package init(paddingX: Double, paddingY: Double, line: Canvas.Line, leastRow: Double = 0) {
            self.paddingX = paddingX
            self.paddingY = paddingY
            self.line = line
            self.leastRow = leastRow
        }
    }

    package let shares: [Double]
    package let head: [[Cell]]
    package var rows: [[Cell]]
    package let look: Look

    package init(shares: [Double], head: [[Cell]], rows: [[Cell]], look: Look) {
        self.shares = shares
        self.head = head
        self.rows = rows
        self.look = look
    }

    func widths(_ width: Double) -> [Double] {
        let total = shares.reduce(0, +)
        return shares.map { width * $0 / total }
    }

    private func spans(_ row: [Cell], _ widths: [Double]) -> [Double] {
        var column = 0
        return row.map { cell in
            let end = min(column + cell.span, widths.count)
            defer { column = end }
            return widths[min(column, end)..<end].reduce(0, +)
        }
    }

    func rowHeight(_ row: [Cell], _ widths: [Double], _ kit: TextKit) -> Double {
        let heights = zip(row, spans(row, widths)).map { cell, width in
            (cell.content?.height(width: width - 2 * look.paddingX, kit: kit) ?? 0) + 2 * look.paddingY
        }
        return max(look.leastRow, heights.max() ?? 0)
    }

    package func height(width: Double, kit: TextKit) -> Double {
        let widths = widths(width)
        return (head + rows).reduce(0) { $0 + rowHeight($1, widths, kit) }
    }

    package func draw(on canvas: Canvas, in box: Box) {
        let widths = widths(box.width)
        canvas.tagged(.table) {
            var y = box.y
            canvas.line(from: Point(x: box.x, y: y), to: Point(x: box.x + box.width, y: y), look.line)
            for row in head + rows {
                let height = rowHeight(row, widths, canvas.kit)
                let place = Box(x: box.x, y: y, width: box.width, height: height)
                canvas.tagged(.row) { draw(row, on: canvas, in: place, widths) }
                y += height
                canvas.line(from: Point(x: box.x, y: y), to: Point(x: box.x + box.width, y: y), look.line)
            }
        }
    }

    private func draw(_ row: [Cell], on canvas: Canvas, in box: Box, _ widths: [Double]) {
        var x = box.x
        for (cell, width) in zip(row, spans(row, widths)) {
            let place = Box(x: x, y: box.y, width: width, height: box.height)
            if let fill = cell.fill { canvas.box(place, fill: fill) }
            canvas.tagged(cell.isHead ? .headCell : .cell) { drawContent(of: cell, on: canvas, in: place) }
            x += width
        }
    }

    /// Content stands in the middle of the row's height.
    private func drawContent(of cell: Cell, on canvas: Canvas, in place: Box) {
        guard let content = cell.content else { return }
        let width = place.width - 2 * look.paddingX
        let height = content.height(width: width, kit: canvas.kit)
        let y = place.y + (place.height - height) / 2
        content.draw(on: canvas, in: Box(x: place.x + look.paddingX, y: y, width: width, height: height))
    }
}
