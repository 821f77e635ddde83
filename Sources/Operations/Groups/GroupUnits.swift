import GroupAnalysis
import Organisation
import Storage

/// The tree of a publication: the workplace, and below it the departments to which anybody was invited.
struct GroupUnits {
    let tree: UnitTree
    /// Invited directly in each unit.
    let invited: [Int]
    private let places: [DepartmentID: Int32]

    /// - Parameters:
    ///   - root: the number of the workplace's unit.
    ///   - invited: by the department of the invitation.
    init(root: Int, departments: DepartmentTree, invited: [DepartmentID: Int]) throws {
        // Departments of other workplaces are no empty groups of this one.
        let all = departments.totals(invited)
        var (ids, parents, counts, places): ([Int], [Int32], [Int], [DepartmentID: Int32]) =
            ([root], [-1], [0], [:])
        for (department, _) in departments.ordered where (all[department.id] ?? 0) > 0 {
            places[department.id] = Int32(ids.count)
            parents.append(department.parent.flatMap { places[$0] } ?? 0)
            ids.append(department.id.rawValue)
            counts.append(invited[department.id] ?? 0)
        }
        // Made after the opening: the snapshot does not know it.
        counts[0] = invited.filter { places[$0.key] == nil }.reduce(0) { $0 + $1.value }
        tree = try UnitTree(ids: ids, parents: parents)
        self.invited = counts
        self.places = places
    }

    func place(of department: DepartmentID) -> Int32 { places[department] ?? 0 }
}
