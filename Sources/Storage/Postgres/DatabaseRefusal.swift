import CLibPQ

/// A server that is there, but is not the one to talk to: asking again changes nothing, so nobody does.
package enum DatabaseRefusal: Error, Hashable, Sendable, CaseIterable {
    case foreignCertificate
    case otherName
    case plain
    case noAuthority

    /// From libpq's own words, which are English as long as the program sets no locale. They are not passed on: they
    /// name hosts and users.
    init?(_ connection: OpaquePointer) {
        let words = String(cString: PQerrorMessage(connection))
        guard let found = Self.allCases.first(where: { words.contains($0.sign) }) else { return nil }
        self = found
    }

    private var sign: String {
        switch self {
        case .foreignCertificate: "certificate verify failed"
        case .otherName: "does not match host name"
        case .plain: "server does not support SSL"
        case .noAuthority: "root certificate file"
        }
    }
}

extension DatabaseRefusal: CustomStringConvertible {
    package var description: String {
        switch self {
        case .foreignCertificate:
            "the database server's certificate is not from an authority in sslrootcert, or has expired"
        case .otherName: "the database server's certificate is for another name than the address has"
        case .plain: "the database server offers no TLS, and the address asks for it"
        case .noAuthority: "sslrootcert names no file of certificates that can be read"
        }
    }
}
