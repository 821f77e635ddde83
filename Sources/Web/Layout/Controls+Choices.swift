import HTML

extension Controls {
    /// One of several.
    func radios(
        _ words: String, name: String, options: [Option], required: Bool = true, hint: String? = nil
    ) -> HTML {
        fieldset(fieldClass(name), .aria(.describedby, describedBy(name, hint: hint))) {
            legend { labelWords(words, required: required) }
            messages(name, hint: hint)
            div(.class("choices")) {
                for (index, option) in options.enumerated() {
                    choice(
                        option, type: .radio, name: name, isOn: values[name] == option.value,
                        id: Self.id(of: name) + (index == 0 ? "" : "-\(index)"))
                }
            }
        }
    }

    /// Several of several. The name gets `[]`, since a form may then repeat it. NVDA does not read a
    /// description on a fieldset of checkboxes, so hint and error stand inside the legend's reach.
    func checkboxes(
        _ words: String, name: String, options: [Option], chosen: Set<String> = [], required: Bool = false,
        hint: String? = nil
    ) -> HTML {
        fieldset(fieldClass(name)) {
            legend {
                labelWords(words, required: required)
                messages(name, hint: hint)
            }
            div(.class("choices")) {
                for (index, option) in options.enumerated() {
                    choice(
                        option, type: .checkbox, name: name + "[]", isOn: chosen.contains(option.value),
                        id: Self.id(of: name) + (index == 0 ? "" : "-\(index)"))
                }
            }
        }
    }

    /// A single yes or no.
    func checkbox(_ words: String, name: String, value: String = "yes", hint: String? = nil) -> HTML {
        div(fieldClass(name)) {
            choice(
                Option(value: value, label: words, hint: hint), type: .checkbox, name: name,
                isOn: values[name] == value, id: Self.id(of: name))
            messages(name, hint: nil)
        }
    }

    private func choice(
        _ option: Option, type: Attribute.InputType, name: String, isOn: Bool, id: String
    ) -> HTML {
        label(.class("choice"), .for(id)) {
            input(.type(type), .id(id), .name(name), .value(option.value), .checked(isOn))
            span {
                option.label
                if let hint = option.hint { span(.class("hint")) { hint } }
            }
        }
    }
}
