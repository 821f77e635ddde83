import HTML
import Operations
import Organisation

/// A part of the tree as a table: as many whole levels as can be read, each unit leading to its own page.
struct DepartmentTable: Sendable {
    static let longest = 200

    let overview: DepartmentOverview
    var root: DepartmentID?
    /// Hidden units too.
    var all = false
    /// The first line shown, where one level alone is longer than a page.
    var from = 0
    let mayChange: Bool

    private var lines: [(department: Department, level: Int)] {
        overview.tree.opened(under: root, limit: Self.longest, all: all)
    }

    func html(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let lines = lines
        if lines.isEmpty { return p { texts.departments.noDepartments } }
        let shown = lines.dropFirst(from).prefix(Self.longest)
        let table = self.table(Array(shown), frame)
        let next = from + Self.longest
        return HTMLBuilder.buildBlock(
            mayChange
                ? frame.postForm(frame.paths.departments) {
                    if let root { frame.hiddenField("list", String(root.rawValue)) }
                    table
                } : table,
            next < lines.count
                ? p {
                    a(.href(frame.here.prefix { $0 != "?" } + "?from=\(next)")) {
                        texts.departments.nextLines(lines.count - next)
                    }
                } : .empty,
            isCut(lines.count) ? p(.class("support")) { texts.departments.deeper } : .empty)
    }

    private func isCut(_ count: Int) -> Bool {
        let below = root.map { overview.tree.subtree(of: $0).count - 1 } ?? overview.tree.departments.count
        return count < below
    }

    private func table(_ lines: [(department: Department, level: Int)], _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let columns: [Table.Column] = [
            .init(name: texts.departments.columnDepartment), .init(name: texts.masters.code),
            .init(name: texts.departments.columnOwn, isNumber: true),
            .init(name: texts.departments.columnWhole, isNumber: true),
        ]
        return Table(
            caption: texts.departments.treeCaption,
            columns: columns + (mayChange ? [.init(name: texts.masters.columnOrder)] : []),
            rows: lines.map { row($0.department, $0.level, frame) }
        ).html
    }

    private func row(_ department: Department, _ level: Int, _ frame: Frame) -> [HTML] {
        let texts = frame.texts.staff
        let path = frame.paths.department(.id(department.id))
        let cells: [HTML] = [
            span(.class("tree depth-\(min(level, 7))")) {
                a(.href(path)) { department.name }
                span(.class("visually-hidden")) { " " + texts.progress.level(level + 1) }
                frame.hiddenMark(department.isHidden)
            },
            .text(department.code ?? ""),
            .text(texts.words.people(overview.own[department.id] ?? 0)),
            .text(texts.words.people(overview.whole[department.id] ?? 0)),
        ]
        return mayChange
            ? cells + [frame.orderButtons(department.name, version: department.version, path: path)] : cells
    }
}
