internal import Documents

/// The 19 scales: five printed columns with a mark in one, and the evaluation point as a number.
struct ProfileTable {
    let profile: PersonalResult.Profile
    let look: PaperLook

    var block: any Block {
        let rows = profile.groups.flatMap { group in [title(of: group)] + group.rows.map(row) }
        let table = Table(
            shares: [4.85, 1, 1, 1, 1, 1, 1.3], head: [head], rows: rows,
            look: .init(
                paddingX: 2, paddingY: look.space(1.3), line: PaperLook.thin, leastRow: look.space(16.2)))
        let heading = Paragraph(profile.heading, look.heading, part: .heading2, isFixed: true)
        return Stack([heading, table, Stack([note, legend])], gap: look.space(2))
    }

    private var note: any Block {
        Paragraph(profile.note.isEmpty ? " " : profile.note, look.axis, mostLines: 1, isFixed: true)
    }

    /// Which line of the radars is which earlier result. The room is there for everybody.
    private var legend: any Block {
        FittedLine(profile.comparison?.legend ?? " ", look.axis, least: 6.5, isFixed: true)
    }

    private var head: [Table.Cell] {
        let words = [profile.columns.scale] + profile.columns.stages + [profile.columns.point]
        return words.enumerated().map { index, word in
            let style = index == 0 ? look.tableHead : look.tableHead.aligned(.centre)
            return Table.Cell(
                Paragraph(word, style, part: nil, isFixed: true), fill: PaperLook.tint, isHead: true)
        }
    }

    private func title(of group: PersonalResult.Group) -> [Table.Cell] {
        [Table.Cell(Paragraph(group.name, look.tableHead, part: nil, isFixed: true), isHead: true, span: 7)]
    }

    private func row(_ row: PersonalResult.Row) -> [Table.Cell] {
        let name = Table.Cell(
            FittedLine(row.name, look.table, part: nil, least: 8.5, isFixed: true), isHead: true)
        let stages = (1...5).map { stage in
            let fill = stage == row.attention ? PaperLook.tint : nil
            let mark = stage == row.stage ? Paragraph("●", markStyle, part: nil, isFixed: true) : nil
            return Table.Cell(mark, fill: fill)
        }
        let point = row.point.map(String.init) ?? "—"
        let number = Paragraph(point, look.number.aligned(.centre), part: nil, isFixed: true)
        return [name] + stages + [Table.Cell(number)]
    }

    private var markStyle: TextStyle {
        look.tableHead.aligned(.centre)
    }
}
