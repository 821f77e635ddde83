/// What can be done to an entry of a list; each is an address of its own below the entry's.
enum MasterAction: String, CaseIterable, Sendable {
    case name, place, visibility, deletion, merger, parent, facts
}

extension Paths {
    /// GET: the tree of departments.
    var structure: String { under("structure") }
    /// POST: a new department.
    var departments: String { under("structure/departments") }
    func department(_ id: Segment) -> String { departments + "/" + id.text }

    /// GET: where a list of departments is chosen.
    var departmentFile: String { under("structure/file") }
    var departmentFileTemplate: String { under("structure/file/template.csv") }
    /// POST: reads a list and says what it would do; writes nothing.
    var departmentFileChecks: String { under("structure/file/checks") }
    /// POST: writes what the check showed.
    var departmentFileImports: String { under("structure/file/imports") }

    /// GET: the list. POST: a new attribute.
    var attributes: String { under("structure/attributes") }
    func attribute(_ id: Segment) -> String { attributes + "/" + id.text }
    /// POST: a new value.
    func values(of attribute: Segment) -> String { self.attribute(attribute) + "/values" }
    func value(_ id: Segment) -> String { under("structure/values/" + id.text) }

    /// GET: the list. POST: a new workplace.
    var workplaces: String { under("structure/workplaces") }
    func workplace(_ id: Segment) -> String { workplaces + "/" + id.text }

    /// GET: two years side by side. POST: what a unit of the earlier is in the later.
    var mapping: String { under("structure/mapping") }
    /// GET: the switches. POST: one of them.
    var settings: String { under("structure/settings") }

    /// POST: a change of an entry.
    func change(_ action: MasterAction, of entry: String) -> String { entry + "/" + action.rawValue }

    /// POST: whether groups are analysed, and the share that the criteria are meant to find.
    func choices(at campaign: Segment) -> String { self.campaign(campaign) + "/choices" }
}
