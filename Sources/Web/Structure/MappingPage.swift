import Campaigns
import HTML
import Operations
import Organisation

/// Two years side by side: which unit of the earlier is which of the later. Fields: `earlier later unit target`.
struct MappingPage: Sendable {
    static let longest = 200

    /// Newest first.
    let years: [Campaign]
    let table: MappingTable?
    /// The unit whose form stands open.
    var unit: DepartmentID?
    let mayChange: Bool
    var state = MasterState()

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return frame.page(
            texts.years.mappingHeading, hasError: !shown.errors.isEmpty, width: .wide, styles: [.staff]
        ) {
            shown.messages(frame)
            frame.structureNav(.mapping)
            p { texts.years.mappingLead }
            if let table { content(table, frame) } else { p { texts.years.noYears } }
        }
    }

    /// Without the form of a unit there is no field to lead to.
    private var shown: MasterState {
        guard unit == nil || table == nil || !mayChange, !state.errors.isEmpty else { return state }
        var shown = state
        shown.errors = []
        shown.refusal = .targetMissing
        return shown
    }

    @HTMLBuilder private func content(_ table: MappingTable, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        choice(texts.years.earlierYear, table.earlier, frame) { ($0, table.later.id) }
        choice(texts.years.laterYear, table.later, frame) { (table.earlier.id, $0) }
        if let unit, mayChange { form(unit, table, frame) }
        lines(texts.years.unmappedHeading, [.missing], table, frame)
        lines(texts.years.mergedHeading, [.merged], table, frame)
        lines(texts.years.decidedHeading, [.decided], table, frame)
        fresh(table, frame)
        p { texts.years.sameUnits(table.mapping.lines.count { $0.ground == .same }) }
        lines(texts.years.sameHeading, [.same], table, frame)
    }

    /// Years as links: nothing is changed by looking at others.
    private func choice(
        _ words: String, _ current: Campaign, _ frame: Frame,
        _ pair: (CampaignID) -> (CampaignID, CampaignID)
    ) -> HTML {
        nav(.class("filters"), .aria(.label, words)) {
            p(.class("support")) { words }
            ul {
                for year in years {
                    li {
                        a(
                            .href(address(pair(year.id), frame)),
                            .aria(.current, year.id == current.id ? "true" : nil)
                        ) { year.name }
                    }
                }
            }
        }
    }

    private func address(_ pair: (CampaignID, CampaignID), _ frame: Frame) -> String {
        frame.paths.mapping + "?earlier=\(pair.0.rawValue)&later=\(pair.1.rawValue)"
    }

    private func lines(
        _ heading: String, _ grounds: Set<UnitMapping.Ground>, _ table: MappingTable, _ frame: Frame
    ) -> HTML {
        let texts = frame.texts.staff.structure
        let lines = table.mapping.lines.filter { grounds.contains($0.ground) }
        if lines.isEmpty { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { heading + frame.texts.staff.words.paren(String(lines.count)) },
            Table(
                caption: heading,
                columns: [
                    .init(name: table.earlier.name), .init(name: table.later.name),
                    .init(name: texts.masters.columnWho),
                ],
                rows: lines.prefix(Self.longest).map { row($0, table, frame) }, hidesCaption: true
            ).html)
    }

    private func row(_ line: UnitMapping.Line, _ table: MappingTable, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let source = table.earlierTree.path(of: line.source)
        let pair = (table.earlier.id, table.later.id)
        let choice = table.choices[line.source]
        return [
            mayChange
                ? a(.href(address(pair, frame) + "&unit=\(line.source.rawValue)")) { source } : .text(source),
            .text(line.target.map { table.laterTree.path(of: $0) } ?? texts.structure.years.noTarget),
            .text(
                choice.map {
                    texts.words.moment($0.at) + " "
                        + (table.authors[$0.author] ?? texts.structure.masters.program)
                } ?? texts.structure.masters.program),
        ]
    }

    private func fresh(_ table: MappingTable, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let new = table.mapping.new
        if new.isEmpty { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.years.newUnitsHeading + frame.texts.staff.words.paren(String(new.count)) },
            ul { for id in new.prefix(Self.longest) { li { table.laterTree.path(of: id) } } })
    }

    private func form(_ unit: DepartmentID, _ table: MappingTable, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let current = table.mapping.target(of: unit).map { String($0.rawValue) } ?? "none"
        let controls = state.controls(frame, filled: ["target": current])
        let field = TargetField(table.laterTree, first: [.init(value: "none", label: texts.years.noTarget)])
        return HTMLBuilder.buildBlock(
            h2 { texts.years.mapHeading(table.earlierTree.path(of: unit)) },
            frame.postForm(frame.paths.mapping, styleClass: "form small-form") {
                frame.hiddenField("earlier", String(table.earlier.id.rawValue))
                frame.hiddenField("later", String(table.later.id.rawValue))
                frame.hiddenField("unit", String(unit.rawValue))
                field.html(texts.years.mapTarget(table.later.name), controls, frame)
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            })
    }
}
