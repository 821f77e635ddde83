package import Foundation
package import Notifications

/// A Maildir into which the mail server of this machine, or a fetching program, puts what comes back. A notice that was
/// noted is deleted, since it may hold the returned mail; anything else is moved to `cur`, for people to look at.
package struct ReturnFolder: Sendable {
    let folder: URL
    let path: ReturnPath

    /// So much of a mail is read; notices are far shorter than what they return.
    private static let longest = 256 << 10

    package init(_ folder: URL, path: ReturnPath) {
        self.folder = folder
        self.path = path
    }

    /// nil where the address cannot be one of returned mail.
    package init?(_ folder: URL, address: String) {
        guard let path = ReturnPath(address) else { return nil }
        self.init(folder, path: path)
    }

    package var box: ReturnBox { ReturnBox { try await collect($0) } }

    private var new: URL { folder.appending(path: "new", directoryHint: .isDirectory) }
    private var seen: URL { folder.appending(path: "cur", directoryHint: .isDirectory) }

    /// What another node took meanwhile is not there any more, and noting one twice changes nothing.
    private func collect(_ note: ReturnBox.Note) async throws -> Int {
        var count = 0
        for name in try FileManager.default.contentsOfDirectory(atPath: new.path).sorted()
        where !name.hasPrefix(".") {
            guard let bytes = read(name) else { continue }
            if let returned = DeliveryNotice.read(bytes, path: path) {
                try await note(returned)
                try? FileManager.default.removeItem(at: new.appending(path: name))
                count += 1
            } else {
                try? FileManager.default.createDirectory(at: seen, withIntermediateDirectories: true)
                let kept = name.contains(":2,") ? name : name + ":2,S"
                try? FileManager.default.moveItem(
                    at: new.appending(path: name), to: seen.appending(path: kept))
            }
        }
        return count
    }

    private func read(_ name: String) -> [UInt8]? {
        guard let file = try? FileHandle(forReadingFrom: new.appending(path: name)) else { return nil }
        defer { try? file.close() }
        return Array((try? file.read(upToCount: Self.longest)) ?? Data())
    }
}
