import HTML

/// The rooms behind 「部署・属性」.
enum StructureRoom: String, CaseIterable, Sendable {
    case departments, attributes, workplaces, mapping
}

extension Frame {
    func structureNav(_ current: StructureRoom) -> HTML {
        let texts = texts.staff.structure
        let rooms: [(StructureRoom, String)] = [
            (.departments, paths.structure), (.attributes, paths.attributes),
            (.workplaces, paths.workplaces), (.mapping, paths.mapping),
        ]
        return nav(.class("filters"), .aria(.label, texts.departments.heading)) {
            ul {
                for (room, path) in rooms {
                    li {
                        a(.href(path), .aria(.current, room == current ? "page" : nil)) {
                            texts.departments.room(room)
                        }
                    }
                }
            }
        }
    }

    /// The version that a form is made from.
    func version(_ version: Int) -> HTML { hiddenField("version", String(version)) }

    /// Up and down for one line of a table that stands in a form: each button sends the form to its own line.
    func orderButtons(_ name: String, version: Int, path: String) -> HTML {
        let texts = texts.staff.structure
        return span(.class("order")) {
            for (word, label) in [("up", texts.masters.up), ("down", texts.masters.down)] {
                button(
                    .buttonType("submit"), .name("place"), .value("\(word).\(version)"), .class("quiet"),
                    .formaction(paths.change(.place, of: path))
                ) {
                    label
                    span(.class("visually-hidden")) { self.texts.staff.words.colon + name }
                }
            }
        }
    }

    func hiddenMark(_ isHidden: Bool) -> HTML {
        isHidden
            ? HTMLBuilder.buildBlock(.text(" "), tag(texts.staff.structure.masters.hidden, .attention))
            : .empty
    }
}
