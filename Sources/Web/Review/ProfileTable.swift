import HTML
import Organisation
import StressCheck

/// The 19 scales by area: raw score, printed stage, point. With an unstated sex both tables stand side by side.
struct ProfileTable: Sendable {
    let page: ExamineePage

    func html(_ frame: Frame) -> HTML {
        let wording = page.instrument.wording(in: frame.language.rawValue)
        let texts = frame.texts.staff
        let readings = self.readings(texts.review)
        return div(.class("profile")) {
            for area in Area.allCases {
                let scales = page.instrument.scales.filter { $0.area == area }
                if !scales.isEmpty {
                    Table(
                        caption: wording.name(of: area), columns: columns(readings.map(\.name), texts),
                        rows: scales.map { row($0, wording, readings.map(\.score), texts.examinee) }
                    ).html
                }
            }
        }
    }

    private func readings(_ texts: StaffReviewTexts) -> [(name: String, score: Score)] {
        guard let both = page.row.candidates else { return [("", page.row.score)] }
        return [(texts.male, both.male), (texts.female, both.female)]
    }

    private func columns(_ names: [String], _ texts: StaffTexts) -> [Table.Column] {
        [.init(name: texts.examinee.scale), .init(name: texts.examinee.raw, isNumber: true)]
            + names.map { name in
                .init(name: name.isEmpty ? texts.examinee.point : name)
            }
    }

    private func row(
        _ scale: Scale, _ wording: Wording, _ scores: [Score], _ texts: StaffExamineeTexts
    ) -> [HTML] {
        let points = scores.map { $0.point(scale.id) }
        let raw = points.compactMap { $0?.raw }.first
        return [.text(wording.name(of: scale.id)), .text(raw.map(String.init) ?? "–")]
            + points.map { cell($0, scale, wording, texts) }
    }

    private func cell(
        _ point: ScalePoint?, _ scale: Scale, _ wording: Wording, _ texts: StaffExamineeTexts
    ) -> HTML {
        guard let point else { return span(.class("support")) { texts.noProfile } }
        let stages = wording.stageLabels.isEmpty ? scale.stageLabels : wording.stageLabels
        return HTMLBuilder.buildBlock(
            span(.class("point", "point-\(point.point)")) { String(point.point) },
            span(.class("small")) { " " + stages[point.stage - 1] })
    }
}
