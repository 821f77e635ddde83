package import Foundation
package import Notifications

/// Mail into a folder, one `.eml` file each, for the demo and for tests. A file is named by its Message-ID
/// alone, appears whole or not at all, and the same mail sent twice is one file.
package struct FolderTransport: Sendable {
    package let folder: URL

    package init(_ folder: URL) {
        self.folder = folder
    }

    package var transport: MailTransport {
        MailTransport { try send($0) }
    }

    package func send(_ mail: OutgoingMail) throws(DeliveryFailure) {
        do {
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
            try Data(mail.payload).write(
                to: folder.appendingPathComponent("\(mail.id.text).eml"), options: .atomic)
        } catch {
            throw .unwritable
        }
    }
}
