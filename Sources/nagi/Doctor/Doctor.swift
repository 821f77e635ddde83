import Delivery
import Documents
import Foundation
import Operations
import Web

/// Gathers the facts; what they mean stands with each check.
struct Doctor: Sendable {
    let settings: Settings
    let premises: Premises

    func examine() async -> [Finding] {
        let inspection = await premises.inspect()
        let visit = await Visit.pay(settings, mark: inspection.mark)
        let base = settings.baseURL
        var findings = [
            BaseURLCheck.finding(base, isChosen: settings[.baseURL]?.source != .standard),
            ServerCheck.finding(visit),
            ProxyCheck.finding(visit, base: base),
        ]
        if base.isTLS { findings.append(CertificateCheck.finding(visit, now: visit.now)) }
        findings += [
            ClockCheck.finding(clockFacts(visit)),
            TimeZoneCheck.finding(offset: TimeZone(identifier: "Asia/Tokyo")?.secondsFromGMT()),
            FontCheck.finding(missing: try? PinnedFonts.missing()),
            await MailCheck.finding(settings),
        ]
        findings += await SenderDomainCheck.findings(settings)
        findings += [
            DiskCheck.finding(free: Ground.free(near: dataFolder)),
            KeyFileCheck.finding(inspection.key),
            DatabaseCheck.finding(
                inspection.data, isOpenToOthers: dataFolder.map(Ground.isOpenToOthers) ?? false),
        ]
        return findings
    }

    private var dataFolder: String? {
        if case .directory(let path) = premises.place { path } else { nil }
    }

    private func clockFacts(_ visit: Visit) -> ClockCheck.Facts {
        if let server = visit.serverSeconds { return .init(other: server, own: visit.now, from: .baseURL) }
        if let file = Ground.seconds(in: dataFolder) {
            return .init(other: file, own: Visit.clock(), from: .disk)
        }
        return .init(other: nil, own: visit.now, from: .disk)
    }
}

/// What is asked of the disk.
enum Ground {
    /// Free bytes where the data are or will be; the working directory where they are on a database server.
    static func free(near folder: String?) -> Int? {
        let attributes = try? FileManager.default.attributesOfFileSystem(forPath: standing(folder))
        return (attributes?[.systemFreeSize] as? NSNumber)?.intValue
    }

    static func isOpenToOthers(_ folder: String) -> Bool {
        let attributes = try? FileManager.default.attributesOfItem(atPath: folder)
        return ((attributes?[.posixPermissions] as? NSNumber)?.intValue ?? 0) & 0o077 != 0
    }

    /// The time that the disk's own machine gives a new file, in seconds since 1970.
    static func seconds(in folder: String?) -> Int? {
        guard let folder, FileManager.default.fileExists(atPath: folder) else { return nil }
        let file = URL(filePath: folder).appending(path: ".nagi-doctor-\(UUID().uuidString)")
        guard FileManager.default.createFile(atPath: file.path, contents: nil) else { return nil }
        defer { try? FileManager.default.removeItem(at: file) }
        let attributes = try? FileManager.default.attributesOfItem(atPath: file.path)
        return (attributes?[.modificationDate] as? Date).map { Int($0.timeIntervalSince1970) }
    }

    /// The nearest folder that is there.
    private static func standing(_ folder: String?) -> String {
        var url = URL(filePath: folder ?? ".", directoryHint: .isDirectory).standardizedFileURL
        while !FileManager.default.fileExists(atPath: url.path), url.path != "/" {
            url = url.deletingLastPathComponent()
        }
        return url.path
    }
}
