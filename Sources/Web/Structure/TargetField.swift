import HTML
import Organisation

/// Another entry to choose: a list where it is short enough to read, else its code, path or name to type.
struct TargetField: Sendable {
    /// Beyond this a list is a search, and every byte of it would be sent with every page.
    static let longest = 300

    var name = "target"
    let options: [Controls.Option]
    let isLong: Bool

    var isEmpty: Bool { options.isEmpty && !isLong }

    func html(_ words: String, _ controls: Controls, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        guard isLong else {
            return controls.select(
                words, name: name, options: [.init(value: "", label: texts.masters.choose)] + options)
        }
        return controls.text(words, name: name, hint: texts.departments.targetHint, autocomplete: "off")
    }
}

extension TargetField {
    /// - Parameters:
    ///   - but: a unit whose whole subtree is left out.
    ///   - first: what stands before the units, for example the top.
    init(
        _ tree: DepartmentTree, name: String = "target", but own: DepartmentID? = nil,
        first: [Controls.Option] = []
    ) {
        self.name = name
        isLong = tree.departments.count > Self.longest
        guard !isLong else {
            options = []
            return
        }
        let out = own.map { tree.subtree(of: $0) } ?? []
        options =
            first
            + tree.offered.filter { !out.contains($0.id) }.map {
                Controls.Option(value: String($0.id.rawValue), label: $0.path)
            }
    }
}

extension Form {
    /// The chosen or typed unit; an id of the list, or words that lead to exactly one.
    func department(_ name: String, in tree: DepartmentTree) -> DepartmentID? {
        let text = trimmed(name)
        if let id = Int(text).map(DepartmentID.init), tree[id] != nil { return id }
        return tree.find(text)
    }

    var seenVersion: Int {
        Int(trimmed("version")) ?? Int(trimmed("place").split(separator: ".").last.map(String.init) ?? "")
            ?? 0
    }

    /// `up.3`, `down.3`, `at.3` with the number beside it.
    var placement: Placement? {
        switch trimmed("place").split(separator: ".").first {
        case "up": .up
        case "down": .down
        case "at": Int(trimmed("position")).map { Placement.at($0) }
        default: nil
        }
    }
}
