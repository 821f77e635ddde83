import Testing

@testable import StressCheck

@Suite struct `The wording` {
    /// SHA-256 of leads, choices, prompts and items in printed order, written down once more here: the official
    /// text does not change by an edit of two files.
    // S2-02
    @Test(arguments: [
        (InstrumentID.bjsq57, "f09188e918e9aa9dc42cff3229e1071cd3df5e0a75a0df30d59e3a79965772be"),
        (.bjsq23, "1cc7118e16d5b0f0bf8124bb2335790fdbfd76b8368e83da836581495a9b2f5b"),
        (.bjsq80, "7d6e3d2e31168bb359352dd0f84cd64df0bf3f344919481824f6a8d72df21fbd"),
    ])
    func `is the checked one, letter by letter`(_ id: InstrumentID, _ digest: String) throws {
        #expect(try Instrument.load(id).wordingDigest == digest)
    }

    // S2-02
    @Test func `has 57 items in four sections of 17, 29, 9 and 2`() throws {
        let instrument = try Instrument.load(.bjsq57)
        #expect(instrument.sections.map(\.items.count) == [17, 29, 9, 2])
        #expect(instrument.items.map(\.number) == Array(1...57))
        #expect(Set(instrument.items.map(\.id)).count == 57)
        #expect(instrument.itemsForVerdict == instrument.items.prefix(55).map(\.id))
        #expect(instrument.items.first?.text == "非常にたくさんの仕事をしなければならない")
        #expect(instrument.sections[2].items.allSatisfy { $0.prompt != nil })
        #expect(instrument.sections.allSatisfy { $0.choices.map(\.code) == [1, 2, 3, 4] })
    }

    // S2-02
    @Test func `that differs from the checked one is refused`() throws {
        let manifest = try Manifest.shipped().changing("bjsq57.json") { $0.with(wordingSha256: "00") }
        #expect(throws: InstrumentError.wordingAltered(file: "bjsq57.json")) {
            try Instrument.read(.bjsq57, manifest: manifest)
        }
    }

    @Test func `in Japanese is official and needs no remark`() throws {
        let instrument = try Instrument.load(.bjsq57)
        let wording = instrument.wording(in: "ja")
        #expect(wording.isOfficial && wording.remark == nil)
        for section in instrument.sections {
            #expect(wording.lead(of: section.id) == section.lead)
            #expect(wording.choices(of: section.id) == section.choices)
        }
        #expect(instrument.items.allSatisfy { wording.text(of: $0.id) == $0.text })
        #expect(wording.name(of: ScaleID(rawValue: "vigor")) == "活気")
        #expect(wording.name(of: .stressReactions) == "心身のストレス反応")
    }

    @Test(arguments: [InstrumentID.bjsq57, .bjsq23])
    func `in English is whole, in the same order, and says that it is unofficial`(_ id: InstrumentID) throws {
        let instrument = try Instrument.load(id)
        let wording = instrument.wording(in: "en")
        #expect(wording.language == "en" && !wording.isOfficial && wording.status == "unofficial")
        #expect(wording.remark?.contains("unofficial translation") == true)
        for section in instrument.sections {
            #expect(
                !wording.lead(of: section.id).isEmpty
                    && !wording.screenLead(of: section.id).contains("circle"))
            #expect(wording.choices(of: section.id).map(\.code) == [1, 2, 3, 4])
        }
        for item in instrument.items {
            #expect(!wording.text(of: item.id).isEmpty)
            #expect((wording.prompt(of: item.id) == nil) == (item.prompt == nil))
        }
        #expect(instrument.scales.allSatisfy { !wording.name(of: $0.id).isEmpty })
        #expect(wording.stageLabels.count == 5)
        #expect(Area.allCases.allSatisfy { !wording.name(of: $0).isEmpty })
    }

    @Test func `in a language that does not cover the form is the Japanese, never a mixture`() throws {
        let eighty = try Instrument.load(.bjsq80)
        #expect(eighty.languages == ["ja"])
        #expect(eighty.wording(in: "en").language == "ja")
        #expect(try Instrument.load(.bjsq57).languages == ["ja", "en"])
        #expect(try Instrument.load(.bjsq57).wording(in: "xx").language == "ja")
    }
}
