import HTML

/// A count with its name.
struct Figure: Sendable, Hashable {
    let name: String
    let value: String
}

/// A few counts side by side.
func figures(_ list: [Figure]) -> HTML {
    dl(.class("figures")) {
        for figure in list {
            div {
                dt { figure.name }
                dd { figure.value }
            }
        }
    }
}
