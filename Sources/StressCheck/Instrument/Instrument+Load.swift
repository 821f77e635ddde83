import StressCheckData

extension Instrument {
    /// The questionnaire, read from its data file once and kept.
    ///
    /// Loading fails rather than falls back: an instrument without source or licence, with other bytes than its
    /// manifest names, or with a table that contradicts itself does not exist for this library (L-47, S2-02).
    public static func load(_ id: InstrumentID) throws(InstrumentError) -> Instrument {
        guard let result = shipped[id] else { throw .notListed(file: id.rawValue) }
        return try result.get()
    }

    private static let shipped: [InstrumentID: Result<Instrument, InstrumentError>] = Dictionary(
        uniqueKeysWithValues: InstrumentID.allCases.map { id in
            (id, Result { () throws(InstrumentError) in try read(id, manifest: .shipped()) })
        })

    /// Reads one instrument under a given manifest.
    static func read(_ id: InstrumentID, manifest: Manifest) throws(InstrumentError) -> Instrument {
        let file = try InstrumentFile.decode(id)
        var headers = [try manifest.header(of: id.dataFile.path, bytes: id.dataFile.bytes)]
        var base: InstrumentFile?
        if let extended = file.extends {
            // The 80-item form is judged by the tables of the 57, so their bytes are part of what it is.
            base = try InstrumentFile.decode(extended)
            headers.append(try manifest.header(of: extended.dataFile.path, bytes: extended.dataFile.bytes))
        }
        return try InstrumentBuilder(file: file, base: base ?? file, headers: headers).build()
    }
}
