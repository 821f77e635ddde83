/// A row of five cells with a mark in one of them: the phone's form of one scale of the profile.
///
/// Readable without colour: the mark is a disc with its number in it; the cell at the end of stress is tinted.
package struct FiveCellBar: Hashable, Sendable {
    package static let cells = 5

    package let title: String
    package let description: String
    /// 1…5 from the left; nil when nothing can be said.
    package let marked: Int?
    /// What stands in the mark (the evaluation point).
    package let number: Int?
    /// The cell at the end of stress, 1 or 5.
    package let attention: Int

    package init(title: String, description: String, marked: Int?, number: Int?, attention: Int) {
        self.title = title
        self.description = description
        self.marked = marked.map { min(max($0, 1), FiveCellBar.cells) }
        self.number = number
        self.attention = attention == 1 ? 1 : FiveCellBar.cells
    }

    /// The cells from left to right and the mark's centre.
    package func layout(in box: Box) -> (cells: [Box], mark: Point?) {
        let width = box.width / Double(FiveCellBar.cells)
        let cells = (0..<FiveCellBar.cells).map {
            Box(x: box.x + Double($0) * width, y: box.y, width: width, height: box.height)
        }
        return (cells, marked.map { cells[$0 - 1].centre })
    }
}
