/// Departments, attributes, workplaces, years side by side, settings.
final class StructureTexts: Sendable {
    let masters: StructureMasterTexts
    let departments: StructureDepartmentTexts
    let lists: StructureListTexts
    let years: StructureYearTexts
    let refusals: StructureRefusalTexts
    let file: DepartmentFileTexts

    init(
        masters: StructureMasterTexts, departments: StructureDepartmentTexts, lists: StructureListTexts,
        years: StructureYearTexts, refusals: StructureRefusalTexts, file: DepartmentFileTexts
    ) {
        self.masters = masters
        self.departments = departments
        self.lists = lists
        self.years = years
        self.refusals = refusals
        self.file = file
    }

    static let ja = StructureTexts(
        masters: .ja, departments: .ja, lists: .ja, years: .ja, refusals: .ja, file: .ja)
    static let en = StructureTexts(
        masters: .en, departments: .en, lists: .en, years: .en, refusals: .en, file: .en)
}
