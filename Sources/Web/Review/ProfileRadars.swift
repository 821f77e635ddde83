import Charts
import HTML
import Organisation
import StressCheck

/// The profile as three radars. With an unstated sex the two tables give two outlines of one radar.
struct ProfileRadars: Sendable {
    let page: ExamineePage

    func html(_ frame: Frame) -> HTML {
        let wording = page.instrument.wording(in: frame.language.rawValue)
        let areas: [(Area, Set<Area>)] = [
            (.jobStressors, [.jobStressors]), (.stressReactions, [.stressReactions]),
            (.socialSupport, [.socialSupport, .satisfaction]),
        ]
        let radars = div(.class("radars")) {
            for (area, members) in areas {
                let scales = page.instrument.scales.filter { members.contains($0.area) }
                figure {
                    drawing(
                        chart(wording.name(of: area), scales, wording, frame.texts.staff),
                        id: "radar-" + area.rawValue)
                    figcaption { wording.name(of: area) }
                }
            }
        }
        return HTMLBuilder.buildBlock(
            radars,
            page.row.candidates == nil
                ? .empty : p(.class("support")) { frame.texts.staff.examinee.radarLines })
    }

    private func chart(
        _ name: String, _ scales: [Scale], _ wording: Wording, _ texts: StaffTexts
    ) -> RadarChart {
        let series = self.series(scales, texts.review)
        let described = series.map { one in
            let axes = zip(scales, one.points).map { (wording.name(of: $0.id), $1) }
            return (one.name.isEmpty ? "" : one.name + texts.words.colon)
                + texts.examinee.radarDescription(axes)
        }
        return RadarChart(
            title: texts.examinee.radarTitle(name), description: described.joined(separator: " "),
            caption: texts.examinee.radarCaption,
            axes: scales.map { texts.examinee.axes[$0.id.rawValue] ?? [wording.name(of: $0.id)] },
            series: series)
    }

    private func series(_ scales: [Scale], _ texts: StaffReviewTexts) -> [RadarChart.Series] {
        let readings: [(String, Score)] =
            page.row.candidates.map { [(texts.male, $0.male), (texts.female, $0.female)] } ?? [
                ("", page.row.score)
            ]
        return readings.map { name, score in
            .init(name: name, points: scales.map { score.point($0.id)?.point })
        }
    }
}
