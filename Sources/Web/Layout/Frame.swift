import HTML
import Organisation

/// What every page needs besides its own data: who reads it, in which language, in which tenant.
struct Frame: Sendable {
    var language: Language
    var paths: Paths
    /// The address that shows this page again; the language switch leads there.
    var here: String
    /// Stands in every form; see `FormToken`.
    var formToken: String
    var contact: HelpContact?
    var reader: Reader?
    /// Set where staff see a page as people do.
    var preview: PreviewMark?

    init(
        language: Language, paths: Paths, here: String, formToken: String, contact: HelpContact? = nil,
        reader: Reader? = nil
    ) {
        self.language = language
        self.paths = paths
        self.here = here
        self.formToken = formToken
        self.contact = contact
        self.reader = reader
    }

    var texts: Texts { .of(language) }
}

/// Where people turn; the same place at the foot of every page (WCAG 3.2.6).
struct HelpContact: Sendable, Hashable {
    let name: String
    let mail: String?
    let phone: String?
    let hours: String?
}

/// Whoever is signed in: the name in the header, the way out and the menu.
struct Reader: Sendable, Hashable {
    struct Place: Sendable, Hashable {
        let name: String
        let path: String
        let isCurrent: Bool
    }

    /// nil where a name in the header would be the first thing seen over the shoulder.
    let name: String?
    let signOut: String
    /// What the way out is called, where it is no signing out.
    var wayOut: String?
    var menu: [Place] = []
}
