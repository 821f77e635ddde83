import HTML

@testable import Web

/// What every page must hold, read from its markup alone: no browser is needed to find most mistakes.
struct PageCheck {
    struct Tag {
        let name: String
        let attributes: [String: String]
        let text: String
    }

    let markup: String
    let tags: [Tag]

    init(_ page: HTML) { self.init(markup: page.markup) }

    init(markup: String) {
        self.markup = markup
        tags = Self.read(markup)
    }

    /// The mistakes, in words; empty is good.
    var mistakes: [String] {
        language + headings + identifiers + labels + titles + safety
    }

    private func all(_ name: String) -> [Tag] { tags.filter { $0.name == name } }

    private var language: [String] {
        ["ja", "en"].contains(all("html").first?.attributes["lang"] ?? "") ? [] : ["no language"]
    }

    private var headings: [String] {
        let levels = tags.compactMap { tag in
            tag.name.count == 2 && tag.name.hasPrefix("h") ? Int(tag.name.dropFirst()) : nil
        }
        var found = levels.filter { $0 == 1 }.count == 1 ? [] : ["not exactly one h1"]
        for (before, after) in zip(levels, levels.dropFirst()) where after > before + 1 {
            found.append("h\(after) follows h\(before)")
        }
        return found
    }

    private var identifiers: [String] {
        let ids = tags.compactMap { $0.attributes["id"] }
        let known = Set(ids)
        var found = known.count == ids.count ? [] : ["an id stands twice"]
        for tag in tags {
            for key in ["aria-describedby", "aria-labelledby", "aria-controls", "for"] {
                for id in (tag.attributes[key] ?? "").split(separator: " ") where !known.contains(String(id))
                {
                    found.append("\(key) names \(id), which is not there")
                }
            }
            if let link = tag.attributes["href"], link.hasPrefix("#"),
                !known.contains(String(link.dropFirst()))
            {
                found.append("a link leads to \(link), which is not there")
            }
        }
        return found
    }

    private var labels: [String] {
        let labelled = Set(all("label").compactMap { $0.attributes["for"] })
        let controls = (all("input") + all("select") + all("textarea")).filter {
            $0.attributes["type"] != "hidden"
        }
        var found = controls.filter { !labelled.contains($0.attributes["id"] ?? "") }.map { control in
            "no label for \(control.attributes["name"] ?? control.name)"
        }
        if all("fieldset").count != all("legend").count { found.append("a fieldset without a legend") }
        found += all("img").filter { $0.attributes["alt"] == nil }.map { _ in "an image without words" }
        return found
    }

    private var titles: [String] {
        let title = all("title").first?.text ?? ""
        let hasError = markup.contains("class=\"error-summary\"")
        let says = title.hasPrefix("エラー") || title.hasPrefix("Error")
        return (title.isEmpty ? ["no title"] : []) + (hasError == says ? [] : ["title and errors disagree"])
    }

    private var safety: [String] {
        var found: [String] = []
        for tag in tags {
            for key in tag.attributes.keys where key == "style" || key.hasPrefix("on") {
                found.append("\(tag.name) has \(key)")
            }
            if tag.name == "script", tag.attributes["src"]?.hasPrefix("/assets/") != true {
                found.append("a script that is not ours")
            }
            if tag.name == "form", tag.attributes["method"] != "post" { found.append("a form that gets") }
        }
        return found + (markup.contains("noindex") ? [] : ["robots may come"])
    }
}
