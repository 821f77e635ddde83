import HTML

/// What went wrong with a field, in words that say how to mend it.
struct FieldError: Sendable, Hashable {
    let field: String
    let message: String
}

/// The form controls of one form. Each takes its label: a control without one cannot be written.
struct Controls: Sendable {
    let texts: ShellTexts
    var values: [String: String] = [:]
    var errors: [FieldError] = []

    enum Kind: Sendable {
        case text, email, tel, number, date
        /// Nobody looks over the shoulder; the autocomplete word tells password managers what it is.
        case password(autocomplete: String)

        var type: Attribute.InputType {
            switch self {
            case .text: .text
            case .email: .email
            case .tel: .tel
            case .number: .number
            case .date: .date
            case .password: .password
            }
        }
    }

    struct Option: Sendable, Hashable {
        let value: String
        let label: String
        var hint: String?
    }

    static func id(of name: String) -> String { "field-" + name }

    /// Stands first on a page that came back: focus moves there, each line leads to its field (GOV.UK pattern).
    var errorSummary: HTML {
        if errors.isEmpty { return .empty }
        return div(
            .class("error-summary"), .id("error-summary"), .role("alert"), .tabindex(-1),
            .aria(.labelledby, "error-summary-title")
        ) {
            h2(.id("error-summary-title")) { texts.errorSummary }
            ul {
                for error in errors {
                    li { a(.href("#" + Self.id(of: error.field))) { error.message } }
                }
            }
        }
    }

    func error(_ name: String) -> String? { errors.first { $0.field == name }?.message }

    func messages(_ name: String, hint: String?) -> HTML {
        HTMLBuilder.buildBlock(
            hint.map { words in p(.class("hint"), .id(Self.id(of: name) + "-hint")) { words } } ?? .empty,
            error(name).map { words in p(.class("error-text"), .id(Self.id(of: name) + "-error")) { words } }
                ?? .empty)
    }

    func describedBy(_ name: String, hint: String?) -> String? {
        let ids = [hint.map { _ in "-hint" }, error(name).map { _ in "-error" }].compactMap { $0 }
        return ids.isEmpty ? nil : ids.map { Self.id(of: name) + $0 }.joined(separator: " ")
    }

    func labelWords(_ words: String, required: Bool) -> HTML {
        HTMLBuilder.buildBlock(
            .text(words),
            required
                ? span(.class("need")) { texts.required } : span(.class("need", "free")) { texts.optional })
    }

    func fieldClass(_ name: String) -> Attribute { .class("field", error(name) == nil ? nil : "in-error") }
}
