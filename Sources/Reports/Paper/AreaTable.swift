internal import Documents

/// The points of the three areas and their total.
struct AreaTable {
    let points: PersonalResult.AreaPoints
    let look: PaperLook

    var block: any Block {
        let head = points.columns.enumerated().map { index, name in
            Table.Cell(
                Paragraph(name, look.tableHead.aligned(index == 1 ? .trailing : .leading), part: nil, isFixed: true),
                fill: PaperLook.tint, isHead: true)
        }
        let table = Table(
            shares: [1.28, 0.62, 1.2], head: [head], rows: points.rows.map(row),
            look: .init(paddingX: 3, paddingY: look.space(2.2), line: PaperLook.thin))
        return Stack(
            [
                Paragraph(points.heading, look.heading, part: .heading2, isFixed: true), table,
                Paragraph(points.note, look.small, isFixed: true),
            ], gap: look.space(4))
    }

    private func row(_ row: PersonalResult.AreaPoints.Row) -> [Table.Cell] {
        [
            Table.Cell(Paragraph(row.name, look.table, part: nil, isFixed: true), isHead: true),
            Table.Cell(Paragraph(row.points, look.number.aligned(.trailing), part: nil, isFixed: true)),
            Table.Cell(Paragraph(row.basis, look.table, part: nil, isFixed: true)),
        ]
    }
}
