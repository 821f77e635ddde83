import Foundation
import Storage

/// What a look at the premises found. Nothing is changed or made; a running server is not disturbed.
package struct Inspection: Sendable, Hashable {
    package enum Key: Sendable, Hashable {
        case fine
        /// There are no data yet either: the first start makes both.
        case notMadeYet
        case missing
        /// Others on the machine may read it.
        case exposed
        case malformed
        /// Inside the data directory.
        case besideData
        /// Not the key that these data were sealed under.
        case wrong
    }

    package enum Data: Sendable, Hashable {
        case absent
        case fine(companies: Int)
        case keysMissing
        case unreadable
        case newer
    }

    package let key: Key
    package let data: Data
    /// What a request carries that a running server shall answer with how it arrived; nil without the key.
    package let mark: String?
}

extension Premises {
    package func inspect() async -> Inspection {
        let state = await Installation.inspect(location, kek: .file(path: keyFile))
        let hasNothing = state.data == .absent && state.mark == nil
        return Inspection(
            key: Inspection.Key(state.key, hasNothing: hasNothing), data: Inspection.Data(state.data),
            mark: state.mark)
    }
}

extension Offices {
    /// See `Inspection.mark`.
    package var doctorMark: String { installation.doctorMark }
}

extension Inspection.Key {
    fileprivate init(_ error: KEKError?, hasNothing: Bool) {
        self =
            switch error {
            case nil: hasNothing ? .notMadeYet : .fine
            case .missing, .commandFailed, .unwritable: .missing
            case .exposed: .exposed
            case .malformed: .malformed
            case .besideData: .besideData
            case .wrong: .wrong
            }
    }
}

extension Inspection.Data {
    fileprivate init(_ data: InstallationState.Data) {
        self =
            switch data {
            case .absent: .absent
            case .fine(let companies): .fine(companies: companies)
            case .keysMissing: .keysMissing
            case .unreadable: .unreadable
            case .newer: .newer
            }
    }
}
