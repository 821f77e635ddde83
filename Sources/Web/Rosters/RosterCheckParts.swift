import Foundation
import HTML
import Organisation

/// What was noticed and stops nothing; and what makes one look twice.
struct RosterCheckWarnings: Sendable {
    struct Overlap: Sendable, Hashable {
        let current: Int
        let named: Int

        var looksWrong: Bool { current >= 10 && named * 2 < current }
    }

    static let mostShown = 50

    let warnings: [RosterWarning]
    let overlap: Overlap
    let answered: Int
    let waiting: Int

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        var words: [String] = []
        if overlap.looksWrong { words.append(texts.check.looksWrong(overlap.named, overlap.current)) }
        if answered > 0 { words.append(texts.check.answered(answered)) }
        if waiting > 0 { words.append(texts.check.waitingLinks(waiting)) }
        words += warnings.prefix(Self.mostShown).map { texts.check.warning($0) }
        if warnings.count > Self.mostShown {
            words.append(texts.check.moreWarnings(warnings.count - Self.mostShown))
        }
        if words.isEmpty { return .empty }
        return notice(.warning) {
            h2 { texts.check.warnings }
            ul { for line in words { li { line } } }
        }
    }
}

/// The first rows as they were read: a person sees at once whether the letters are right.
struct RosterSample: Sendable {
    let source: RosterSource

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.rosterKeeping
        guard let head = source.sample.first, !head.isEmpty else { return .empty }
        return details {
            summary { texts.check.sample(source.form) }
            p { texts.check.garbled }
            Table(
                caption: texts.check.sampleCaption, columns: head.map { .init(name: $0.isEmpty ? "–" : $0) },
                rows: source.sample.dropFirst().map { row in
                    head.indices.map { .text($0 < row.count ? row[$0] : "") }
                }, hidesCaption: true
            ).html
        }
    }
}

/// Which heading means which column; kept for the company's next file.
struct RosterMappingForm: Sendable {
    let mapping: ColumnMapping
    let file: [UInt8]

    static func field(_ index: Int) -> String { "column-\(index)" }

    func html(_ frame: Frame) -> HTML {
        if mapping.rows.isEmpty { return .empty }
        let texts = frame.texts.staff.rosterKeeping
        let values = mapping.rows.enumerated().map { (Self.field($0), $1.column?.rawValue ?? "-") }
        let controls = Controls(
            texts: frame.texts.shell, values: Dictionary(values, uniquingKeysWith: { first, _ in first }))
        let options =
            [Controls.Option(value: "-", label: texts.check.ignored)]
            + RosterColumn.allCases.map {
                .init(value: $0.rawValue, label: frame.texts.staff.roster.column($0).name)
            }
        return details {
            summary { texts.check.mapping }
            p { texts.check.mappingLead }
            frame.postForm(frame.paths.rosterMappings, styleClass: "form") {
                frame.hiddenField("file", Data(file).base64EncodedString())
                for (index, row) in mapping.rows.enumerated() {
                    controls.select(row.heading, name: Self.field(index), options: options, required: false)
                }
                actions { frame.submit(texts.check.mappingSave) }
            }
        }
    }
}
