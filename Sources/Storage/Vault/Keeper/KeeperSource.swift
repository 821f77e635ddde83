import Dispatch
import Foundation

/// Where a program finds passphrases of keepers when it starts: a folder with a file for each company, named by its
/// word. systemd's encrypted credentials are such a folder. With a command, the files hold what only the command can
/// unwrap: it reads one on its standard input and writes the passphrase.
package struct KeeperSource: Sendable, Hashable {
    package let folder: String
    /// A program and its arguments, none of them secret.
    package let command: [String]

    package init(folder: String, command: [String] = []) {
        self.folder = folder
        self.command = command
    }

    /// nil where there is none for this company.
    func passphrase(_ slug: String) async throws -> String? {
        try await withCheckedThrowingContinuation { continuation in
            DispatchQueue.global().async {
                continuation.resume(with: Result { try read(slug) })
            }
        }
    }

    private func read(_ slug: String) throws -> String? {
        let path = folder + "/" + slug
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        guard status.st_mode & 0o077 == 0 else { throw KEKError.exposed(path: path) }
        guard let file = FileHandle(forReadingAtPath: path) else { throw KEKError.missing(path: path) }
        let data =
            try command.first.map {
                try UnwrapCommand.output(of: $0, Array(command.dropFirst()), input: file)
            }
            ?? file.readToEnd() ?? Data()
        let text = String(decoding: data.prefix(1024), as: UTF8.self)
        return text.trimmingCharacters(in: .newlines)
    }
}

extension TenantKeys {
    /// With what is at hand at the start. What is not there, or is wrong, leaves the records locked: the pages say so.
    func unlock(from source: KeeperSource, _ slug: String) async {
        guard seat.isTaken, let found = try? await source.passphrase(slug) else { return }
        let bytes = Passwords.normalized(found)
        try? await unlock { slots in
            let stretching = slots.stretching
            let key = try await withCheckedThrowingContinuation { continuation in
                DispatchQueue.global().async {
                    continuation.resume(with: Result { try stretching.key(from: bytes) })
                }
            }
            return slots.key(passphrase: key)
        }
    }
}
