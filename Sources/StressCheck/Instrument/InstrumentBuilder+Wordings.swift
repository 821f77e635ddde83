import StressCheckData

extension InstrumentBuilder {
    /// The official wording and every translation that covers the instrument.
    func wordings(_ sections: [Section]) throws(InstrumentError) -> [String: Wording] {
        var result = ["ja": official(sections)]
        for file in TranslationFile.shipped {
            _ = try Manifest.shipped().header(of: file.path, bytes: file.bytes)
            let translation = try decode(TranslationFile.self, from: file.bytes, named: file.path)
            if let wording = try translated(translation, sections: sections) {
                result[translation.lang] = wording
            }
        }
        return result
    }

    /// The Japanese text of the file itself: the only one that is the questionnaire (S2-02).
    private func official(_ sections: [Section]) -> Wording {
        let items = sections.flatMap(\.items)
        return Wording(
            language: "ja", isOfficial: true, status: "official", remark: nil, title: file.title.ja,
            leads: Dictionary(uniqueKeysWithValues: sections.map { ($0.id, $0.lead) }), screenLeads: [:],
            choices: Dictionary(uniqueKeysWithValues: sections.map { ($0.id, $0.choices) }),
            texts: Dictionary(uniqueKeysWithValues: items.map { ($0.id, $0.text) }),
            prompts: Dictionary(
                uniqueKeysWithValues: items.compactMap { item in item.prompt.map { (item.id, $0) } }),
            scaleNames: Dictionary(
                uniqueKeysWithValues: base.scales.map { (ScaleID(rawValue: $0.id), $0.name.ja) }),
            stageLabels: base.stages?.labelsPrinted ?? [],
            areaNames: Dictionary(
                uniqueKeysWithValues: sections.compactMap { section in
                    section.area.map { ($0, section.role.ja) }
                }))
    }

    /// The translation cut to this instrument's items, or nil where it does not cover all of them (80 items):
    /// items and choices are taken over together, never mixed (`statusDetail` of the file).
    private func translated(
        _ translation: TranslationFile, sections: [Section]
    ) throws(InstrumentError) -> Wording? {
        var texts: [ItemID: String] = [:]
        var prompts: [ItemID: String] = [:]
        for item in sections.flatMap(\.items) {
            guard let text = translation.items[item.id.rawValue] else { return nil }
            texts[item.id] = text
            if let index = translation.promptOf[item.id.rawValue], translation.prompts.indices.contains(index)
            {
                prompts[item.id] = translation.prompts[index]
            }
            try check((prompts[item.id] == nil) == (item.prompt == nil), "prompt of \(item.id.rawValue)")
        }
        var names: [ScaleID: String] = [:]
        for scale in base.scales {
            // Three scales of the 23 items exist only there and have no English name: the file's own serves.
            names[ScaleID(rawValue: scale.id)] = translation.texts.scales[scale.id] ?? scale.name.en
        }
        let wanted = Set(sections.map(\.id))
        let entries = translation.sections.filter { wanted.contains($0.id) }
        try check(Set(entries.map(\.id)) == wanted, "sections of the translation")
        return Wording(
            language: translation.lang, isOfficial: translation.status == "official",
            status: translation.status, remark: translation.texts.unofficialRemark, title: title(translation),
            leads: Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.lead) }),
            screenLeads: Dictionary(uniqueKeysWithValues: entries.map { ($0.id, $0.leadNeutral ?? $0.lead) }),
            choices: Dictionary(
                uniqueKeysWithValues: entries.map { entry in
                    (entry.id, zip(1..., entry.choices).map { Choice(code: $0, label: $1) })
                }),
            texts: texts, prompts: prompts, scaleNames: names, stageLabels: translation.texts.stages.printed,
            areaNames: Dictionary(
                uniqueKeysWithValues: translation.texts.areas.compactMap { letter, name in
                    Area(rawValue: letter).map { ($0, name) }
                }))
    }

    /// The translation's title names the 57 items; the short form keeps the English title of its own file.
    private func title(_ translation: TranslationFile) -> String {
        file.id == .bjsq57 ? translation.title : file.title.en
    }
}
