import HTML

enum NoticeKind: String, Sendable {
    case info, success, warning, error
}

/// A message that stands in the page. `live` ones are read out when they change.
func notice(_ kind: NoticeKind, live: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("notice", "flow", kind.rawValue), .role(live ? "status" : nil), content: content)
}

enum TagKind: String, Sendable {
    case plain = ""
    case good, attention, bad, active
}

/// A short state in words; colour only adds to them.
func tag(_ words: String, _ kind: TagKind = .plain) -> HTML {
    span(.class("tag", kind.rawValue)) { words }
}

func card(soft: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("card", "flow", soft ? "soft" : nil), content: content)
}

func actions(pair: Bool = false, @HTMLBuilder content: () -> HTML) -> HTML {
    div(.class("actions", pair ? "pair" : nil), content: content)
}

/// Name and value, under each other on a phone.
func facts(_ rows: [(String, HTML)]) -> HTML {
    dl(.class("facts")) {
        for row in rows {
            div {
                dt { row.0 }
                dd { row.1 }
            }
        }
    }
}

enum StepState: Sendable {
    case done, current, ahead
}

func steps(_ list: [(StepState, HTML)]) -> HTML {
    ol(.class("steps")) {
        for (state, content) in list {
            li(.class(state == .done ? "done" : nil), .aria(.current, state == .current ? "step" : nil)) {
                content
            }
        }
    }
}
