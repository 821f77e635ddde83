import Organisation

extension CheckInvitation {
    func japanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】ストレスチェックのご案内（\(lastDay.shortJapanese)まで）", greeting: greeting,
            invitationJapanese)
    }

    var invitationJapanese: [String] {
        [
            opening, linkInWords, period, purpose, choice, readers, interview, protection, people,
            desk.signature,
        ]
    }

    var opening: String {
        """
        \(company)
        「\(campaign)」のご案内です。
        お勤めの皆さまに、同じ文面でお送りしています。
        """
    }

    private var linkInWords: String { [asking, link, ownLink].joined(separator: "\n\n") }

    var asking: String {
        """
        次のリンクから、ご自身でお答えください。
        \(itemCount)問、\(minutes)分ほどです。
        """
    }

    var ownLink: String {
        """
        あなた専用のリンクです。
        ほかの人に転送したり、見せたりしないでください。
        """
    }

    var period: String {
        """
        ■ 期間と方法
        \(firstDay.japanese)から
        \(lastDay.japanese)まで
        スマートフォンでもパソコンでも答えられます。
        途中でやめて、あとで続けることもできます。
        """
    }

    var purpose: String {
        """
        ■ 目的
        ご自身のストレスの状態を知り、こころの不調を
        未然に防ぐこと（一次予防）が目的です。
        病気を見つけるための検査ではありません。
        """
    }

    var choice: String {
        """
        ■ 受けるかどうかは自由です
        受けないこと、結果を会社に渡さないこと、
        面接指導を申し出ること・申し出ないことを理由に
        不利益な扱いを受けることはありません。
        """
    }

    var readers: String {
        """
        ■ 回答と結果を見る人
        ご本人と、下記の実施者・実施事務従事者だけです。
        結果は本人の同意なく会社に提供されません。
        個人が分からない形にまとめた集計は、
        職場環境の改善に使われることがあります。
        """
    }

    var interview: String {
        """
        ■ 面接指導について
        結果により医師の面接指導をおすすめすることが
        あります。申し出るかどうかは自由ですが、
        申し出ると、結果が会社に伝わります。
        """
    }

    var protection: String {
        """
        ■ 回答の取り扱い
        回答と結果は暗号化し、5年を上限に保存します。
        """
    }

    var people: String {
        """
        ■ 実施者・実施事務従事者
        実施者　\(implementers.joined(separator: "、"))
        実施事務従事者　\(clerks.joined(separator: "、"))
        """
    }
}
