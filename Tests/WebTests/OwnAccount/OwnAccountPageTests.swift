import HTML
import Organisation
import Testing

@testable import Operations
@testable import Web

@Suite struct `The own account` {
    private func page(
        _ second: OwnAccount.SecondFactorState, isRequired: Bool = false, errors: [FieldError] = []
    ) -> OwnAccountPage {
        let now = StaffSamples.now
        let account = Account(
            id: AccountID(rawValue: 7), name: "汐見 しおり", mail: "shiomi@nagi.example", hasPassword: true)
        return OwnAccountPage(
            own: OwnAccount(
                account: account, grants: [], undeclared: [], secondFactor: second, wantsSecondFactor: true,
                isRequired: isRequired,
                sessions: [
                    SessionEntry(hash: [1], createdAt: now, seenAt: now),
                    SessionEntry(hash: [2], createdAt: now, seenAt: now),
                ]),
            held: [.init(grant: GrantID(rawValue: 1), role: .clerk, since: now.day, isUndeclared: true)],
            session: [1], errors: errors)
    }

    @Test func `shows roles since when, this session among the others, and ends only those`() {
        let shown = page(.none).html(.sample()).markup
        #expect(shown.contains("実施事務従事者（全体）") && shown.contains("から"))
        #expect(shown.contains("この端末") && shown.contains("value=\"02\"") && !shown.contains("value=\"01\""))
    }

    @Test func `recommends a second factor, or says that it is required`() {
        #expect(page(.none).html(.sample()).markup.contains("二段階認証の設定をおすすめします"))
        #expect(page(.none, isRequired: true).html(.sample()).markup.contains("設定するまで、あなたの役割は使えません"))
        let on = page(.on(since: StaffSamples.now, recoveryCodesLeft: 9)).html(.sample()).markup
        #expect(on.contains("使える予備の番号は9個") && !on.contains("二段階認証の設定をおすすめします"))
    }

    @Test(arguments: Language.allCases) func `passes the page check`(language: Language) throws {
        let frame = Frame.sample(language)
        let setup = SecondFactorSetup(
            secret: "ABCD EFGH",
            picture: "<svg role=\"img\" aria-labelledby=\"a\"><title id=\"a\">x</title></svg>")
        let codes = (0..<3).map { _ in
            AccessCode(length: 10, random: { _ in [1, 2, 3, 4, 5, 6, 7, 8, 9, 10] })
        }
        for shown in [
            page(.none).html(frame), page(.begun, isRequired: true).html(frame),
            page(
                .on(since: StaffSamples.now, recoveryCodesLeft: 9),
                errors: [FieldError(field: "remove_password", message: "!")]
            ).html(frame),
            SecondFactorSetupPage(setup: setup).html(frame), RecoveryCodesPage(codes: codes).html(frame),
            ConfirmationPage(back: "accounts/7", asksCode: true).html(frame),
            SecondStepPage(error: "!").html(frame), LetterCodePage().html(frame),
        ] {
            #expect(PageCheck(shown).mistakes == [])
        }
    }
}
