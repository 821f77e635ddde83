import Notifications
import Organisation
import Testing

@Suite struct `A reminder` {
    private func letter(_ language: Language, link: String = "https://nagi.example.test/l/abc") throws
        -> Letter
    {
        Message.reminder(try invitation(link: link))
            .letter(to: try recipient("髙﨑 光", "hikaru@example.test", language))
    }

    // S3-19
    @Test func `has a subject that says nothing of the person`() throws {
        #expect(try letter(.ja).subject.text == "【凪】ストレスチェックのお知らせ（11月20日まで）")
        #expect(try letter(.en).subject.text == "[Nagi] About the stress check (until 20 November)")
    }

    // S3-19
    @Test func `says in Japanese that nobody has to`() throws {
        #expect(
            try letter(.ja).body == """
                髙﨑 光 様

                株式会社みなと食品
                「2026年度 ストレスチェック」のお知らせです。
                2026年11月20日（金）まで受けられます。
                どなたにも、同じ文面でお送りしています。

                受けるかどうかは、ご自身で決めてください。
                もうお答えになった方と、受けないと決めた方は、
                何もなさらなくてかまいません。

                お受けになる方は、次のリンクからお答えください。
                57問、10分ほどです。
                途中でやめて、あとで続けることもできます。

                https://nagi.example.test/l/abc

                あなた専用のリンクです。
                ほかの人に転送したり、見せたりしないでください。

                前にお送りしたリンクも、そのまま使えます。

                ■ 受けるかどうかは自由です
                受けないこと、結果を会社に渡さないこと、
                面接指導を申し出ること・申し出ないことを理由に
                不利益な扱いを受けることはありません。

                ■ 回答と結果を見る人
                ご本人と、下記の実施者・実施事務従事者だけです。
                結果は本人の同意なく会社に提供されません。
                個人が分からない形にまとめた集計は、
                職場環境の改善に使われることがあります。

                ■ 実施者・実施事務従事者
                実施者　髙﨑 医師
                実施事務従事者　佐藤、鈴木

                --\u{20}
                健康推進室
                health@example.test　平日 9:00〜17:30

                """)
    }

    // S3-19
    @Test func `says in English that nobody has to`() throws {
        #expect(
            try letter(.en).body == """
                Dear 髙﨑 光,

                This is a note about "2026年度 ストレスチェック"
                of 株式会社みなと食品.
                You can answer until Friday, 20 November 2026.
                Everyone receives the same words.

                Whether you answer is for you to decide. If you have answered
                already, or do not want to, you need not do anything.

                If you would like to answer, please use this link: 57 questions,
                about 10 minutes. You can stop and go on later.

                https://nagi.example.test/l/abc

                The link is yours alone. Please do not forward or show it.

                Links you received before go on working.

                * It is voluntary
                You will have no disadvantage from not answering, from not passing
                your result to the company, or from asking or not asking for an
                interview.

                * Who sees answers and result
                You, and the implementers and clerks named below. Nobody else.
                Without your consent the result is not given to the company.
                Figures of groups that show no single person may be used to improve
                the workplace.

                * Implementers and clerks
                Implementer: 髙﨑 医師
                Clerk: 佐藤, 鈴木

                --\u{20}
                健康推進室
                health@example.test　平日 9:00〜17:30

                """)
    }

    // TH11
    @Test func `differs between two people only in name and link`() throws {
        for language in Language.allCases {
            let one = try letter(language, link: "https://nagi.example.test/l/AAAA")
            let other = Message.reminder(try invitation(link: "https://nagi.example.test/l/BBBB"))
                .letter(to: try recipient("青木 花", "b@example.test", language))
            #expect(one.subject == other.subject && one.body != other.body)
            let renamed = one.body.replacing("髙﨑 光", with: "青木 花").replacing("/AAAA", with: "/BBBB")
            #expect(renamed == other.body)
        }
    }

    // S3-19: no order, no count of days, no word that somebody is late.
    @Test func `presses nobody`() throws {
        let pressing = [
            "至急", "必ず", "未受検", "未回答", "期限", "催促", "督促", "お忘れ", "overdue", "must", "have not answered",
            "required", "urgent", "forgot",
        ]
        for language in Language.allCases {
            let text = try letter(language).subject.text + (try letter(language).body)
            for word in pressing { #expect(!text.lowercased().contains(word), "\(word)") }
        }
    }
}
