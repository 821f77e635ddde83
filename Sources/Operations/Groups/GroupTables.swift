import Campaigns
import GroupAnalysis
import Organisation
import Reports
import Storage
import StressCheck

/// The columns of attributes, filled person by person.
struct GroupDimensions {
    private var sexes: [UInt8] = []
    private var ages: [UInt8] = []
    private var own: [[UInt8]]
    private let attributes: [FrozenAttribute]

    init(_ attributes: [FrozenAttribute]) {
        self.attributes = attributes
        own = Array(repeating: [], count: attributes.count)
    }

    mutating func add(_ sheet: AnswerSheet, _ values: [AttributeID: AttributeValueID]) {
        let sex = sheet.scoringSex.flatMap(GroupTable.sexes.firstIndex)
        sexes.append(sex.map { UInt8($0) } ?? Dimension.unknown)
        ages.append(sheet.age.map(GroupTable.band) ?? Dimension.unknown)
        for (place, attribute) in attributes.enumerated() {
            let value = values[attribute.id].flatMap { id in attribute.values.firstIndex { $0.id == id } }
            own[place].append(value.flatMap { UInt8(exactly: $0) } ?? Dimension.unknown)
        }
    }

    /// Without those of which nobody's value is known.
    var columns: [Dimension] {
        let all =
            [
                Dimension(
                    name: GroupTable.sex, categories: GroupTable.sexes.map(\.rawValue), values: sexes),
                Dimension(name: GroupTable.age, categories: GroupTable.bands, values: ages),
            ]
            + zip(attributes, own).map { attribute, values in
                Dimension(
                    name: GroupTable.own(attribute.id),
                    categories: attribute.values.map { String($0.id.rawValue) }, values: values)
            }
        return all.filter { $0.values.contains { $0 != Dimension.unknown } }
    }
}
