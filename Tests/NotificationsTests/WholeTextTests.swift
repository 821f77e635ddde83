import Notifications
import Organisation
import Testing

/// Whole mails as people get them: a change of words is a decision, and shows here.
@Suite struct `The words of a mail` {
    private func body(_ message: Message, _ language: Language) throws -> String {
        message.letter(to: try recipient("髙﨑 光", "hikaru@example.test", language)).body
    }

    // S2-05, S2-55
    @Test func `invite in Japanese`() throws {
        #expect(
            try body(.invitation(try invitation()), .ja) == """
                髙﨑 光 様

                株式会社みなと食品
                「2026年度 ストレスチェック」のご案内です。
                お勤めの皆さまに、同じ文面でお送りしています。

                次のリンクから、ご自身でお答えください。
                57問、10分ほどです。

                https://nagi.example.test/l/abc

                あなた専用のリンクです。
                ほかの人に転送したり、見せたりしないでください。

                ■ 期間と方法
                2026年11月2日（月）から
                2026年11月20日（金）まで
                スマートフォンでもパソコンでも答えられます。
                途中でやめて、あとで続けることもできます。

                ■ 目的
                ご自身のストレスの状態を知り、こころの不調を
                未然に防ぐこと（一次予防）が目的です。
                病気を見つけるための検査ではありません。

                ■ 受けるかどうかは自由です
                受けないこと、結果を会社に渡さないこと、
                面接指導を申し出ること・申し出ないことを理由に
                不利益な扱いを受けることはありません。

                ■ 回答と結果を見る人
                ご本人と、下記の実施者・実施事務従事者だけです。
                結果は本人の同意なく会社に提供されません。
                個人が分からない形にまとめた集計は、
                職場環境の改善に使われることがあります。

                ■ 面接指導について
                結果により医師の面接指導をおすすめすることが
                あります。申し出るかどうかは自由ですが、
                申し出ると、結果が会社に伝わります。

                ■ 回答の取り扱い
                回答と結果は暗号化し、5年を上限に保存します。

                ■ 実施者・実施事務従事者
                実施者　髙﨑 医師
                実施事務従事者　佐藤、鈴木

                --\u{20}
                健康推進室
                health@example.test　平日 9:00〜17:30

                """)
    }

    // S3-10
    @Test func `invite in English`() throws {
        #expect(
            try body(.invitation(try invitation()), .en) == """
                Dear 髙﨑 光,

                This is the invitation to "2026年度 ストレスチェック"
                of 株式会社みなと食品.
                Everyone receives the same words.

                Please answer for yourself by this link: 57 questions, about
                10 minutes.

                https://nagi.example.test/l/abc

                The link is yours alone. Please do not forward or show it.

                * Period and way
                From Monday, 2 November 2026
                to Friday, 20 November 2026
                On a phone or a computer. You can stop and go on later.

                * Purpose
                To know your own stress and to prevent ill health before it begins
                (primary prevention). It is not a test that looks for an illness.

                * It is voluntary
                You will have no disadvantage from not answering, from not passing
                your result to the company, or from asking or not asking for an
                interview.

                * Who sees answers and result
                You, and the implementers and clerks named below. Nobody else.
                Without your consent the result is not given to the company.
                Figures of groups that show no single person may be used to improve
                the workplace.

                * Interview with a physician
                Your result may come with a recommendation of an interview. You are
                free to ask for it; if you ask, your result is passed to the company.

                * How the answers are kept
                Answers and results are encrypted and kept for at most five years.

                * Implementers and clerks
                Implementer: 髙﨑 医師
                Clerk: 佐藤, 鈴木

                --\u{20}
                健康推進室
                health@example.test　平日 9:00〜17:30

                """)
    }

    // S3-04
    @Test func `announce the result in Japanese`() throws {
        #expect(
            try body(.resultReady(resultNotice()), .ja) == """
                髙﨑 光 様

                株式会社みなと食品
                「2026年度 ストレスチェック」のお知らせの用意ができました。
                メールでお知らせする皆さまに、同じ文面で
                同時にお送りしています。

                次のページを開き、お答えになったときに
                ご自身で決めたあいことばを入れてご覧ください。

                https://nagi.example.test/l/abc

                ご覧になれるのはご本人だけです。
                あいことばをお忘れのときは、同じページの案内を
                ご覧ください。

                --\u{20}
                健康推進室
                health@example.test　平日 9:00〜17:30

                """)
    }

    // S3-10
    @Test func `announce the result in English`() throws {
        #expect(
            try body(.resultReady(resultNotice()), .en) == """
                Dear 髙﨑 光,

                The notice of "2026年度 ストレスチェック"
                of 株式会社みなと食品 is ready.
                Everyone who is told by mail receives the same words at the same time.

                Please open this page and enter the secret that you chose when you
                answered.

                https://nagi.example.test/l/abc

                Only you can read it. If you have forgotten your secret, the same page
                tells you what to do.

                --\u{20}
                健康推進室
                health@example.test　平日 9:00〜17:30

                """)
    }
}
