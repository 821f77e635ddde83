import Campaigns
import HTML
import Organisation

/// 次の期限, one line for each workplace: the date, and in words whether it is near or over.
struct NextDueTable: Sendable {
    let dues: [NextDue]
    let today: Day

    func html(_ frame: Frame) -> HTML {
        guard !dues.isEmpty else { return .empty }
        let texts = NextDueTexts.of(frame.language)
        return section(.class("flow"), .id("next-due")) {
            h2 { texts.heading }
            p { texts.lead }
            Table(
                caption: texts.heading,
                columns: [
                    .init(name: frame.texts.staff.campaigns.workplace), .init(name: texts.last),
                    .init(name: texts.due), .init(name: frame.texts.staff.campaigns.columnStage),
                ],
                rows: dues.map { row($0, frame, texts) }, hidesCaption: true
            ).html
            p(.class("support")) { texts.note }
        }
    }

    private func row(_ one: NextDue, _ frame: Frame, _ texts: NextDueTexts) -> [HTML] {
        let words = frame.texts.staff.words
        let last = one.last.map { last in
            HTMLBuilder.buildBlock(
                .text(last.campaign),
                div(.class("support", "small")) { texts.until(words.day(last.day)) })
        }
        return [
            .text(one.workplace.name), last ?? .text(texts.noLast),
            .text(one.day.map(words.day) ?? texts.noDay),
            HTMLBuilder.buildBlock(
                standing(one.standing(on: today), texts),
                one.isUnderWay ? div(.class("support", "small")) { texts.underWay } : .empty),
        ]
    }

    private func standing(_ standing: NextDue.Standing, _ texts: NextDueTexts) -> HTML {
        switch standing {
        case .never: tag(texts.never, .attention)
        case .later: tag(texts.later)
        case .soon(let day): tag(texts.soon(day.daysSince1970 - today.daysSince1970), .attention)
        case .overdue(let day): tag(texts.overdue(today.daysSince1970 - day.daysSince1970), .bad)
        }
    }
}
