import Foundation
package import Organisation

/// The three consents of the law, each on its own (安衛則52条の13; manual as text pages 49 and 176).
package enum ConsentKind: String, CaseIterable, Sendable, Codable {
    /// 個別の同意: the person was asked and agreed.
    case provision
    /// 申出: a request for the interview counts as consent (L-14).
    case request
    /// 10人を下回る集団: the group's figures may be shown if everybody agrees (L-21 A).
    case group
}

/// What a person asks the page to do.
package enum ConsentAsk: String, CaseIterable, Sendable {
    case agree, decline, request, withdraw, agreeGroup, declineGroup
}

/// A person's word about passing on, as it is kept. There is none until the person gave one (L-15).
package struct Declaration: Hashable, Sendable, Codable {
    package enum Act: String, CaseIterable, Sendable, Codable {
        case agree, decline, request
        /// A request by somebody not judged to need the interview: a consultation, no consent (L-13).
        case consult
        case withdraw
        case agreeGroup, declineGroup
    }

    package let act: Act
    package let scope: ConsentScope
    /// The version of the text that the person had before them.
    package let text: String
    /// The version of the company's words that stood beside it (`ja-3`); nil for none.
    package let companyText: String?

    package init(act: Act, scope: ConsentScope, text: String, companyText: String? = nil) {
        self.act = act
        self.scope = scope
        self.text = text
        self.companyText = companyText
    }

    /// The consent it gives; nil for everything else.
    package var consent: ConsentKind? {
        switch act {
        case .agree: .provision
        case .request: .request
        case .agreeGroup: .group
        case .decline, .consult, .withdraw, .declineGroup: nil
        }
    }
}

extension Declaration {
    /// Bytes of the sealed form before encryption: the same for every act.
    package static let sealedSize = 256

    package var bytes: [UInt8] {
        get throws {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys]
            return [UInt8](try encoder.encode(self))
        }
    }

    package init?(bytes: [UInt8]) {
        guard let found = try? JSONDecoder().decode(Declaration.self, from: Data(bytes)) else { return nil }
        self = found
    }
}

/// A declaration with its time.
package struct DatedDeclaration: Hashable, Sendable {
    package let declaration: Declaration
    package let at: Instant

    package init(_ declaration: Declaration, at: Instant) {
        self.declaration = declaration
        self.at = at
    }
}
