/// How far a role's function goes.
package enum Reach: String, Sendable, CaseIterable {
    /// Without sign-in.
    case anyone
    /// The own record only.
    case own
    /// Everything in the tenant.
    case tenant
    /// The list of tenants and the provider's own staff; nothing inside a tenant.
    case installation
    /// The department subtrees of the grant.
    case subtree
    /// Implementations at which the account is appointed (実施者, 実施事務従事者).
    case appointed
    /// As `appointed`, and of those the people of the grant's department subtrees.
    case appointedSubtree
}

/// How far a function goes for a role that is held over everything, and for its variants 1–3 and other grants
/// that are limited to departments.
package struct Extent: Hashable, Sendable {
    package let whole: Reach?
    package let scoped: Reach?

    package init(whole: Reach?, scoped: Reach?) {
        self.whole = whole
        self.scoped = scoped
    }

    static let anyone = Extent(whole: .anyone, scoped: nil)
    static let own = Extent(whole: .own, scoped: .own)
    /// For the whole tenant or not at all: every maintenance function (S3-62).
    static let tenant = Extent(whole: .tenant, scoped: nil)
    static let installation = Extent(whole: .installation, scoped: nil)
    static let tenantOrSubtree = Extent(whole: .tenant, scoped: .subtree)
    /// Roles that never reach beyond departments.
    static let subtree = Extent(whole: nil, scoped: .subtree)
    static let appointed = Extent(whole: .appointed, scoped: nil)
    static let appointedOrSubtree = Extent(whole: .appointed, scoped: .appointedSubtree)
}
