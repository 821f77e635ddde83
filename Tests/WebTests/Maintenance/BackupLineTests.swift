import Foundation
import HTML
import Operations
import Organisation
import TestSupport
import Testing

@testable import Web

// RE-07
@Suite struct `The line about backups` {
    private static let now = FixedClock().now

    private static func words(_ state: BackupState, held: Int = 0, _ language: Language = .ja) -> String {
        BackupLine(state: state, heldMails: held).html(language).plainText
    }

    @Test func `says plainly how things are`() {
        let good = BackupState(lastSuccess: Self.now.adding(days: -2), bytes: 5, readAt: Self.now)
        let old = BackupState(lastSuccess: Self.now.adding(days: -2).adding(seconds: -1), readAt: Self.now)
        let failing = BackupState(
            lastSuccess: Self.now.adding(days: -1), lastFailure: Self.now, failureReason: "busy",
            readAt: Self.now)
        let never = BackupState(lastFailure: Self.now, failureReason: "other", readAt: Self.now)
        #expect(Self.words(good).contains("最後にできたのは 2026年11月19日"))
        #expect(!BackupLine(state: good).isWorrying && !Self.words(good).contains("知らせて"))
        #expect(Self.words(old).contains("2日より長く"))
        #expect(Self.words(failing).contains("作れませんでした") && Self.words(failing).contains("最後にできたのは"))
        #expect(Self.words(never).contains("まだ一度も成功していません"))
        #expect(Self.words(BackupState(readAt: Self.now)).contains("まだ一度も作られていません"))
        #expect(Self.words(good, held: 3).contains("メール3通"))
        #expect(Self.words(failing, .en).contains("could not be made"))
    }

    @Test func `stands on the first page of the administrator and of the operator alone`() async throws {
        try await withWorld { world in
            for caller in [Caller.administrator, .humanResources, .clerk, .implementer] {
                let answer = try await world.browser(caller).get("/t/\(world.slug)/home")
                #expect(answer.text.contains("バックアップ") == (caller == .administrator), "\(caller)")
            }
        }
    }
}
