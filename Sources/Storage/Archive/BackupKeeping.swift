package import Foundation
package import Organisation

/// Which backups are too old. Only folders and files of this program's own names are touched.
package enum BackupKeeping {
    /// No key may be read from a backup after so many days: then a destroyed key is destroyed everywhere.
    package static let keyDays = 35

    /// Deletes whole sets older than `days`, but never the newest, and key files older than 35 days, always.
    ///
    /// - Returns: names of what was deleted.
    @discardableResult
    package static func sweep(_ folder: URL, keeping days: Int, now: Instant) throws -> [String] {
        let manager = FileManager.default
        let names = (try? manager.contentsOfDirectory(atPath: folder.path)) ?? []
        let sets = names.compactMap { name in BackupFolder.moment(of: name).map { (name, $0) } }
            .sorted { $0.1 < $1.1 }
        var gone: [String] = []
        for (name, moment) in sets {
            let set = folder.appending(path: name)
            if moment.adding(days: days) <= now, name != sets.last?.0 {
                try remove(set)
                gone.append(name)
            } else if moment.adding(days: keyDays) <= now {
                let keys = set.appending(path: SealedFile.Kind.keys.fileName)
                guard manager.fileExists(atPath: keys.path) else { continue }
                try remove(keys)
                gone.append("\(name)/\(keys.lastPathComponent)")
            }
        }
        // What a crash left half written, a day ago or longer.
        for name in names where name.hasPrefix(".nagi-") && name.hasSuffix(".partial") {
            let begun = BackupFolder.moment(of: String(name.dropFirst().dropLast(8)))
            if let begun, begun.adding(days: 1) <= now { try remove(folder.appending(path: name)) }
        }
        return gone
    }

    private static func remove(_ url: URL) throws {
        do { try FileManager.default.removeItem(at: url) } catch {
            throw ArchiveError.cannotWrite(file: url.lastPathComponent)
        }
    }
}
