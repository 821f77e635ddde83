/// A piece of a page: text, an element, or several pieces in a row.
///
/// Text is always escaped when it is printed; there is no way to write markup as text except ``init(raw:)``.
package struct HTML: Sendable, Equatable {
    indirect enum Node: Sendable, Equatable {
        case text(String)
        case element(name: String, attributes: [Attribute], content: HTML)
        case void(name: String, attributes: [Attribute])
        case pieces([HTML])
        case raw(String)
    }

    let node: Node

    init(_ node: Node) { self.node = node }

    package static let empty = HTML(.pieces([]))

    package static func text(_ string: String) -> HTML { HTML(.text(string)) }

    /// Markup that is already markup: the document type line, the padding comment and drawings made by Charts.
    /// Called in Web/Layout only (a test reads the sources); never with anything a person typed.
    package init(raw markup: String) { self.init(.raw(markup)) }

    package static func element(_ name: String, _ attributes: [Attribute], _ content: HTML = .empty) -> HTML {
        HTML(.element(name: name, attributes: attributes, content: content))
    }

    package static func void(_ name: String, _ attributes: [Attribute]) -> HTML {
        HTML(.void(name: name, attributes: attributes))
    }

    package var isEmpty: Bool { self == .empty }
}

/// Statements become the pieces of a page: strings are text, `if`, `switch` and `for` work as everywhere else.
@resultBuilder
package enum HTMLBuilder {
    package static func buildExpression(_ string: String) -> HTML { .text(string) }
    package static func buildExpression(_ piece: HTML) -> HTML { piece }
    package static func buildExpression(_ piece: HTML?) -> HTML { piece ?? .empty }
    package static func buildBlock() -> HTML { .empty }
    package static func buildBlock(_ piece: HTML) -> HTML { piece }
    package static func buildBlock(_ pieces: HTML...) -> HTML { HTML(.pieces(pieces)) }
    package static func buildOptional(_ piece: HTML?) -> HTML { piece ?? .empty }
    package static func buildEither(first piece: HTML) -> HTML { piece }
    package static func buildEither(second piece: HTML) -> HTML { piece }
    package static func buildArray(_ pieces: [HTML]) -> HTML { HTML(.pieces(pieces)) }
}
