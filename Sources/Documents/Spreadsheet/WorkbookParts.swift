/// What a workbook is made of: found by its relationships, not by customary names.
struct WorkbookParts {
    struct Sheet: Hashable {
        let name: String
        let isHidden: Bool
        let entry: String
    }

    /// In the order of the tabs; charts are none.
    private(set) var sheets: [Sheet] = []
    private(set) var countsFrom1904 = false
    private(set) var sharedStrings: String?
    private(set) var styles: String?

    init(_ archive: inout SpreadsheetArchive) throws(SpreadsheetError) {
        let types = ContentTypes()
        guard archive.has(ContentTypes.entry), archive.has("_rels/.rels") else { throw .notAWorkbook }
        try archive.read(ContentTypes.entry, types)
        let root = try Relations.read("_rels/.rels", from: "", &archive)
        guard let book = root.first(where: { $0.kind == "officeDocument" })?.target,
            archive.has(book), book.hasSuffix(".xml"), types.isWorkbook
        else { throw .notAWorkbook }
        let relations = try Relations.read(Self.relations(of: book), from: book, &archive)
        let contents = WorkbookContents()
        try archive.read(book, contents)
        countsFrom1904 = contents.countsFrom1904
        sharedStrings = relations.first { $0.kind == "sharedStrings" }?.target
        styles = relations.first { $0.kind == "styles" }?.target
        let places = Dictionary(relations.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        sheets = contents.sheets.compactMap { name, isHidden, id in
            guard let place = places[id], place.kind == "worksheet" else { return nil }
            return Sheet(name: name, isHidden: isHidden, entry: place.target)
        }
    }

    private static func relations(of entry: String) -> String {
        var parts = entry.split(separator: "/").map(String.init)
        let file = parts.popLast() ?? ""
        return (parts + ["_rels", file + ".rels"]).joined(separator: "/")
    }
}

/// `[Content_Types].xml`: what the archive says it is.
private final class ContentTypes: XMLListener {
    static let entry = "[Content_Types].xml"

    private(set) var isWorkbook = false

    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep {
        guard let type = attributes.text("ContentType") else { return .goOn }
        if type.contains("macroEnabled") || type.contains("vbaProject") { return .fail(.macros) }
        if type.contains("spreadsheetml.") && type.hasSuffix("main+xml") { isWorkbook = true }
        return .goOn
    }
}

/// The entries that belong to another one.
private final class Relations: XMLListener {
    struct Relation {
        let id: String
        /// Last word of the type, which is the same in both editions of the standard.
        let kind: String
        let target: String
    }

    private(set) var list: [Relation] = []
    private let folder: [Substring]

    private init(of entry: String) {
        folder = entry.split(separator: "/").dropLast()
    }

    static func read(
        _ name: String, from entry: String, _ archive: inout SpreadsheetArchive
    ) throws(SpreadsheetError) -> [Relation] {
        let relations = Relations(of: entry)
        try archive.read(name, relations)
        return relations.list
    }

    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep {
        guard name.is("Relationship"), attributes.text("TargetMode") != "External",
            let id = attributes.text("Id"), let type = attributes.text("Type"),
            let target = attributes.text("Target")
        else { return .goOn }
        let kind = type.split(separator: "/").last.map(String.init) ?? ""
        list.append(Relation(id: id, kind: kind, target: resolved(target)))
        return .goOn
    }

    private func resolved(_ target: String) -> String {
        var parts = target.hasPrefix("/") ? [] : folder
        for part in target.split(separator: "/") where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts.joined(separator: "/")
    }
}

/// The workbook's own part: its tabs and how it counts days.
private final class WorkbookContents: XMLListener {
    private(set) var sheets: [(name: String, isHidden: Bool, relation: String)] = []
    private(set) var countsFrom1904 = false

    func open(_ name: XMLName, _ attributes: XMLAttributes) -> XMLStep {
        if name.is("workbookPr") {
            countsFrom1904 = attributes.isOn("date1904")
        } else if name.is("sheet"), let title = attributes.text("name"), let id = attributes.text("id") {
            let state = attributes.text("state") ?? "visible"
            sheets.append((title, state != "visible", id))
        }
        return .goOn
    }
}
