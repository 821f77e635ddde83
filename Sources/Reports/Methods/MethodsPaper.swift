package import Documents
package import Organisation
package import StressCheck

/// 方法の説明: how answers become a judgement, made from the data files and the criteria of one implementation (S4-41).
package struct MethodsPaper: Sendable {
    let place: String
    let rules: RuleSet
    /// When the criteria were frozen; nil for the manual's examples.
    let frozen: Instant?

    package init(place: String, rules: RuleSet, frozen: Instant?) {
        self.place = place
        self.rules = rules
        self.frozen = frozen
    }

    static let title = "採点と判定の方法"

    /// A4, as many pages as the tables need. Equal content gives equal bytes.
    package func file(created: Instant, kit: TextKit) throws(PDFError) -> PDFFile {
        let canvas = Canvas(
            Canvas.Metadata(
                title: Self.title, creator: "Nagi", created: created.text.prefix(19) + "Z", language: "ja"),
            kit: kit)
        var flow = Flow(canvas, margin: PaperLook.margin)
        let look = PaperLook(scale: 0.92)
        flow.add(head(look))
        for sex in Sex.allCases {
            flow.add(heading("素点換算表（\(sex == .male ? "男性" : "女性")）", look))
            flow.add(conversion(sex, look))
        }
        flow.add(heading("尺度と項目", look))
        flow.add(scales(look))
        for part in [criteria(look), sources(look)] { flow.add(part) }
        flow.finish()
        return try canvas.finish()
    }

    private func heading(_ words: String, _ look: PaperLook) -> Stack {
        Stack([Gap(10), Paragraph(words, look.heading, part: .heading2), Gap(4)])
    }

    private func head(_ look: PaperLook) -> Stack {
        Stack(
            [
                Paragraph(Self.title, look.title, part: .heading1, isFixed: true),
                FittedLine(place, look.body, least: 7),
                Paragraph(Self.lead, look.body),
                Paragraph(
                    "判定に使う方法：" + Self.name(rules.deciding) + "。もう一方の方法も計算し、実施者が並べて見ます。", look.body),
            ], gap: 5)
    }

    static let lead =
        "回答（1〜4）を尺度ごとに足し引きした値が素点です。素点換算表で、男女別に5段階の評価点（1がストレスの高い側、5が良い側）に直します。"
        + "合計が選定基準に当てはまるかは計算で決まりますが、面接指導が必要かどうかは、実施者が一人ずつ判定します。"

    static func name(_ method: Method) -> String {
        method == .simpleSum ? "その1（合計点数を使う方法）" : "その2（素点換算表を使う方法）"
    }

    private func conversion(_ sex: Sex, _ look: PaperLook) -> Table {
        let rows = rules.instrument.scales.map { scale -> [String] in
            let cells = scale.conversion?[sex]?.cells
            let shown = (0..<5).map { stage -> String in
                guard let cells, let range = cells[stage] else { return "–" }
                let values =
                    range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)〜\(range.upperBound)"
                return values + "（\(scale.point(ofStage: stage + 1))）"
            }
            return [scale.name.ja] + shown
        }
        return table(
            ["尺度：素点（評価点）", "1段目", "2段目", "3段目", "4段目", "5段目"], rows, [3.4, 1.4, 1.4, 1.4, 1.4, 1.4], look)
    }

    private func scales(_ look: PaperLook) -> Table {
        let rows = rules.instrument.scales.map { scale -> [String] in
            [
                "\(scale.number)", scale.name.ja, scale.area.rawValue,
                scale.items.map { "\(rules.instrument.item($0)?.number ?? 0)" }.joined(separator: "、"),
                formula(scale), "\(scale.rawRange.lowerBound)〜\(scale.rawRange.upperBound)",
                scale.highRawIsGood ? "高いほど良い" : "高いほど負担",
                scale.countsInSono2 ? "数える" : "数えない",
            ]
        }
        return table(
            ["番号", "尺度", "領域", "項目", "素点の式", "素点の範囲", "素点の向き", "その2の合計"], rows,
            [0.8, 2.6, 0.8, 1.9, 2.8, 1.3, 1.7, 1.3], look)
    }

    /// 15 − (1 + 2 + 3), with the numbers of the items in brackets.
    private func formula(_ scale: Scale) -> String {
        func list(_ items: [ItemID], _ sign: String) -> [String] {
            items.map { sign + "[\(rules.instrument.item($0)?.number ?? 0)]" }
        }
        let constant = scale.formula.constant == 0 ? [] : ["\(scale.formula.constant)"]
        let words = (constant + list(scale.formula.plus, "＋") + list(scale.formula.minus, "−")).joined()
        return words.hasPrefix("＋") ? String(words.dropFirst()) : words
    }

    private func criteria(_ look: PaperLook) -> Stack {
        var blocks: [any Block] = [Gap(10), Paragraph("選定基準", look.heading, part: .heading2)]
        for method in Method.allCases {
            guard let own = rules.criteria[method] else { continue }
            let mark = method == rules.deciding ? "　この方法で判定します" : ""
            blocks.append(Paragraph(Self.name(method) + mark, look.accented))
            for rule in own.rules {
                blocks.append(
                    Item(mark: rule.label + "　", CommitteePaper.words(rule), look.body))
            }
        }
        blocks.append(
            Paragraph(
                frozen.map { "この基準は \($0.day.text) に、回答が始まる前に固定しました。" } ?? "マニュアルの例の基準です。", look.body))
        return Stack(blocks, gap: 4)
    }

    private func sources(_ look: PaperLook) -> Stack {
        let instrument = rules.instrument
        return Stack(
            [
                Gap(10), Paragraph("出典と版", look.heading, part: .heading2),
                Paragraph(instrument.title.ja + "　版 " + instrument.version, look.body),
                Paragraph("出典：" + instrument.source, look.small),
                Paragraph("利用の条件：" + instrument.licence + "　" + instrument.attribution, look.small),
                Paragraph(
                    "基準の版（照合値）\(rules.hash)　計算の版 \(RuleSet.scoringVersion)", look.small),
            ], gap: 3)
    }

    private func table(
        _ heads: [String], _ rows: [[String]], _ shares: [Double], _ look: PaperLook
    ) -> Table {
        Table(
            shares: shares,
            head: [
                heads.map {
                    Table.Cell(
                        Paragraph($0, look.small, part: nil, isFixed: true), fill: PaperLook.tint,
                        isHead: true)
                }
            ],
            rows: rows.map { row in
                row.map { Table.Cell(Paragraph($0, look.small, part: nil, isFixed: true)) }
            }, look: Table.Look(paddingX: 4, paddingY: 2.5, line: PaperLook.thin))
    }
}
