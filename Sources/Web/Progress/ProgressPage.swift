import HTML
import Organisation

/// Answered and invited by department. Nothing else: no names, no times (L-05).
struct ProgressPage: Sendable {
    struct Line: Sendable, Hashable {
        let department: DepartmentID
        let name: String
        /// Depth in the tree, from 0.
        let level: Int
        /// With everything below.
        let invited: Int
        let answered: Int
    }

    let campaign: String
    let firstDay: Day
    let lastDay: Day
    /// In tree order.
    let lines: [Line]
    /// The whole implementation, for comparison.
    let invited: Int
    let answered: Int
    /// A line manager sees the own subtrees.
    var isOwnOnly = false
    /// Smaller departments were left out, except for the implementer's side.
    var smallestShown: Int?
    /// Given to those who may see who has answered, by name.
    var namesOf: ImplementationID?
    /// Given to those who may remind, while people can answer.
    var remindersOf: ImplementationID?

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff
        return frame.page(
            texts.progress.heading + texts.words.colon + campaign, width: .wide, styles: [.staff],
            back: (texts.progress.back, frame.paths.progressList)
        ) {
            p(.class("support")) { texts.words.period(firstDay, lastDay) }
            if isOwnOnly { p { texts.progress.leadOwn } }
            shown.isEmpty ? p { texts.progress.nobody } : table(frame)
            p(.class("support")) { texts.progress.lead }
            if let namesOf {
                p { a(.href(frame.paths.answeredNames(of: .id(namesOf)))) { frame.texts.desk.names.link } }
            }
            if let remindersOf { reminding(remindersOf, frame) }
            if let smallestShown { p(.class("support")) { texts.progress.small(smallestShown) } }
        }
    }

    private func reminding(_ id: ImplementationID, _ frame: Frame) -> HTML {
        let words = ReminderTexts.of(frame.language).page.link
        return p { a(.href(frame.paths.reminders(of: .id(id)))) { words } }
    }

    /// A department nobody was invited from has no line.
    private var shown: [Line] { lines.filter { $0.invited > 0 } }

    private func table(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.progress
        let top = shown.map(\.level).min() ?? 0
        let whole = [HTML.element("strong", [], .text(texts.whole)), frame.rateBar(answered, of: invited)]
        return div(.class("progress-table")) {
            Table(
                caption: texts.caption,
                columns: [.init(name: texts.columnDepartment), .init(name: texts.columnRate)],
                rows: [whole]
                    + shown.map { line in
                        [
                            name(line, depth: line.level - top, texts),
                            frame.rateBar(line.answered, of: line.invited),
                        ]
                    }
            ).html
        }
    }

    /// The tree shows by indentation; its depth is also said, for those who do not see it.
    private func name(_ line: Line, depth: Int, _ texts: StaffProgressTexts) -> HTML {
        span(.class("tree depth-\(min(depth, 7))")) {
            line.name
            span(.class("visually-hidden")) { " " + texts.level(depth + 1) }
        }
    }
}
