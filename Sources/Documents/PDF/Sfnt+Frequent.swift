extension Sfnt {
    /// The same font with some characters only and without instructions for pixel screens.
    ///
    /// Glyph numbers stay, so that all other tables stay true; outlines that are not needed are empty.
    func keeping(_ characters: [Int]) -> [UInt8] {
        let glyphs = glyphs()
        let pairs = characters.compactMap { code in glyphs[code].map { (code, $0) } }
        let (glyf, loca) = outlines(Set(pairs.map(\.1) + [0]))
        var made: [String: [UInt8]] = ["cmap": Sfnt.map(pairs), "glyf": glyf, "loca": loca]
        let kept = ["OS/2", "head", "hhea", "hmtx", "maxp", "name", "post", "vhea", "vmtx"]
        for name in kept { made[name] = tables[name].map { Array(bytes[$0]) } }
        made["head"]?.replaceSubrange(50..<52, with: [0, 1])
        return Sfnt.file(made)
    }

    private func outlines(_ wanted: Set<Int>) -> (glyf: [UInt8], loca: [UInt8]) {
        let wanted = withParts(wanted)
        var glyf: [UInt8] = []
        var places: [Int] = []
        for glyph in 0..<glyphCount {
            places.append(glyf.count)
            guard wanted.contains(glyph) else { continue }
            glyf += withoutInstructions(outline(glyph))
            while !glyf.count.isMultiple(of: 4) { glyf.append(0) }
        }
        places.append(glyf.count)
        return (glyf, places.flatMap(Sfnt.long))
    }

    /// With the glyphs that composite ones are put together from.
    private func withParts(_ glyphs: Set<Int>) -> Set<Int> {
        var all = glyphs
        var open = Array(glyphs)
        while let glyph = open.popLast() {
            for part in parts(outline(glyph)).map({ word($0 + 2) }) where all.insert(part).inserted {
                open.append(part)
            }
        }
        return all
    }

    private func isComposite(_ outline: Range<Int>) -> Bool {
        outline.count > 10 && word(outline.lowerBound) >= 0x8000
    }

    /// Where the records of a composite glyph begin, and the end as the last one.
    private func parts(_ outline: Range<Int>) -> [Int] {
        guard isComposite(outline) else { return [] }
        var records = [outline.lowerBound + 10]
        while let record = records.last, record < outline.upperBound, word(record) & 0x20 != 0 {
            records.append(record + length(ofPart: record))
        }
        return records
    }

    private func length(ofPart record: Int) -> Int {
        let flags = word(record)
        let scale = flags & 0x80 != 0 ? 8 : flags & 0x40 != 0 ? 4 : flags & 0x08 != 0 ? 2 : 0
        return 4 + (flags & 0x01 != 0 ? 4 : 2) + scale
    }

    private func withoutInstructions(_ outline: Range<Int>) -> [UInt8] {
        guard outline.count > 10 else { return Array(bytes[outline]) }
        let records = parts(outline)
        guard let last = records.last else { return simple(outline) }
        let end = min(last + length(ofPart: last), outline.upperBound)
        var glyph = Array(bytes[outline.lowerBound..<end])
        // The flag 0x0100 says that instructions follow.
        for record in records { glyph[record - outline.lowerBound] &= 0xfe }
        return glyph
    }

    private func simple(_ outline: Range<Int>) -> [UInt8] {
        let place = outline.lowerBound + 10 + word(outline.lowerBound) * 2
        let rest = place + 2 + word(place)
        guard rest <= outline.upperBound else { return Array(bytes[outline]) }
        return bytes[outline.lowerBound..<place] + [0, 0] + bytes[rest..<outline.upperBound]
    }
}
