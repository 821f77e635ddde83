import Campaigns
import GroupAnalysis
import Organisation
import Storage
import StressCheck

/// The released sheets of an implementation as plain columns. It stays inside the operation that made it.
struct GroupSheets {
    let data: GroupData

    /// The workplace's tables in the order of their importance.
    var tables: [PublicationRequest.Table] {
        data.dimensions.map { PublicationRequest.Table(unit: data.tree.ids[0], dimension: $0.name) }
    }
}

extension Connection {
    /// nil where nothing is released yet.
    func groupSheets(of id: ImplementationID, under permit: Permit) throws -> GroupSheets? {
        let batches = try batches(of: id).filter { $0.releasedAt != nil }
        if batches.isEmpty { return nil }
        let room = try ReviewRoom(self, id)
        let units = try GroupUnits(
            root: id.rawValue, departments: try tree(of: id),
            invited: try progress(of: id, under: permit).mapValues(\.invited))
        let attributes = try frozenAttributes(of: id)
        var columns = Columns(room.rules.instrument, try attributesOfYear(of: id))
        for batch in batches {
            for stored in try sheets(inBatch: batch.id) {
                let sheet = try answers(of: stored, campaign: room.campaign, under: permit)
                columns.add(
                    stored.person, sheet, units.place(of: sheet.department), try room.assess(sheet),
                    attributes[stored.invitation] ?? [:])
            }
        }
        return GroupSheets(
            data: try GroupData(
                tree: units.tree, invited: units.invited, respondents: columns.people, units: columns.units,
                sexes: columns.sexes, measures: columns.measures.columns,
                dimensions: columns.dimensions.columns))
    }
}

private struct Columns {
    var people: [Int] = []
    var units: [Int32] = []
    var sexes: [Sex?] = []
    var measures: GroupMeasures
    var dimensions: GroupDimensions

    init(_ instrument: Instrument, _ attributes: [FrozenAttribute]) {
        measures = GroupMeasures(instrument)
        dimensions = GroupDimensions(attributes)
    }

    mutating func add(
        _ person: PersonID, _ sheet: AnswerSheet, _ unit: Int32, _ assessment: Assessment,
        _ values: [AttributeID: AttributeValueID]
    ) {
        people.append(person.rawValue)
        units.append(unit)
        sexes.append(sheet.scoringSex)
        measures.add(assessment)
        dimensions.add(sheet, values)
    }
}
