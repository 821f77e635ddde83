/// An attribute of an element. Flags that are off and optional values that are nil print nothing.
package struct Attribute: Sendable, Equatable {
    enum Value: Sendable, Equatable {
        case text(String)
        case flag
        case omitted
    }

    let name: String
    let value: Value

    private init(_ name: String, _ value: String?) {
        self.name = name
        self.value = value.map(Value.text) ?? .omitted
    }

    private init(_ name: String, flag: Bool) {
        self.name = name
        self.value = flag ? .flag : .omitted
    }

    package enum Aria: String, Sendable {
        case label, labelledby, describedby, current, invalid, hidden, live, atomic, controls, expanded
    }

    package enum InputType: String, Sendable {
        case text, password, email, tel, search, url, number, date, time, file, radio, checkbox, hidden,
            submit
    }

    package static func `class`(_ names: String?...) -> Attribute {
        let given = names.compactMap { $0 }.filter { !$0.isEmpty }
        return Attribute("class", given.isEmpty ? nil : given.joined(separator: " "))
    }
    package static func id(_ value: String?) -> Attribute { Attribute("id", value) }
    package static func lang(_ value: String?) -> Attribute { Attribute("lang", value) }
    package static func name(_ value: String) -> Attribute { Attribute("name", value) }
    package static func value(_ value: String?) -> Attribute { Attribute("value", value) }
    package static func type(_ value: InputType) -> Attribute { Attribute("type", value.rawValue) }
    package static func buttonType(_ value: String) -> Attribute { Attribute("type", value) }
    package static func `for`(_ id: String) -> Attribute { Attribute("for", id) }
    package static func href(_ link: String) -> Attribute { Attribute("href", safe(link)) }
    package static func src(_ link: String) -> Attribute { Attribute("src", safe(link)) }
    package static func action(_ link: String) -> Attribute { Attribute("action", safe(link)) }
    /// Where this button sends the form, instead of the form's own address.
    package static func formaction(_ link: String) -> Attribute { Attribute("formaction", safe(link)) }
    package static func method(_ value: String) -> Attribute { Attribute("method", value) }
    package static func multipart(_ on: Bool) -> Attribute {
        Attribute("enctype", on ? "multipart/form-data" : nil)
    }
    package static func role(_ value: String?) -> Attribute { Attribute("role", value) }
    package static func aria(_ key: Aria, _ value: String?) -> Attribute {
        Attribute("aria-" + key.rawValue, value)
    }
    package static func data(_ key: String, _ value: String?) -> Attribute { Attribute("data-" + key, value) }
    package static func checked(_ on: Bool) -> Attribute { Attribute("checked", flag: on) }
    package static func selected(_ on: Bool) -> Attribute { Attribute("selected", flag: on) }
    package static func required(_ on: Bool) -> Attribute { Attribute("required", flag: on) }
    package static func disabled(_ on: Bool) -> Attribute { Attribute("disabled", flag: on) }
    package static func readonly(_ on: Bool) -> Attribute { Attribute("readonly", flag: on) }
    package static func hidden(_ on: Bool) -> Attribute { Attribute("hidden", flag: on) }
    package static func open(_ on: Bool) -> Attribute { Attribute("open", flag: on) }
    package static func novalidate(_ on: Bool) -> Attribute { Attribute("novalidate", flag: on) }
    package static func download(_ fileName: String?) -> Attribute { Attribute("download", fileName) }
    package static func autocomplete(_ value: String?) -> Attribute { Attribute("autocomplete", value) }
    package static func inputmode(_ value: String?) -> Attribute { Attribute("inputmode", value) }
    package static func maxlength(_ value: Int?) -> Attribute {
        Attribute("maxlength", value.map(String.init))
    }
    package static func rows(_ value: Int) -> Attribute { Attribute("rows", String(value)) }
    package static func accept(_ value: String?) -> Attribute { Attribute("accept", value) }
    package static func min(_ value: String?) -> Attribute { Attribute("min", value) }
    package static func max(_ value: String?) -> Attribute { Attribute("max", value) }
    package static func scope(_ value: String) -> Attribute { Attribute("scope", value) }
    package static func colspan(_ value: Int?) -> Attribute { Attribute("colspan", value.map(String.init)) }
    package static func rowspan(_ value: Int?) -> Attribute { Attribute("rowspan", value.map(String.init)) }
    package static func tabindex(_ value: Int) -> Attribute { Attribute("tabindex", String(value)) }
    package static func datetime(_ value: String) -> Attribute { Attribute("datetime", value) }
    package static func alt(_ value: String) -> Attribute { Attribute("alt", value) }
    package static func width(_ value: Int) -> Attribute { Attribute("width", String(value)) }
    package static func height(_ value: Int) -> Attribute { Attribute("height", String(value)) }
    package static func charset(_ value: String) -> Attribute { Attribute("charset", value) }
    package static func content(_ value: String) -> Attribute { Attribute("content", value) }
    package static func rel(_ value: String) -> Attribute { Attribute("rel", value) }
    package static func hreflang(_ value: String) -> Attribute { Attribute("hreflang", value) }

    /// A link that is not a path, a place in the page or one of four schemes could run code or leave for
    /// anywhere ("//host" too); it is printed as a link to the top of the page instead.
    static func safe(_ link: String) -> String {
        let schemes = ["https://", "http://", "mailto:", "tel:"]
        let isPath = link.hasPrefix("/") && !link.hasPrefix("//") && !link.hasPrefix("/\\")
        let isKept =
            isPath || link.hasPrefix("#") || link.hasPrefix("?") || schemes.contains { link.hasPrefix($0) }
        // Browsers drop tabs and line ends inside an address: "/\t/host" would become "//host".
        let isPlain = !link.unicodeScalars.contains { $0.value <= 0x20 || $0 == "\\" }
        return isKept && isPlain ? link : "#"
    }
}
