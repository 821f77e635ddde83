import Foundation

/// Decodes a data file; a missing or misspelt field becomes an error that names the file and the place.
func decode<T: Decodable>(
    _ type: T.Type, from bytes: [UInt8], named file: String
) throws(InstrumentError) -> T {
    do {
        return try JSONDecoder().decode(type, from: Data(bytes))
    } catch let DecodingError.keyNotFound(key, context) {
        throw .malformed(file: file, reason: "no \(key.stringValue) at \(path(context))")
    } catch let DecodingError.typeMismatch(_, context), let DecodingError.valueNotFound(_, context) {
        throw .malformed(file: file, reason: "unexpected value at \(path(context))")
    } catch {
        throw .malformed(file: file, reason: "cannot be read")
    }
}

/// Where in the file, as field/field/index.
private func path(_ context: DecodingError.Context) -> String {
    context.codingPath.map(\.stringValue).joined(separator: "/")
}
