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
            if let code = department.code { codes[code] = home }
        }
        names = Dictionary(workplaces.map { ($0.name, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// The department with the code, or at the path; what is missing on the way is made.
    mutating func department(at path: [String], code: String = "") -> DepartmentID? {
        if !code.isEmpty, let known = codes[code] { return known }
        if let known = paths[path] { return known }
        guard let name = path.last else { return nil }
        let above = Array(path.dropLast())
        let parent = above.isEmpty ? nil : department(at: above)
        let made = Department(
            id: DepartmentID(rawValue: draw()), parent: parent, name: name,
            position: children[parent, default: 0], code: code.isEmpty ? nil : code)
        children[parent, default: 0] += 1
        paths[path] = made.id
        if !code.isEmpty { codes[code] = made.id }
        newDepartments.append(made)
        return made.id
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
