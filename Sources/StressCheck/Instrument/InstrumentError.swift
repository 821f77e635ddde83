/// Why a data file is refused.
public enum InstrumentError: Error, Hashable, Sendable, CustomStringConvertible {
    /// The manifest has no entry for the file.
    case notListed(file: String)
    /// The entry lacks a field that every file must carry (L-47).
    case missing(field: String, file: String)
    /// The terms do not allow the file to be part of the product (L-47).
    case licenceForbids(file: String)
    /// The bytes are not those the manifest names.
    case altered(file: String)
    /// The wording is not the one the manifest names (S2-02).
    case wordingAltered(file: String)
    /// The file contradicts itself or has an unknown form.
    case malformed(file: String, reason: String)

    /// One English sentence for logs and the command line.
    public var description: String {
        switch self {
        case .notListed(let file): "\(file) is not listed in the manifest"
        case .missing(let field, let file): "\(file) carries no \(field)"
        case .licenceForbids(let file): "the licence of \(file) does not allow its use here"
        case .altered(let file): "\(file) is not the file its manifest names (SHA-256)"
        case .wordingAltered(let file): "the wording of \(file) differs from the checked one (SHA-256)"
        case .malformed(let file, let reason): "\(file): \(reason)"
        }
    }
}
