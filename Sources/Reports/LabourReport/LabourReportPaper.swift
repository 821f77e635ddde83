package import Campaigns
internal import Charts
package import Documents
internal import Organisation

/// 様式第6号の3 as a copy to keep and to type from: marked as one, for it is no paper to be handed in (L-30).
///
/// Layout: LAW-AND-FORMS §3.6. Empty fields stay empty.
package struct LabourReportPaper: Sendable {
    private let kept: KeptLabourReport
    private let by: String
    private var report: LabourReport { kept.report }

    /// - Parameter by: the name of whoever kept it.
    package init(_ kept: KeptLabourReport, by: String) {
        self.kept = kept
        self.by = by
    }

    static let title = "心理的な負担の程度を把握するための検査結果等報告書"
    static let mark = "控え・転記用"

    package func file(kit: TextKit) throws(PDFError) -> PDFFile {
        let canvas = Canvas(
            Canvas.Metadata(
                title: Self.title + "（\(Self.mark)）", creator: "Nagi",
                created: kept.at.text.prefix(19) + "Z", language: "ja"), kit: kit)
        let sheet = FormSheet(canvas: canvas)
        head(sheet)
        numbers(sheet)
        place(sheet)
        conduct(sheet)
        signature(sheet)
        foot(sheet)
        canvas.endPage()
        return try canvas.finish()
    }

    private func head(_ sheet: FormSheet) {
        sheet.text("様式第6号の3（第52条の21関係）（表面）の項目の順", x: FormSheet.left, y: 13, width: 110, size: 8)
        sheet.frame(157, 11.5, 38, 8, line: 1)
        sheet.text(Self.mark, x: 157, y: 11.5, width: 38, weight: .bold, alignment: .centre, height: 8)
        sheet.text(
            Self.title, x: FormSheet.left, y: 22, width: 180, size: 14, weight: .bold, alignment: .centre,
            part: .heading1)
    }

    private func numbers(_ sheet: FormSheet) {
        sheet.name(LabourReport.name(.insuranceNumber), y: 32, height: 18)
        sheet.frame(FormSheet.left, 32, 180, 18)
        var (digits, x) = (Substring(report.insuranceNumber), 48.0)
        for (places, caption) in [(2, "都道府県"), (1, "所掌"), (2, "管轄"), (6, "基幹番号"), (3, "枝番号")] {
            sheet.digits(String(digits.prefix(places)), places: places, x: x, y: 35.5, caption: caption)
            digits = digits.dropFirst(places)
            x += Double(places) * 6 + 3
        }
        sheet.digits(report.branchNumber, places: 4, x: 164, y: 35.5, caption: "被一括事業場番号")
        sheet.name(LabourReport.name(.year), y: 50, height: 12)
        sheet.tint(105, 50, 30, 12)
        sheet.frame(FormSheet.left, 50, 180, 12)
        sheet.line(report.text(.year) + "分", x: 48, y: 50, width: 50, height: 12)
        sheet.text(LabourReport.name(.testMonth), x: 107, y: 50, width: 27, size: 8.5, height: 12)
        sheet.line(report.text(.testMonth), x: 138, y: 50, width: 55, height: 12)
    }

    private func place(_ sheet: FormSheet) {
        for (field, y) in [(LabourReport.Field.industry, 62.0), (.workplace, 72)] {
            sheet.name(LabourReport.name(field), y: y, height: 10)
            sheet.frame(FormSheet.left, y, 180, 10)
            sheet.line(report.text(field), x: 48, y: y, width: 145, height: 10)
        }
        sheet.name(LabourReport.name(.address), y: 82, height: 20)
        sheet.frame(FormSheet.left, 82, 180, 20)
        sheet.text("郵便番号（\(filled(report.postalCode, 12))）", x: 48, y: 83.5, width: 60)
        sheet.line(report.address, x: 48, y: 88.5, width: 145, height: 7)
        sheet.text("電話（\(filled(report.phone, 20))）", x: 120, y: 96, width: 73)
    }

    private func filled(_ text: String, _ blanks: Int) -> String {
        text.isEmpty ? String(repeating: " ", count: blanks) : text
    }

    private func conduct(_ sheet: FormSheet) {
        sheet.name(LabourReport.name(.implementer), y: 102, height: 30)
        sheet.frame(FormSheet.left, 102, 180, 30)
        choice(
            report.implementer, "1：事業場選任の産業医\n2：事業場所属の医師（1以外の医師に限る。）、保健師等\n3：外部委託先の医師、保健師等", sheet, 102, 30)
        heads(.enrolled, sheet, 102, 15)
        heads(.tested, sheet, 117, 15)
        sheet.name(LabourReport.name(.interviewer), y: 132, height: 20)
        sheet.frame(FormSheet.left, 132, 180, 20)
        choice(report.interviewer, "1：事業場選任の産業医\n2：事業場所属の医師（1以外の医師に限る。）\n3：外部委託先の医師", sheet, 132, 20)
        heads(.interviewed, sheet, 132, 20)
        sheet.name(LabourReport.name(.analysed), y: 152, height: 14)
        sheet.frame(FormSheet.left, 152, 180, 14)
        sheet.digits(report.text(.analysed), places: 1, x: 48, y: 155)
        sheet.text("1：検査結果の集団ごとの分析を行った　　2：行っていない", x: 57, y: 152, width: 136, height: 14)
        sheet.name("産業医", y: 166, height: 24)
        sheet.frame(FormSheet.left, 166, 180, 24)
        sheet.text("氏名", x: 48, y: 166, width: 20, size: 8, height: 8)
        sheet.line(report.physician, x: 68, y: 166, width: 125, height: 8)
        sheet.text("所属医療機関の名称及び所在地", x: 48, y: 174.5, width: 100, size: 8)
        sheet.line(report.institution, x: 48, y: 179, width: 145, height: 9)
    }

    private func choice(
        _ chosen: ReporterClass?, _ words: String, _ sheet: FormSheet, _ y: Double, _ height: Double
    ) {
        sheet.digits(chosen.map { "\($0.rawValue)" } ?? "", places: 1, x: 48, y: y + (height - 8) / 2)
        sheet.text(words, x: 57, y: y, width: 76, size: 8, height: height)
    }

    private func heads(_ field: LabourReport.Field, _ sheet: FormSheet, _ y: Double, _ height: Double) {
        sheet.frame(135, y, 60, height)
        sheet.text(LabourReport.name(field), x: 137, y: y + 1, width: 56, size: 8)
        sheet.digits(report.text(field), places: 5, x: 150, y: y + (height - 8) / 2 + 2)
        sheet.text("人", x: 182, y: y + (height - 8) / 2 + 2, width: 8, height: 8)
    }

    private func signature(_ sheet: FormSheet) {
        sheet.frame(FormSheet.left, 190, 180, 35)
        sheet.text("　　　　年　　　月　　　日", x: 20, y: 195, width: 60)
        sheet.text("事業者職氏名", x: 85, y: 195, width: 26)
        sheet.line(report.employer, x: 110, y: 193, width: 82, height: 8)
        sheet.line(report.office, x: 20, y: 209, width: 60, height: 8, alignment: .trailing)
        sheet.text("労働基準監督署長　殿", x: 82, y: 209, width: 50, height: 8)
        sheet.frame(160, 204, 28, 17, line: 0.4)
        sheet.text("受付印", x: 160, y: 204, width: 28, size: 8, alignment: .centre, height: 17)
    }

    private func foot(_ sheet: FormSheet) {
        let basis = report.basis
        let corrected = LabourReport.Number.allCases.compactMap { number in
            basis.reasons[number].map { reason in
                "\(LabourReport.name(number.field))は集計\(basis.counted(number).map(String.init) ?? "なし")人を直したもの（理由：\(reason)）。"
            }
        }
        let lines =
            [
                "この紙は届出に使えません。2025年1月から、報告は原則として電子申請です。項目の順に写すための控えです。",
                "在籍は\(basis.headcountDay)の人数（無期または1年以上の有期で、所定労働時間が通常の4分の3以上の方）。50人の判定に入る方は\(basis.forThreshold)人、名簿の全員は\(basis.everybody)人。",
                "受検は、選んだ実施回に\(report.year)年中に受けた方の実人数。ほかに、数に入れない方（短時間・派遣など）の受検が\(basis.testedBeside)人。面接指導は、入力された人数。",
                "今の電子様式の文言を確かめていない項目："
                    + LabourReport.Field.allCases.filter(\.isUnverified)
                    .map { LabourReport.name($0) }.joined(separator: "、"),
            ] + corrected + [
                "実施回：" + basis.runs.map { "\($0.name)（\($0.id)）" }.joined(separator: "、")
                    + "　保存：\(kept.at.day.text) \(kept.at.timeText) \(by)　第\(kept.number)版　きまりの表：\(basis.dutyTable)",
                "集計のもとの照合値：\(basis.sources)", "この控えの照合値：\(kept.digest)",
            ]
        sheet.text(lines.joined(separator: "\n"), x: FormSheet.left, y: 229, width: 180, size: 6.8)
    }
}

extension LabourReport.Number {
    fileprivate var field: LabourReport.Field {
        switch self {
        case .enrolled: .enrolled
        case .tested: .tested
        case .interviewed: .interviewed
        }
    }
}
