import StressCheckData
import Testing

@testable import StressCheck

@Suite struct `A data file` {
    // L-47
    @Test(arguments: InstrumentID.allCases)
    func `cannot be loaded without version, source, licence or attribution`(_ id: InstrumentID) throws {
        let file = id.dataFile.path
        let gaps: [(field: String, change: (Manifest.Entry) -> Manifest.Entry)] = [
            ("version", { $0.with(version: .some(nil)) }), ("source", { $0.with(source: .some(nil)) }),
            ("source", { $0.with(source: " ") }), ("licence", { $0.with(licence: .some(nil)) }),
            (
                "licence",
                { $0.with(licence: Manifest.Licence(name: "", attribution: "x", mayBeDistributed: true)) }
            ),
            (
                "attribution",
                { $0.with(licence: Manifest.Licence(name: "x", attribution: nil, mayBeDistributed: true)) }
            ),
        ]
        for gap in gaps {
            let manifest = try Manifest.shipped().changing(file, gap.change)
            #expect(throws: InstrumentError.missing(field: gap.field, file: file)) {
                try Instrument.read(id, manifest: manifest)
            }
        }
        #expect(throws: InstrumentError.notListed(file: file)) {
            try Instrument.read(id, manifest: Manifest(files: []))
        }
        #expect(throws: Never.self) { try Instrument.read(id, manifest: .shipped()) }
    }

    // L-47
    @Test(arguments: [false, nil])
    func `cannot be loaded when its terms do not allow it in the product`(_ allowed: Bool?) throws {
        let manifest = try Manifest.shipped().changing("bjsq80.json") {
            $0.with(licence: Manifest.Licence(name: "x", attribution: "y", mayBeDistributed: allowed))
        }
        #expect(throws: InstrumentError.licenceForbids(file: "bjsq80.json")) {
            try Instrument.read(.bjsq80, manifest: manifest)
        }
    }

    // L-47: the 80 items are judged by the tables of the 57, so a gap there counts for both
    @Test func `cannot borrow from a file without a licence`() throws {
        let manifest = try Manifest.shipped().changing("bjsq57.json") { $0.with(licence: .some(nil)) }
        #expect(throws: InstrumentError.missing(field: "licence", file: "bjsq57.json")) {
            try Instrument.read(.bjsq80, manifest: manifest)
        }
    }

    // L-47
    @Test func `is named with version, source, licence and attribution by what is made of it`() throws {
        for id in InstrumentID.allCases {
            let instrument = try Instrument.load(id)
            for text in [instrument.version, instrument.source, instrument.licence, instrument.attribution] {
                #expect(!text.isEmpty)
            }
        }
    }

    @Test func `is refused when its bytes are not those of the manifest`() throws {
        let manifest = try Manifest.shipped().changing("bjsq57.json") {
            $0.with(sha256: String(repeating: "0", count: 64))
        }
        #expect(throws: InstrumentError.altered(file: "bjsq57.json")) {
            try Instrument.read(.bjsq57, manifest: manifest)
        }
    }
}

extension Manifest {
    func changing(_ file: String, _ change: (Entry) -> Entry) -> Manifest {
        Manifest(files: files.map { $0.file == file ? change($0) : $0 })
    }
}

extension Manifest.Entry {
    func with(
        version: String?? = nil, source: String?? = nil, sha256: String?? = nil,
        wordingSha256: String?? = nil,
        licence: Manifest.Licence?? = nil
    ) -> Manifest.Entry {
        Manifest.Entry(
            file: file, version: version ?? self.version, source: source ?? self.source,
            sha256: sha256 ?? self.sha256, wordingSha256: wordingSha256 ?? self.wordingSha256,
            licence: licence ?? self.licence)
    }
}
