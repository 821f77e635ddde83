package import Campaigns
package import Organisation
import Storage

extension Office {
    /// Asks somebody for a file: a link that works once, for two weeks. The file goes after so many days.
    ///
    /// - Parameter title: what is asked for; shown to whoever holds the link.
    package func askForFile(_ title: FreeText, keepDays: Int, as who: Principal) async throws -> Secret {
        guard SharedFile.keepChoices.contains(keepDays), title.text.utf8.count <= 600 else {
            throw Refusal.badField(.value)
        }
        let secret = newSecret()
        return try await door.perform(.fileAsk, as: who) { db, permit in
            try db.insertFileRequest(
                permit.newID(FileID.self), titled: title.text, hash: secret.hash, keepDays: keepDays,
                under: permit)
            return secret
        }
    }

    /// What is given to the sender.
    package func uploadLink(_ secret: Secret) -> String { "\(origin)/u/\(slug)\(secret.text)" }

    package func checkAskingForFile(as who: Principal) async throws {
        try await door.check(.fileAsk, as: who)
    }

    /// What was asked for and what came; nothing of what is in it.
    package func sharedFiles(as who: Principal) async throws -> [(file: SharedFile, asker: String)] {
        try await door.perform(.fileList, as: who) { db, _ in
            try db.sharedFiles().map { ($0, try db.account($0.author)?.name ?? "—") }
        }
    }

    package func readSharedFile(
        _ id: FileID, as who: Principal
    ) async throws -> (file: SharedFile, bytes: [UInt8]) {
        try await tenant.refreshKeys()
        return try await door.perform(.fileRead, as: who, on: .file(id)) { db, permit in
            try db.sharedFile(id, under: permit)
        }
    }
}

extension Office {
    /// What a link asks for.
    ///
    /// - Throws: `Refusal.linkUnknown` when it is unknown, used or over.
    package func fileRequest(by link: Secret) async throws -> SharedFile {
        try await door.perform(.fileOpen, as: .visitor) { db, permit in
            guard let request = try db.openFileRequest(hash: link.hash, at: permit.at) else {
                throw Refusal.linkUnknown
            }
            return request
        }
    }

    /// Takes the file; the link works no more.
    ///
    /// - Throws: `Refusal.linkUnknown`, `SharedFile.Fault`.
    package func sendFile(_ bytes: [UInt8], named name: String, by link: Secret) async throws {
        let request = try await fileRequest(by: link)
        let kind = try SharedFile.check(bytes)
        // Its own key, committed before it is used; without a file it seals nothing.
        try await tenant.ensureKeys([.file(request.id)])
        let plain = String(name.unicodeScalars.filter { $0.value >= 32 }.prefix(200).map(Character.init))
        try await door.perform(.fileSend, as: .visitor, on: .file(request.id)) { db, permit in
            guard let request = try db.openFileRequest(hash: link.hash, at: permit.at) else {
                throw Refusal.linkUnknown
            }
            try db.insert(bytes, named: plain, kind: kind, as: request, under: permit)
        }
    }
}
