package import StressCheckData

/// Reads a data file of the program after its bytes were compared with the manifest (L-47).
///
/// For the sibling library of group analysis: its norms and rules are data under the same guard. Throws what
/// a questionnaire would: not listed, no source, no licence, altered bytes, a malformed field.
package func shipped<T: Decodable>(_ type: T.Type, _ file: DataFile) throws(InstrumentError) -> T {
    _ = try Manifest.shipped().header(of: file.path, bytes: file.bytes)
    return try decode(type, from: file.bytes, named: file.path)
}

/// SHA-256 for the sibling library, under a name that no package's own `SHA256` stands beside.
package enum FileDigest {
    /// Digest in hexadecimal.
    package static func hex(_ bytes: [UInt8]) -> String { SHA256.hex(bytes) }
}
