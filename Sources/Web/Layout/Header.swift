import HTML
import Organisation

extension Frame {
    var siteHeader: HTML {
        header(.class("site-header")) {
            div(.class("bar")) {
                span(.class("brand"), .lang("ja")) {
                    img(.src(Asset.mark.path), .alt(""), .width(28), .height(28))
                    texts.shell.serviceName
                }
                div(.class("header-links")) {
                    languageSwitch
                    if let reader { way(out: reader) }
                }
            }
            if let reader, !reader.menu.isEmpty { menu(reader.menu) }
        }
    }

    /// Names each other language in that language; the reader's own choice travels as `?lang=`.
    private var languageSwitch: HTML {
        nav(.aria(.label, texts.shell.languages)) {
            for other in Language.allCases where other != language {
                a(
                    .href(here + (here.contains("?") ? "&" : "?") + "lang=" + other.rawValue),
                    .lang(other.rawValue), .hreflang(other.rawValue)
                ) { other.ownName }
            }
        }
    }

    private func way(out reader: Reader) -> HTML {
        HTMLBuilder.buildBlock(
            reader.name.map { name in span(.class("support")) { texts.shell.signedIn(name) } } ?? .empty,
            postForm(reader.signOut) {
                button(.buttonType("submit"), .class("quiet")) { reader.wayOut ?? texts.shell.signOut }
            })
    }

    private func menu(_ places: [Reader.Place]) -> HTML {
        nav(.class("site-nav"), .aria(.label, texts.shell.menu)) {
            div(.class("bar")) {
                ul {
                    for place in places {
                        li {
                            a(.href(place.path), .aria(.current, place.isCurrent ? "page" : nil)) {
                                place.name
                            }
                        }
                    }
                }
            }
        }
    }

    var siteFooter: HTML {
        footer(.class("site-footer")) {
            div(.class("inner", "flow")) {
                h2 { texts.shell.help }
                if let contact {
                    p { contact.name }
                    contactLines(contact)
                } else {
                    p { texts.shell.helpGeneral }
                }
                if knowsPlace { p { a(.href(paths.help)) { texts.help.heading } } }
                // Errors outside every company have nobody to ask.
                if knowsPlace { p { a(.href(paths.newEnquiry)) { texts.desk.enquiries.link } } }
            }
        }
    }

    /// Pages that repeat nothing of a stranger's address lead nowhere in a company either.
    private var knowsPlace: Bool { !paths.slug.isEmpty && here != Paths.root }

    private func contactLines(_ contact: HelpContact) -> HTML {
        ul {
            if let phone = contact.phone {
                li {
                    texts.shell.helpPhone + " "
                    a(.href("tel:" + phone.filter { $0 != " " })) { phone }
                    if let hours = contact.hours { "（\(texts.shell.helpHours) \(hours)）" }
                }
            }
            if let mail = contact.mail {
                li {
                    texts.shell.helpMail + " "
                    a(.href("mailto:" + mail)) { mail }
                }
            }
        }
    }
}
