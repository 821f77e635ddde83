import Foundation
import Testing

@testable import Web

@Suite struct `The embedded files` {
    static let folder = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().appendingPathComponent("web")

    @Test func `are the files of the web folder, byte for byte`() throws {
        let names = try FileManager.default.contentsOfDirectory(atPath: Self.folder.path)
        #expect(Set(names) == Set(Asset.all.map(\.name)))
        for asset in Asset.all {
            let source = try String(
                contentsOf: Self.folder.appendingPathComponent(asset.name), encoding: .utf8)
            #expect(asset.content == source, "run scripts/generate-assets: \(asset.name)")
        }
    }

    @Test func `have an address that changes with their bytes`() {
        let old = Asset("a.css", .style, "a {}\n")
        let new = Asset("a.css", .style, "b {}\n")
        #expect(old.path != new.path)
        #expect(old.hash.count == 16)
        #expect(Asset.at(hash: Asset.site.hash, name: "site.css")?.content == Asset.site.content)
        #expect(Asset.at(hash: old.hash, name: "site.css") == nil)
    }

    @Test func `call for nothing from elsewhere`() {
        for asset in Asset.all {
            let text = asset.content.replacingOccurrences(of: "http://www.w3.org/2000/svg", with: "")
            #expect(!text.contains("http:") && !text.contains("https:") && !text.contains("@import"))
            #expect(!text.contains("url("), "\(asset.name)")
        }
    }

    // A module under 12 kB, all styles of a page under 40 kB: the first screen stays under 100 kB.
    @Test func `are small`() {
        for asset in Asset.all {
            #expect(asset.content.utf8.count < (asset.kind == .module ? 12_000 : 24_000), "\(asset.name)")
        }
    }

    @Test func `keep nothing in the browser's storage`() {
        for asset in Asset.all where asset.kind == .module {
            for word in ["localStorage", "sessionStorage", "indexedDB", "caches", "serviceWorker", "eval("] {
                #expect(!asset.content.contains(word), "\(asset.name): \(word)")
            }
        }
    }
}
