import Delivery

enum CertificateCheck {
    static let daysOfAttention = 21

    static func finding(_ visit: Visit, now: Int) -> Finding {
        guard let dates = visit.certificate else { return unseen }
        let days = (dates.upperBound - now) / 86_400
        if now > dates.upperBound { return over }
        if now < dates.lowerBound { return early }
        if case .failed(.certificate) = visit.throughBase { return distrusted }
        if days < daysOfAttention { return soon(days) }
        return .ok(.certificate, "あと \(days) 日", "\(days) days left")
    }

    private static let renewal = Words(
        "更新し、中継サーバーに読み直させてください（nginx -s reload）", "renew it and have the proxy read it (nginx -s reload)")

    private static let over = Finding.fault(
        .certificate, Words("期限が切れています", "it has expired"), mend: renewal)

    private static let early = Finding.fault(
        .certificate, Words("まだ有効になっていません", "it is not valid yet"),
        mend: Words("clock の項目と証明書の日付を確かめてください", "check the clock and the certificate's dates"))

    private static func soon(_ days: Int) -> Finding {
        .attention(.certificate, Words("あと \(days) 日で切れます", "it expires in \(days) days"), mend: renewal)
    }

    private static let distrusted = Finding.fault(
        .certificate,
        Words("信頼されていないか、名前が base-url と違います", "it is not trusted, or its name is not that of base-url"),
        mend: Words(
            "中間証明書を含めて設定し、社内の認証局なら authority-file に指定してください",
            "serve the whole chain; for an authority of your own, name its file in authority-file"))

    private static let unseen = Finding.attention(
        .certificate, Words("見られませんでした", "it could not be seen"),
        mend: Words("proxy の項目を先に直してください", "mend proxy first"))
}
