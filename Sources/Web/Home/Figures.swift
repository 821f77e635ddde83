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

/// Short facts in one line, where there is room for it.
func inlineFacts(_ list: [(String, String)]) -> HTML {
    dl(.class("inline-facts")) {
        for fact in list {
            div {
                dt { fact.0 }
                dd { fact.1 }
            }
        }
    }
}
