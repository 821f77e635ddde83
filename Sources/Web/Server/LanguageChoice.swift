import Organisation

/// The language of a page: what was just chosen, else what was chosen before, else what the browser asks for,
/// else Japanese.
enum LanguageChoice {
    static func language(query: String?, cookie: String?, acceptLanguage: String?) -> Language {
        query.flatMap(Language.init) ?? cookie.flatMap(Language.init) ?? preferred(acceptLanguage ?? "")
            ?? .ja
    }

    /// `fr-FR, en;q=0.8, ja;q=0.9` → Japanese.
    static func preferred(_ header: String) -> Language? {
        var best: (language: Language, weight: Double)?
        for range in header.split(separator: ",").prefix(20) {
            let parts = range.split(separator: ";")
            guard let tag = parts.first?.trimmed.lowercased().split(separator: "-").first,
                let language = Language(rawValue: String(tag))
            else { continue }
            let weight =
                parts.dropFirst().first { $0.trimmed.hasPrefix("q=") }
                .flatMap { Double($0.trimmed.dropFirst(2)) } ?? 1
            if weight > best?.weight ?? 0 { best = (language, weight) }
        }
        return best?.language
    }
}
