import Organisation
import Storage

/// Departments and workplaces by path, name and code, growing while a file is planned.
struct RosterPlaces {
    private var paths: [[String]: DepartmentID] = [:]
    private var codes: [String: DepartmentID] = [:]
    private var children: [DepartmentID?: Int] = [:]
    private var names: [String: WorkplaceID] = [:]
    private(set) var newDepartments: [Department] = []
    private(set) var newWorkplaces: [Workplace] = []
    private let draw: () -> Int

    init(departments: [Department], workplaces: [Workplace], draw: @escaping () -> Int) {
        self.draw = draw
        let tree = DepartmentTree(departments)
        for department in departments {
            children[department.parent, default: 0] += 1
            // Files still name what was merged: its people belong to the unit into which it went.
            let home = department.mergedInto ?? department.id
            paths[tree.pathNames(of: department.id)] = home
            if let code = department.code { codes[code.foldedForLookup] = home }
        }
        names = Dictionary(workplaces.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// The department with the code, or at the path; what is missing on the way is made.
    mutating func department(at path: [String], code: String = "") -> DepartmentID? {
        let key = code.foldedForLookup
        if !key.isEmpty, let known = codes[key] { return known }
        if let known = paths[path] {
            if !key.isEmpty { adopt(code, key, known) }
            return known
        }
        guard let name = path.last else { return nil }
        let above = Array(path.dropLast())
        let parent = above.isEmpty ? nil : department(at: above)
        let made = Department(
            id: DepartmentID(rawValue: draw()), parent: parent, name: name,
            position: children[parent, default: 0], code: code.isEmpty ? nil : code)
        children[parent, default: 0] += 1
        paths[path] = made.id
        if !key.isEmpty { codes[key] = made.id }
        newDepartments.append(made)
        return made.id
    }

    /// A department made for its lower units, or for a post, before the file gave its code.
    private mutating func adopt(_ code: String, _ key: String, _ known: DepartmentID) {
        guard let index = newDepartments.firstIndex(where: { $0.id == known }) else { return }
        let made = newDepartments[index]
        guard made.code == nil else { return }
        newDepartments[index] = Department(
            id: made.id, parent: made.parent, name: made.name, position: made.position, code: code)
        codes[key] = known
    }

    mutating func workplace(named name: String) -> WorkplaceID? {
        if let known = names[name] { return known }
        if name.isEmpty { return nil }
        let made = Workplace(id: WorkplaceID(rawValue: draw()), name: name)
        names[name] = made.id
        newWorkplaces.append(made)
        return made.id
    }
}
