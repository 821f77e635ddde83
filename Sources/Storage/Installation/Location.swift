package import Foundation

/// Where an installation keeps its data.
package enum Location: Sendable, Hashable {
    /// One directory: `installation.db`, `keys.db`, and `tenants/<id>/data.db` for each tenant.
    case directory(URL)
    /// Two databases of PostgreSQL, as addresses for libpq: one for the data, one for the keys.
    case postgres(data: String, keys: String)
}
