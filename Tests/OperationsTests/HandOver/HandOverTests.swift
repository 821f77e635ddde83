import Campaigns
import Foundation
import Organisation
import TestSupport
import Testing

@testable import Operations
@testable import Storage

@Suite struct `A hand-over` {
    struct Opened {
        let set: HandOverSet
        let head: HandOverHead
        let records: [[UInt8]]

        init(_ part: HandOverPart, in folder: URL, _ identity: ArchiveIdentity) throws {
            let reader = try HandOverReader(folder.appending(path: part.file), identity)
            var all: [[UInt8]] = []
            try reader.each { all.append($0) }
            set = reader.set
            head = try JSONDecoder().decode(HandOverHead.self, from: Data(all.removeFirst()))
            records = all
        }

        func read<T: Decodable>(_ type: T.Type) throws -> [T] {
            try records.map { try JSONDecoder().decode(type, from: Data($0)) }
        }
    }

    // L-35, S2-59, S2-62: two packages for two recipients; nobody in both, everybody in one.
    @Test(arguments: Engine.all)
    func `puts everybody into exactly one of two packages`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 6)
            for (one, ask) in zip(scene.people, [ConsentAsk.agree, .decline, .request, .request]) {
                try await scene.look(one)
                try await scene.declare(ask, one)
            }
            let seen = Set(try await scene.seen().map(\.number))
            // Answered in another year and not released: no result yet.
            _ = try await house.openAnotherCampaign("2027年度")
            _ = try await house.send(try SampleCompany.answers(high: true), by: try await house.holder(1))
            let (yes, no) = (ArchiveIdentity(), ArchiveIdentity())
            try await withPlace { place in
                let made = try await house.office.handOver(
                    below: place, consented: yes.recipient, unconsented: no.recipient,
                    as: .system(.commandLine))
                let given = try Opened(made.consented, in: made.folder, yes)
                let kept = try Opened(made.unconsented, in: made.folder, no)
                #expect(given.set == .consented && kept.set == .unconsented && made.notReleased == 1)
                let provided = try given.read(ProvidedRecord.self)
                let withheld = try kept.read(WithheldRecord.self)
                let (one, other) = (
                    provided.map(\.copy.content.number), withheld.map(\.number)
                )
                #expect(Set(one) == seen && seen.count >= 2)
                #expect(Set(one).isDisjoint(with: other))
                #expect((one + other).sorted() == scene.people.map(\.number).sorted())
                #expect(withheld.allSatisfy { $0.result.points.count == 19 && !$0.decidedBy.isEmpty })
                #expect(made.consented.records == one.count && made.unconsented.records == other.count)
                try Self.check(made, against: scene)
                // Each with its own recipient's key only.
                #expect(throws: ArchiveError.self) { try Opened(made.consented, in: made.folder, no) }
                #expect(throws: ArchiveError.self) { try Opened(made.unconsented, in: made.folder, yes) }
            }
        }
    }

    /// Manifests match the files, and neither names nor contents stand outside the seals.
    private static func check(_ made: HandOverMade, against scene: ConsentScene) throws {
        let files = try FileManager.default.contentsOfDirectory(atPath: made.folder.path).sorted()
        #expect(
            files == [
                "consented.nagi", "manifest-consented.json", "manifest-unconsented.json", "unconsented.nagi",
            ])
        for part in [made.consented, made.unconsented] {
            let manifest = try Data(
                contentsOf: made.folder.appending(path: "manifest-\(part.set.rawValue).json"))
            #expect(try JSONDecoder().decode(HandOverPart.self, from: manifest) == part)
            let bytes = try Data(contentsOf: made.folder.appending(path: part.file))
            #expect(bytes.count == part.bytes)
            let sum = Array(Digest.sha256([UInt8](bytes))).map { hexadecimal($0) }.joined()
            #expect(sum == part.sha256)
            for data in [manifest, bytes] {
                let words = scene.people.map(\.number) + ["社員", "髙﨑"]
                #expect(words.allSatisfy { data.range(of: Data($0.utf8)) == nil })
            }
        }
    }

    // L-35: one person's key is not two recipients; and nobody but the command line.
    @Test(arguments: Engine.all)
    func `needs two recipients, and is made by the command line alone`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let (one, other) = (ArchiveIdentity().recipient, ArchiveIdentity().recipient)
            try await withPlace { place in
                await #expect(throws: HandOverRefusal.sameRecipient) {
                    try await house.office.handOver(
                        below: place, consented: one, unconsented: one, as: .system(.commandLine))
                }
                for who in [house.administrator, house.clerk, house.implementer, house.humanResources] {
                    await #expect(throws: Denied.self) {
                        try await house.office.handOver(
                            below: place, consented: one, unconsented: other, as: who)
                    }
                }
                let left = try FileManager.default.contentsOfDirectory(atPath: place.path)
                #expect(left == [])
            }
        }
    }

    // S2-55: the person sees that the own result was handed over.
    @Test(arguments: Engine.all)
    func `is in the audit, and every person in it can see it`(engine: Engine) async throws {
        try await withOffice(engine) { house in
            let scene = try await ConsentScene(house, people: 2)
            try await withPlace { place in
                _ = try await house.office.handOver(
                    below: place, consented: ArchiveIdentity().recipient,
                    unconsented: ArchiveIdentity().recipient, as: .system(.commandLine))
            }
            for one in scene.people {
                let history = try await house.office.accessHistory(of: one.person, as: .person(one.person))
                #expect(history.contains { $0.access.actorKind == "system:commandLine" })
            }
        }
    }
}

private func withPlace(_ work: (URL) async throws -> Void) async throws {
    let place = FileManager.default.temporaryDirectory.appending(
        path: "nagi-\(UUID().uuidString.lowercased())", directoryHint: .isDirectory)
    try FileManager.default.createDirectory(at: place, withIntermediateDirectories: false)
    try await finishing(work, with: place) { try? FileManager.default.removeItem(at: $0) }
}
