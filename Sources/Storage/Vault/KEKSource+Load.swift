import Foundation

extension KEKSource {
    /// Refuses a key file inside the data directory, whatever links lead there.
    func requireOutside(_ directory: URL) throws {
        guard case .file(let path) = self else { return }
        let file = URL(fileURLWithPath: path)
        let folder = file.deletingLastPathComponent().resolvingSymlinksInPath().path + "/"
        if folder.hasPrefix(directory.resolvingSymlinksInPath().path + "/") {
            throw KEKError.besideData(path: path)
        }
    }

    func load() throws -> KEK {
        switch self {
        case .file(let path):
            return try KEK(text: KEKSource.readPrivately(path))
        case .command(let path, let arguments, let wrapped):
            return try KEK(text: KEKSource.output(of: path, arguments, input: wrapped))
        }
    }

    /// The key that is there, or a new one when the file is not there yet. Only for data without any key.
    func loadOrCreate() throws -> (KEK, KEKOrigin) {
        guard case .file(let path) = self, !FileManager.default.fileExists(atPath: path) else {
            return (try load(), .found)
        }
        let kek = KEK()
        try KEKSource.writePrivately(kek.text + "\n", path)
        return (kek, .created(path: path))
    }

    private static func readPrivately(_ path: String) throws -> String {
        var status = stat()
        guard stat(path, &status) == 0, let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw KEKError.missing(path: path)
        }
        guard status.st_mode & 0o077 == 0 else { throw KEKError.exposed(path: path) }
        return text
    }

    private static func writePrivately(_ text: String, _ path: String) throws {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
        guard PrivateFile.write(text, path) else { throw KEKError.unwritable(path: path) }
    }

    private static func output(of path: String, _ arguments: [String], input: String) throws -> String {
        guard let wrapped = FileHandle(forReadingAtPath: input) else { throw KEKError.missing(path: input) }
        let data = try UnwrapCommand.output(of: path, arguments, input: wrapped)
        return String(decoding: data, as: UTF8.self)
    }
}
