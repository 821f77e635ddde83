package enum VaultError: Error, Hashable, Sendable {
    /// `ensureKeys` was not called for this key.
    case notReady(KeyName)
    /// A key that data were sealed with is gone and no erasure says so. The tenant must not be served.
    case missing(key: String)
    /// Destroyed on purpose; its data cannot be read again.
    case erased(key: String)
    /// In the keeper's custody, and not unlocked on this node.
    case locked
    /// Another row, column, tenant or key, or changed bytes.
    case doesNotOpen
    case tooLong

    var isNotReady: Bool { if case .notReady = self { true } else { false } }
}

extension VaultError: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notReady(let name): "key \(name.text) is not loaded"
        case .missing(let key): "key \(key) is missing from the key database"
        case .erased(let key): "key \(key) was destroyed"
        case .locked: "the keeper has not unlocked the records here"
        case .doesNotOpen: "a sealed value does not open"
        case .tooLong: "a value is too long for its seal"
        }
    }
}
