/// How far a role's function goes.
package enum Reach: String, Sendable {
    /// Without sign-in.
    case anyone
    /// The own record only.
    case own
    /// Everything in the tenant.
    case tenant
    /// The department subtrees of the grant.
    case subtree
    /// Implementations at which the account is appointed (実施者, 実施事務従事者).
    case appointed
}
