import Foundation

/// A new file of mode 0400 that holds a key.
enum PrivateFile {
    /// On the disk before it is used: a key that is lost in a power cut would take the data with it. And whole before
    /// it has its name: a start that was broken off, or had no room, must not leave half a key in the next one's way.
    ///
    /// - Returns: false when it could not be written, or one is there already.
    static func write(_ text: String, _ path: String) -> Bool {
        let beginning = "\(path).\(getpid()).new"
        unlink(beginning)
        defer { unlink(beginning) }
        guard fill(beginning, text) else { return false }
        // Unlike rename(2), link(2) never takes the place of a file that is there.
        guard link(beginning, path) == 0 else { return false }
        return syncFolder(of: path)
    }

    private static func fill(_ path: String, _ text: String) -> Bool {
        let descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o400)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        let bytes = Array(text.utf8)
        return Foundation.write(descriptor, bytes, bytes.count) == bytes.count && fsync(descriptor) == 0
    }

    private static func syncFolder(of path: String) -> Bool {
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
        let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        return fsync(descriptor) == 0
    }
}
