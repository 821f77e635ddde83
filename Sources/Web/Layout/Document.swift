import HTML
import Organisation

extension Frame {
    enum Width: String, Sendable {
        case reading = ""
        case wide
    }

    /// A whole page: one h1, its words in the title too, the same header and footer everywhere.
    func page(
        _ heading: String, title: String? = nil, hasError: Bool = false, quietHeading: Bool = false,
        width: Width = .reading,
        styles: [Asset] = [], modules: [Asset] = [], back: (name: String, path: String)? = nil,
        @HTMLBuilder content: () -> HTML
    ) -> HTML {
        let prefix = hasError ? texts.shell.errorPrefix : ""
        return document(
            title: prefix + (title ?? heading) + " | " + texts.shell.serviceName,
            width: width, styles: styles,
            modules: preview == nil ? (hasError ? [.siteModule] : []) + modules : []
        ) {
            main(.id("main"), .class("site-main", "flow"), .tabindex(-1)) {
                if let back { a(.href(back.path), .class("back")) { back.name } }
                preview?.html ?? .empty
                h1(.class(quietHeading ? "quiet-heading" : nil)) { heading }
                content()
            }
        }
    }

    private func document(
        title: String, width: Width, styles: [Asset], modules: [Asset], @HTMLBuilder content: () -> HTML
    ) -> HTML {
        HTMLBuilder.buildBlock(
            .doctype,
            .element(
                "html", [.lang(language.rawValue)],
                HTMLBuilder.buildBlock(
                    head(title: title, styles: [.site] + styles, modules: modules),
                    .element(
                        "body", [.class(width.rawValue)],
                        HTMLBuilder.buildBlock(
                            a(.href("#main"), .class("skip")) { texts.shell.skip },
                            siteHeader, content(), siteFooter)))))
    }

    private func head(title: String, styles: [Asset], modules: [Asset]) -> HTML {
        var parts: [HTML] = [
            .void("meta", [.charset("utf-8")]),
            .void("meta", [.name("viewport"), .content("width=device-width, initial-scale=1")]),
            .void("meta", [.name("robots"), .content("noindex, nofollow")]),
            .void("meta", [.name("format-detection"), .content("telephone=no")]),
            .element("title", [], .text(title)),
            .void("link", [.rel("icon"), .href(Asset.mark.path)]),
        ]
        parts += styles.map { .void("link", [.rel("stylesheet"), .href($0.path)]) }
        parts += modules.map { .element("script", [.buttonType("module"), .src($0.path)]) }
        return .element("head", [], HTMLBuilder.buildArray(parts))
    }
}

extension HTML {
    static var doctype: HTML { HTML(raw: "<!DOCTYPE html>\n") }
}
