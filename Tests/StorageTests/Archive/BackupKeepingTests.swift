import Foundation
import Organisation
import TestSupport
import Testing

@testable import Storage

@Suite struct `Old backups` {
    private static let now = FixedClock().now

    private static func make(_ ages: [Int], in folder: URL) throws {
        for days in ages {
            let set = folder.appending(path: BackupFolder.name(of: now.adding(days: -days)))
            try FileManager.default.createDirectory(at: set, withIntermediateDirectories: true)
            for name in ["data.nagi", "keys.nagi", "manifest.json"] {
                try Data([1]).write(to: set.appending(path: name))
            }
        }
    }

    private static func ages(_ folder: URL, with file: String) throws -> [Int] {
        try FileManager.default.contentsOfDirectory(atPath: folder.path).filter {
            FileManager.default.fileExists(atPath: folder.appending(path: "\($0)/\(file)").path)
        }.compactMap { BackupFolder.moment(of: $0) }.map { moment in
            // Names have whole seconds.
            (now.milliseconds - moment.milliseconds) / 86_400_000
        }.sorted()
    }

    // RE-12: no key file lives longer than 35 days, whatever is kept of the data.
    @Test(arguments: [
        (keep: 35, data: [0, 1, 34], keys: [0, 1, 34]), (keep: 7, data: [0, 1], keys: [0, 1]),
        (keep: 400, data: [0, 1, 34, 35, 36, 300], keys: [0, 1, 34]),
    ])
    func `go when their time is over, and key files after 35 days`(
        _ sample: (keep: Int, data: [Int], keys: [Int])
    ) async throws {
        try await withFolder { folder in
            try Self.make([0, 1, 34, 35, 36, 300], in: folder)
            try BackupKeeping.sweep(folder, keeping: sample.keep, now: Self.now)
            #expect(try Self.ages(folder, with: "data.nagi") == sample.data)
            #expect(try Self.ages(folder, with: "keys.nagi") == sample.keys)
        }
    }

    @Test func `leave the newest set, and what is not theirs`() async throws {
        try await withFolder { folder in
            try Self.make([40, 50], in: folder)
            let strange = ["nagi-old", "notes.txt", "nagi-20200230T000000Z", "nagi-2020-01-01"]
            for name in strange { try Data([1]).write(to: folder.appending(path: name)) }
            try BackupKeeping.sweep(folder, keeping: 35, now: Self.now)
            #expect(try Self.ages(folder, with: "data.nagi") == [40])
            #expect(try Self.ages(folder, with: "keys.nagi") == [], "also of the newest: 35 days are 35 days")
            for name in strange {
                #expect(FileManager.default.fileExists(atPath: folder.appending(path: name).path))
            }
        }
    }

    @Test func `that were broken off go after a day`() async throws {
        try await withFolder { folder in
            for (days, stays) in [(0, true), (1, false)] {
                let name = ".\(BackupFolder.name(of: Self.now.adding(days: -days))).partial"
                let partial = folder.appending(path: name)
                try FileManager.default.createDirectory(at: partial, withIntermediateDirectories: true)
                try BackupKeeping.sweep(folder, keeping: 35, now: Self.now)
                #expect(FileManager.default.fileExists(atPath: partial.path) == stays)
            }
        }
    }
}
