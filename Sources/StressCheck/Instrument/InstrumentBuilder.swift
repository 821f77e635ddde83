import StressCheckData

/// Turns a data file into an `Instrument` and refuses what does not fit together.
struct InstrumentBuilder {
    /// The file of the instrument itself.
    let file: InstrumentFile
    /// Where the profile's scales and その1 come from: the file itself, or the one it extends.
    let base: InstrumentFile
    /// The file's own header first, then that of the file it extends.
    let headers: [Manifest.Header]

    /// Everything is checked before anything can be asked or scored with it.
    func build() throws(InstrumentError) -> Instrument {
        try check(file.choiceRule.codes == [1, 2, 3, 4], "unknown answer codes")
        try check(file.verified["items"] == true, "its items are not verified")
        let sections = try sections()
        let items = sections.flatMap(\.items).sorted { $0.number < $1.number }
        try check(
            items.map(\.number) == Array(1...file.itemCount), "item numbers are not 1…\(file.itemCount)")
        let names = Dictionary(uniqueKeysWithValues: items.map { ($0.number, $0.id) })
        guard let header = headers.first else { throw refused("no header") }
        let areas = try simpleSumAreas(names)
        // S2-02: the wording is fixed, so it carries a digest of its own beside that of the file.
        guard Wording.digest(of: sections) == header.wordingSha256 else {
            throw .wordingAltered(file: file.id.dataFile.path)
        }
        let slots = items.compactMap { ItemSlots.slot(of: $0.id) }
        return Instrument(
            id: file.id, version: header.version, source: header.source, licence: header.licence,
            attribution: header.attribution, title: file.title.value, sections: sections, items: items,
            scales: try ScaleBuilder(file: base, names: names).scales(),
            meanScales: try meanScales(names), composites: try composites(),
            itemsForVerdict: items.map(\.id).filter { item in areas.values.contains { $0.contains(item) } },
            simpleSumAreas: areas, fileDigests: headers.map(\.sha256),
            wordings: try wordings(sections),
            slots: slots, hasOwnNumbering: slots != Array(slots.indices))
    }

    /// Refuses the file for a reason unless a condition holds.
    func check(_ holds: Bool, _ reason: @autoclosure () -> String) throws(InstrumentError) {
        if !holds { throw refused(reason()) }
    }

    /// The error for a fault of this file.
    func refused(_ reason: String) -> InstrumentError {
        .malformed(file: file.id.dataFile.path, reason: reason)
    }
}
