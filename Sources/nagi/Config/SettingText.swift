import Foundation

/// A file of settings as it lies on the disk.
struct SettingText: Sendable, Hashable {
    let text: String
    /// Whether everybody on the machine may read it: then it may hold no password.
    let isOpenToAll: Bool

    static let mostBytes = 65_536

    /// nil when there is no such file.
    static func read(_ path: String) throws(SettingFault) -> SettingText? {
        guard let attributes = try? FileManager.default.attributesOfItem(atPath: path) else { return nil }
        let mode = (attributes[.posixPermissions] as? NSNumber)?.intValue ?? 0
        let size = (attributes[.size] as? NSNumber)?.intValue ?? 0
        guard size <= mostBytes, let text = try? String(contentsOfFile: path, encoding: .utf8) else {
            throw SettingFault(
                place: path,
                words: Words("UTF-8 の小さなテキストとして読めません", "it cannot be read as a small text in UTF-8"))
        }
        return SettingText(text: text, isOpenToAll: mode & 0o007 != 0)
    }
}
