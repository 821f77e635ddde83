import HTML

extension Controls {
    /// A secret that is being chosen: can be shown while typing. The button needs JavaScript, so it is the
    /// script that takes it out of hiding.
    func secretField(
        _ words: String, name: String, autocomplete: String, hint: String? = nil
    ) -> HTML {
        let id = Self.id(of: name)
        return HTMLBuilder.buildBlock(
            text(words, name: name, kind: .password(autocomplete: autocomplete), hint: hint),
            button(
                .buttonType("button"), .class("quiet", "reveal"), .hidden(true), .aria(.controls, id),
                .data("show", texts.show), .data("hide", texts.hide), .data("reveals", id)
            ) { texts.show })
    }
}
