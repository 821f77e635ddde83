internal import Documents

/// The points of the three areas and their total.
struct AreaTable {
    let points: PersonalResult.AreaPoints
    let look: PaperLook

    var block: any Block {
        let head = points.columns.enumerated().map { index, name in
            Table.Cell(
                Paragraph(
                    name, look.tableHead.aligned(index == 1 ? .trailing : .leading), part: nil, isFixed: true),
                fill: PaperLook.tint, isHead: true)
        }
        let table = Table(
            shares: [91, 41, 88], head: [head], rows: points.rows.map(row),
            look: .init(paddingX: 4, paddingY: look.space(2.2), line: PaperLook.thin))
        return Stack(
            [
                Paragraph(points.heading, look.heading, part: .heading2, isFixed: true), table,
                Paragraph(points.note, look.small, isFixed: true),
            ], gap: look.space(4))
    }

    private func row(_ row: PersonalResult.AreaPoints.Row) -> [Table.Cell] {
        [
            Table.Cell(FittedLine(row.name, look.table, part: nil, least: 7.5, isFixed: true), isHead: true),
            Table.Cell(
                FittedLine(row.points, look.number.aligned(.trailing), part: nil, least: 7.5, isFixed: true)),
            Table.Cell(FittedLine(row.basis, look.table, part: nil, least: 7.5, isFixed: true)),
        ]
    }
}
