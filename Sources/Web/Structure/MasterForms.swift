import HTML
import Operations
import Organisation

/// The forms that every entry has. Fields: `name code`, `place position`, `visible`, `target target_text`,
/// `agreed`; all of them bring the `version` that they were made from.
struct MasterForms: Sendable {
    let entry: MasterEntry
    /// The entry's own address.
    let path: String
    let state: MasterState
    let siblings: Int

    private func controls(_ frame: Frame) -> Controls {
        state.controls(
            frame,
            filled: [
                "name": entry.name.name, "code": entry.name.code ?? "",
                "position": String(entry.position + 1),
            ])
    }

    /// A form that came back with an error is shown even where it would not be offered.
    private func hasError(_ field: String) -> Bool { state.errors.contains { $0.field == field } }

    func form(
        _ action: MasterAction, _ frame: Frame, @HTMLBuilder content: () -> HTML
    ) -> HTML {
        frame.postForm(frame.paths.change(action, of: path), styleClass: "form small-form") {
            frame.version(entry.version)
            content()
        }
    }

    func name(_ frame: Frame, hint: String? = nil) -> HTML {
        let texts = frame.texts.staff.structure
        let controls = controls(frame)
        return HTMLBuilder.buildBlock(
            h2 { texts.masters.nameHeading },
            form(.name, frame) {
                controls.text(
                    texts.masters.name, name: "name", hint: hint, autocomplete: "off",
                    maxLength: MasterName.longestName)
                controls.text(
                    texts.masters.code, name: "code", required: false, hint: texts.masters.codeHint,
                    autocomplete: "off",
                    maxLength: MasterName.longestCode, short: true)
                actions { frame.submit(frame.texts.staff.words.save, name: "act", value: "save") }
            })
    }

    func place(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        guard siblings > 1 || hasError("position") else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.masters.placeHeading },
            form(.place, frame) {
                actions {
                    frame.submit(texts.masters.up, name: "place", value: "up.\(entry.version)")
                    frame.submit(texts.masters.down, name: "place", value: "down.\(entry.version)")
                }
                controls(frame).text(
                    texts.masters.position(siblings), name: "position", kind: .number, required: false,
                    inputmode: "numeric", short: true)
                actions {
                    frame.submit(texts.masters.toPosition, name: "place", value: "at.\(entry.version)")
                }
            })
    }

    func visibility(_ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        return HTMLBuilder.buildBlock(
            h2 { entry.isHidden ? texts.masters.showHeading : texts.masters.hideHeading },
            p(.class("support")) { texts.masters.hideNote },
            form(.visibility, frame) {
                actions {
                    frame.submit(
                        entry.isHidden ? texts.masters.show : texts.masters.hide, name: "visible",
                        value: entry.isHidden ? "yes" : "no")
                }
            })
    }

    func merger(into targets: TargetField, note: String, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        guard !targets.isEmpty || hasError("target") else { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.masters.mergeHeading }, p(.class("support")) { note },
            form(.merger, frame) {
                targets.html(texts.masters.mergeTarget, controls(frame), frame)
                actions { frame.submit(texts.masters.merge, name: "act", value: "merge") }
            })
    }

    /// A form only where nothing refers to the entry; else the places where it is used.
    func deletion(_ uses: [StructureUse], isBuiltIn: Bool = false, _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        let refused: StructureRefusal? = uses.isEmpty ? (isBuiltIn ? .builtIn : nil) : .inUse(uses)
        return HTMLBuilder.buildBlock(
            h2 { texts.masters.deleteHeading },
            refused.map { refusal in
                HTMLBuilder.buildBlock(
                    p { texts.refusals.words(refusal) },
                    uses.isEmpty ? .empty : ul { for use in uses { li { texts.masters.use(use) } } })
            }
                ?? form(.deletion, frame) {
                    controls(frame).checkbox(texts.masters.deleteAgree, name: "agreed")
                    actions {
                        button(.buttonType("submit"), .class("button", "danger")) { texts.masters.delete }
                    }
                })
    }

    func history(_ changes: [ChangeEntry], _ frame: Frame) -> HTML {
        let texts = frame.texts.staff.structure
        if changes.isEmpty { return .empty }
        return HTMLBuilder.buildBlock(
            h2 { texts.masters.historyHeading },
            Table(
                caption: texts.masters.historyHeading,
                columns: [
                    .init(name: texts.masters.columnWhen), .init(name: texts.masters.columnWhat),
                    .init(name: texts.masters.columnWho),
                ],
                rows: changes.map { entry in
                    let words = ChangeWords(entry: entry)
                    return [
                        .text(frame.texts.staff.words.moment(entry.change.at)), .text(words.what(frame)),
                        .text(words.who(frame)),
                    ]
                }, hidesCaption: true
            ).html)
    }
}
