package import Foundation
package import Notifications

/// How mail leaves the house, as the operator chose it.
package enum MailRoute: Sendable {
    case smtp(SMTPSettings)
    /// `.eml` files in a folder, for the demo and for tests.
    case folder(URL)

    package var transport: MailTransport {
        switch self {
        case .smtp(let settings): SMTPTransport(settings).transport
        case .folder(let folder): FolderTransport(folder).transport
        }
    }
}
