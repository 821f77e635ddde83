import HTML

extension Frame {
    /// The only way to write a form that changes something: it posts, and it carries the token.
    func postForm(
        _ action: String, id: String? = nil, styleClass: String? = nil, multipart: Bool = false,
        data: [(String, String)] = [], @HTMLBuilder content: () -> HTML
    ) -> HTML {
        // A preview has nothing to send, and no token to send it with.
        if preview != nil { return div(.id(id), .class(styleClass), content: content) }
        let attributes: [Attribute] = [
            .method("post"), .action(action), .id(id), .class(styleClass), .multipart(multipart),
            .novalidate(true),
        ]
        return .element(
            "form", attributes + data.map { .data($0.0, $0.1) },
            HTMLBuilder.buildBlock(hiddenField(FormToken.fieldName, formToken), content()))
    }

    func hiddenField(_ name: String, _ value: String) -> HTML {
        input(.type(.hidden), .name(name), .value(value))
    }

    func submit(_ words: String, large: Bool = false) -> HTML {
        button(.buttonType("submit"), .class("button", large ? "large" : nil)) { words }
    }

    /// A submit button that says which of several it was.
    func submit(_ words: String, name: String, value: String, secondary: Bool = true) -> HTML {
        button(
            .buttonType("submit"), .name(name), .value(value), .class("button", secondary ? "secondary" : nil)
        ) { words }
    }

    func linkButton(_ words: String, _ path: String, secondary: Bool = false, large: Bool = false) -> HTML {
        a(.href(path), .class("button", secondary ? "secondary" : nil, large ? "large" : nil)) { words }
    }
}
