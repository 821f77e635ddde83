internal import Charts

/// Puts blocks below each other and opens a new page when one does not fit.
package struct Flow {
    private let canvas: Canvas
    private let area: Box
    private var y: Double
    private var isPageOpen = false
    private let foot: ((Int) -> any Block)?
    /// Number of the page that is being filled, from 1.
    package private(set) var page = 1

    /// - Parameter foot: what stands in the lower margin of a page, by its number.
    package init(_ canvas: Canvas, margin: Double, foot: ((Int) -> any Block)? = nil) {
        self.canvas = canvas
        self.foot = foot
        area = Box(
            x: margin, y: margin, width: canvas.page.width - 2 * margin,
            height: canvas.page.height - 2 * margin)
        y = margin
    }

    /// Height that is left on the page.
    package var left: Double { area.y + area.height - y }

    /// A block higher than a page is drawn from the top of a page and runs over; tables are split instead.
    package mutating func add(_ block: any Block) {
        if let table = block as? Table { return add(table) }
        let height = block.height(width: area.width, kit: canvas.kit)
        if height > left, y > area.y { endPage() }
        place(block, height)
    }

    private mutating func add(_ table: Table) {
        var rest = table
        while !rest.rows.isEmpty {
            let count = max(rest.rowsFitting(left, width: area.width, kit: canvas.kit), y > area.y ? 0 : 1)
            if count == 0 {
                endPage()
                continue
            }
            var part = rest
            part.rows = Array(rest.rows.prefix(count))
            place(part, part.height(width: area.width, kit: canvas.kit))
            rest.rows.removeFirst(count)
        }
    }

    private mutating func place(_ block: any Block, _ height: Double) {
        block.draw(on: canvas, in: Box(x: area.x, y: y, width: area.width, height: height))
        y += height
        isPageOpen = true
    }

    package mutating func endPage() {
        if let foot {
            let place = Box(x: area.x, y: area.y + area.height + 8, width: area.width, height: 20)
            foot(page).draw(on: canvas, in: place)
        }
        canvas.endPage()
        page += 1
        y = area.y
        isPageOpen = false
    }

    package mutating func finish() {
        if isPageOpen { endPage() }
    }
}

extension Table {
    /// How many rows fit under the head in `height`.
    func rowsFitting(_ height: Double, width: Double, kit: TextKit) -> Int {
        let widths = widths(width)
        var used = head.reduce(0) { $0 + rowHeight($1, widths, kit) }
        return rows.prefix { row in
            used += rowHeight(row, widths, kit)
            return used <= height
        }.count
    }
}
