import HTML

/// A page shown as people see it, to staff: the same view, marked at its head. Its links lead to that mark and it has
/// no form, so nothing can be opened, saved or sent from it.
struct PreviewMark: Sendable, Hashable {
    struct Step: Sendable, Hashable {
        let name: String
        let path: String
        let isCurrent: Bool
    }

    let words: String
    /// Where the preview was opened from.
    let back: Step
    var steps: [Step] = []
    var stepsName = ""

    static let id = "preview"

    var html: HTML {
        div(.class("notice", "flow", "warning"), .id(Self.id), .tabindex(-1)) {
            p { strong { words } }
            if !steps.isEmpty {
                nav(.aria(.label, stepsName)) {
                    ol {
                        for step in steps {
                            li {
                                a(.href(step.path), .aria(.current, step.isCurrent ? "step" : nil)) {
                                    step.isCurrent ? strong { step.name } : .text(step.name)
                                }
                            }
                        }
                    }
                }
            }
            p { a(.href(back.path)) { back.name } }
        }
    }
}

extension Frame {
    /// The frame of a preview. The reader's menu is gone with the reader; the language switch stays.
    func previewing(_ mark: PreviewMark) -> Frame {
        var frame = self
        frame.preview = mark
        frame.paths.leadsNowhere = true
        frame.reader = nil
        return frame
    }
}
