/// Where somebody worked, from a day on.
package struct PlaceStay: Hashable, Sendable {
    package let from: Day
    package let department: DepartmentID
    package let workplace: WorkplaceID

    package init(from: Day, department: DepartmentID, workplace: WorkplaceID) {
        self.from = from
        self.department = department
        self.workplace = workplace
    }
}
