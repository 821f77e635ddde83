import HTML

extension Controls {
    func text(
        _ words: String, name: String, kind: Kind = .text, required: Bool = true, hint: String? = nil,
        autocomplete: String? = nil, inputmode: String? = nil, maxLength: Int? = nil, short: Bool = false
    ) -> HTML {
        let id = Self.id(of: name)
        var completion = autocomplete
        // What was typed as a secret is never sent back to the page.
        var value = values[name]
        if case .password(let word) = kind {
            completion = word
            value = nil
        }
        return div(fieldClass(name)) {
            label(.for(id)) { labelWords(words, required: required) }
            messages(name, hint: hint)
            input(
                .type(kind.type), .id(id), .name(name), .value(value), .class(short ? "short" : nil),
                .autocomplete(completion), .inputmode(inputmode), .maxlength(maxLength), .required(required),
                .aria(.describedby, describedBy(name, hint: hint)),
                .aria(.invalid, error(name) == nil ? nil : "true"))
        }
    }

    func textArea(
        _ words: String, name: String, required: Bool = true, hint: String? = nil, rows: Int = 5,
        maxLength: Int? = nil
    ) -> HTML {
        let id = Self.id(of: name)
        return div(fieldClass(name)) {
            label(.for(id)) { labelWords(words, required: required) }
            messages(name, hint: hint)
            textarea(
                .id(id), .name(name), .rows(rows), .maxlength(maxLength), .required(required),
                .aria(.describedby, describedBy(name, hint: hint)),
                .aria(.invalid, error(name) == nil ? nil : "true")
            ) { values[name] ?? "" }
        }
    }

    func file(_ words: String, name: String, accept: String?, hint: String? = nil) -> HTML {
        let id = Self.id(of: name)
        return div(fieldClass(name)) {
            label(.for(id)) { labelWords(words, required: true) }
            messages(name, hint: hint)
            input(
                .type(.file), .id(id), .name(name), .accept(accept), .required(true),
                .aria(.describedby, describedBy(name, hint: hint)),
                .aria(.invalid, error(name) == nil ? nil : "true"))
        }
    }

    func select(
        _ words: String, name: String, options: [Option], required: Bool = true, hint: String? = nil
    ) -> HTML {
        let id = Self.id(of: name)
        return div(fieldClass(name)) {
            label(.for(id)) { labelWords(words, required: required) }
            messages(name, hint: hint)
            HTML.element(
                "select",
                [
                    .id(id), .name(name), .required(required),
                    .aria(.describedby, describedBy(name, hint: hint)),
                    .aria(.invalid, error(name) == nil ? nil : "true"),
                ],
                HTMLBuilder.buildArray(options.map { choice($0, chosen: values[name]) }))
        }
    }

    private func choice(_ one: Option, chosen: String?) -> HTML {
        option(.value(one.value), .selected(one.value == chosen)) { one.label }
    }
}
