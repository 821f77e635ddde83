/// Releasing a batch.
struct StaffReleaseTexts: Sendable {
    let heading: String
    let back: String
    let lead: @Sendable (Int) -> String
    let points: [String]
    let irreversible: String
    let agree: String
    let agreeMissing: String
    let submit: String
    let notReady: String
    let needDecided: @Sendable (Int) -> String
    let needConfirmed: @Sendable (String) -> String
    let released: @Sendable (String) -> String
    let releasedBy: String
    let releasedAt: String
    let justReleased: String
}

extension StaffReleaseTexts {
    static let ja = StaffReleaseTexts(
        heading: "結果の通知",
        back: "確認のまとめ",
        lead: { "\($0)人の結果を、ご本人だけが見られるようにします。" },
        points: [
            "全員に、同じ文面のメールを同じ時刻に送ります。メールに結果は書かれません。",
            "結果は、ご本人が「あいことば」で開いたときだけ表示されます。",
            "会社（人事・管理職）には、個人の結果は届きません。",
        ],
        irreversible: "通知すると取り消せません。判定も変えられなくなります。",
        agree: "内容を確かめました。結果を通知します。",
        agreeMissing: "内容を確かめて、チェックを入れてください。",
        submit: "結果を通知する",
        notReady: "まだ通知できません。次のことが残っています。",
        needDecided: { "未判定の方が\($0)人います。" },
        needConfirmed: { "「\($0)」の確認がまだです。" },
        released: { "\($0)に通知しました。" },
        releasedBy: "通知した人",
        releasedAt: "通知した日時",
        justReleased: "結果を通知しました。メールを順に送ります。"
    )

    static let en = StaffReleaseTexts(
        heading: "Release of results",
        back: "Confirmations",
        lead: { "The results of \(StaffWords.en.people($0)) become readable, each by that person alone." },
        points: [
            "Everybody gets the same mail at the same time. It says nothing of any result.",
            "A result opens only with the person's own secret.",
            "No individual result goes to the company, HR or managers.",
        ],
        irreversible: "This cannot be undone, and decisions cannot be changed afterwards.",
        agree: "I have checked this. Release the results.",
        agreeMissing: "Please check it and tick the box.",
        submit: "Release the results",
        notReady: "It cannot be released yet. This is left:",
        needDecided: { "\(StaffWords.en.people($0)) still undecided." },
        needConfirmed: { "Not confirmed: “\($0)”." },
        released: { "Released on \($0)." },
        releasedBy: "Released by",
        releasedAt: "Released on",
        justReleased: "The results are released. The mails go out now."
    )
}
