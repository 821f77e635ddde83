import StressCheckData

/// What `files/manifest.json` says about the data files: who made them, under which terms, which bytes.
///
/// A file without source or licence cannot be loaded at all (L-47), so a scale of unclear origin cannot reach a
/// person by way of a hurried commit. The terms themselves are those of SOURCES.md §8.
struct Manifest: Decodable {
    /// One entry per data file.
    let files: [Entry]

    /// An entry as written. Every field is optional here so that a gap gives an error that names the field, not
    /// a general complaint about JSON.
    struct Entry: Decodable {
        let file: String
        let version: String?
        let source: String?
        let sha256: String?
        let wordingSha256: String?
        let licence: Licence?
    }

    /// `mayBeDistributed` is a decision of ours about the named terms; absent means no.
    struct Licence: Decodable {
        let name: String?
        let attribution: String?
        let mayBeDistributed: Bool?
    }

    /// An entry in which nothing is missing.
    struct Header {
        let version: String
        let source: String
        let licence: String
        let attribution: String
        let sha256: String
        let wordingSha256: String?
    }

    /// The manifest carried in the program.
    static func shipped() throws(InstrumentError) -> Manifest {
        try decode(Manifest.self, from: DataFile.manifest.bytes, named: DataFile.manifest.path)
    }

    /// The header of a file, after its bytes were compared with it.
    func header(of file: String, bytes: [UInt8]) throws(InstrumentError) -> Header {
        guard let entry = files.first(where: { $0.file == file }) else { throw .notListed(file: file) }
        let header = Header(
            version: try Self.required(entry.version, "version", file),
            source: try Self.required(entry.source, "source", file),
            licence: try Self.required(entry.licence?.name, "licence", file),
            attribution: try Self.required(entry.licence?.attribution, "attribution", file),
            sha256: try Self.required(entry.sha256, "sha256", file),
            wordingSha256: entry.wordingSha256)
        guard entry.licence?.mayBeDistributed == true else { throw .licenceForbids(file: file) }
        guard SHA256.hex(bytes) == header.sha256 else { throw .altered(file: file) }
        return header
    }

    /// A field that must say something: blanks are as good as nothing.
    private static func required(
        _ value: String?, _ field: String, _ file: String
    ) throws(InstrumentError) -> String {
        guard let value, value.contains(where: { !$0.isWhitespace }) else {
            throw .missing(field: field, file: file)
        }
        return value
    }
}
