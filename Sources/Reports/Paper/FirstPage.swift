internal import Charts
internal import Documents

/// Page 1: whose result, the verdict, the interview, the points, the profile.
struct FirstPage {
    let result: PersonalResult
    let look: PaperLook

    var content: Stack {
        Stack([head, findings, profile, radars], gap: look.space(9))
    }

    private var head: any Block {
        let words = result.head
        let title = Columns(
            [
                Paragraph(words.title, look.title, part: .heading1, mostLines: 1, isFixed: true),
                FittedLine(words.name, look.name.aligned(.trailing), least: 7),
            ], shares: [1.15, 1], gap: 12)
        let place = Columns(
            [
                FittedLine(words.campaign, look.body, least: 7),
                FittedLine(words.company, look.body.aligned(.trailing), least: 7),
            ], shares: [1, 1], gap: 12)
        let promise = Paragraph(words.promise, look.small, mostLines: 2, isFixed: true)
        return Stack([title, place, Rule(), fields, promise], gap: look.space(3))
    }

    /// Number and dates on one line; workplace and department may be long and have their own.
    private var fields: any Block {
        let fields = result.head.fields
        guard fields.count == 5 else { return Gap(0) }
        let upper = Columns([field(fields[0]), field(fields[3]), field(fields[4])], shares: [1, 1, 1], gap: 10)
        return Stack([upper, field(fields[1]), field(fields[2])], gap: look.space(1))
    }

    private func field(_ field: PersonalResult.Field) -> any Block {
        FittedLine("\(field.label)　\(field.value)", look.body, least: 6)
    }

    private var findings: any Block {
        let gap = look.space(4)
        let left = Stack(
            [
                Paragraph(result.verdict.heading, look.heading, part: .heading2, isFixed: true),
                FittedLine(result.verdict.line, look.verdict, least: 12),
                Paragraph(result.verdict.reason, look.body, mostLines: 3),
                Gap(look.space(2)),
                Paragraph(result.interview.heading, look.heading, part: .heading2, isFixed: true),
                FittedLine(result.interview.line, look.interview, least: 9),
                Paragraph(result.interview.reason, look.body, mostLines: 4, isFixed: true),
            ], gap: gap)
        let right = AreaTable(points: result.areaPoints, look: look)
        let columns = Columns([left, right.block], shares: [1.32, 1], gap: 16)
        let line = Canvas.Line(PaperLook.accent, width: 1)
        return Panel(columns, padding: look.space(10), line: line, radius: 4, least: look.space(176))
    }

    private var profile: any Block {
        ProfileTable(profile: result.profile, look: look).block
    }

    private var radars: any Block {
        let figures = result.profile.groups.map { group in
            Stack(
                [
                    Paragraph(group.name, look.tableHead.aligned(.centre), isFixed: true),
                    RadarFigure(
                        group.radar, radius: look.space(56), height: look.space(172), style: look.axis,
                        accent: PaperLook.accent, grid: PaperLook.grid, shade: PaperLook.shade),
                ])
        }
        return Columns(figures, shares: [1.1, 1, 1], gap: 4)
    }
}

/// A thin line across.
struct Rule: Block {
    func height(width: Double, kit: TextKit) -> Double { 1 }

    func draw(on canvas: Canvas, in box: Box) {
        let end = Point(x: box.x + box.width, y: box.y)
        canvas.line(from: Point(x: box.x, y: box.y), to: end, .init(PaperLook.accent, width: 1))
    }
}
