internal import Charts
internal import Documents
internal import Organisation

/// Page 1: whose result, the verdict, the interview, the points, the profile.
struct FirstPage {
    let result: PersonalResult
    let look: PaperLook

    var content: Stack {
        Stack([head, findings, profile], gap: look.space(9))
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
                FittedLine(words.campaign, look.body, least: 7, isFixed: true),
                FittedLine(words.company, look.body.aligned(.trailing), least: 7, isFixed: true),
            ], shares: [1, 1], gap: 12)
        let promise = Paragraph(words.promise, look.small, mostLines: 2, isFixed: true)
        return Stack([title, place, Rule(), fields, promise], gap: look.space(3))
    }

    /// Number and dates on one line; workplace and department may be long and have their own.
    private var fields: any Block {
        let fields = result.head.fields
        guard fields.count == 5 else { return Gap(0) }
        let upper = Columns(
            [field(fields[0]), field(fields[3]), field(fields[4])], shares: [1, 1, 1], gap: 10)
        return Stack([upper, field(fields[1]), field(fields[2])], gap: look.space(1))
    }

    private func field(_ field: PersonalResult.Field) -> any Block {
        FittedLine("\(field.label)　\(field.value)", look.body, least: 6)
    }

    var findings: any Block {
        let gap = look.space(4)
        let left = Stack(
            [
                Paragraph(result.verdict.heading, look.heading, part: .heading2, isFixed: true),
                FittedLine(result.verdict.line, look.verdict, least: 12, isFixed: true),
                Paragraph(result.verdict.reason, look.body, mostLines: 3),
                Gap(look.space(2)),
                Paragraph(result.interview.heading, look.heading, part: .heading2, isFixed: true),
                FittedLine(result.interview.line, look.interview, least: 9, isFixed: true),
                Paragraph(result.interview.reason, look.body, mostLines: 4, isFixed: true),
            ], gap: gap)
        let right = AreaTable(points: result.areaPoints, look: look)
        let columns = Columns([left, right.block], shares: [1.27, 1], gap: 14)
        let line = Canvas.Line(PaperLook.accent, width: 1)
        // The longest statement of each language fits, so the box is equally high for everybody.
        let least = look.space(result.language == .ja ? 184 : 207)
        return Panel(columns, padding: look.space(10), line: line, radius: 4, least: least)
    }

    /// The table and, beside it, the same points as charts.
    private var profile: any Block {
        let table = ProfileTable(profile: result.profile, look: look).block
        let figures = result.profile.groups.map { group in
            RadarFigure(
                group.radar, heading: "\(group.radar.title)　\(group.radar.caption)", radius: look.space(43),
                height: look.space(140), style: look.axis, accent: PaperLook.accent, grid: PaperLook.grid,
                shade: PaperLook.shade)
        }
        return Columns([table, Stack(figures, gap: look.space(2))], shares: [338, 163], gap: 10)
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
