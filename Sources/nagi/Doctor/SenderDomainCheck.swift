import Delivery

/// What other mail servers look up before they take our mails for what they are (S2-09): SPF for the domain of the
/// envelope, DKIM and DMARC for that of the sender. Whether SPF names the right machines is the operator's to know.
enum SenderDomainCheck {
    /// Nothing where no mail leaves, or no sender of one's own is set.
    static func findings(_ settings: Settings, records: TextRecords = TextRecords()) async -> [Finding] {
        guard case .smtp = settings.mailRoute, settings[.mailFrom]?.source != .standard,
            let sender = domain(settings.mailFrom)
        else { return [] }
        let envelope = settings[.returnPath].flatMap { domain($0.text) } ?? sender
        var findings = [spf(await records.of(envelope))]
        if let selector = settings[.dkimSelector]?.text {
            findings.append(dkim(await records.of("\(selector)._domainkey.\(sender)")))
        } else {
            findings.append(noSelector)
        }
        findings.append(dmarc(await policy(of: sender, records)))
        return findings
    }

    /// A policy counts for the domains below it.
    private static func policy(of domain: String, _ records: TextRecords) async -> TextRecords.Answer {
        var labels = domain.split(separator: ".")
        while labels.count >= 2 {
            let answer = await records.of("_dmarc." + labels.joined(separator: "."))
            if !found(answer, "v=DMARC1").isEmpty || answer == .unknown { return answer }
            labels.removeFirst()
        }
        return .none
    }

    static func spf(_ answer: TextRecords.Answer) -> Finding {
        let records = found(answer, "v=spf1")
        if answer == .unknown { return unknown(.spf) }
        guard let record = records.first else {
            return .attention(
                .spf, Words("差出人のドメインに SPF がありません", "the sender's domain has no SPF record"),
                mend: Words(
                    "メールサーバーを名指しする SPF（v=spf1 … -all）を、ドメインの管理者に頼んでください",
                    "have one added that names the mail server: v=spf1 … -all"))
        }
        if records.count > 1 {
            return .fault(
                .spf,
                Words(
                    "SPF が\(records.count)つあり、どれも無効です", "there are \(records.count) SPF records: none counts"),
                mend: Words("一つにまとめてください（RFC 7208 4.5）", "make them one (RFC 7208, 4.5)"))
        }
        if record.split(separator: " ").contains(where: { ["+all", "all"].contains($0.lowercased()) }) {
            return .attention(
                .spf, Words("SPF が誰にでも送信を許しています", "the SPF record lets anybody send"),
                mend: Words("最後を -all か ~all にしてください", "let it end in -all or ~all"))
        }
        return .ok(.spf, "SPF があります", "an SPF record is there")
    }

    static func dkim(_ answer: TextRecords.Answer) -> Finding {
        if case .unknown = answer { return unknown(.dkim) }
        let key = found(answer, "").first { tag("p", $0) != nil }
        guard let key else {
            return .attention(
                .dkim,
                Words("その名前（dkim-selector）に DKIM の鍵がありません", "there is no DKIM key under this dkim-selector"),
                mend: Words(
                    "メールサーバーの管理者に、署名の名前（selector）を確かめてください",
                    "ask the mail server's administrators for the selector"))
        }
        if tag("p", key)?.isEmpty == true {
            return .fault(
                .dkim, Words("DKIM の鍵は取り消されています", "the DKIM key has been revoked"),
                mend: Words("いまの署名の名前を dkim-selector に書いてください", "set dkim-selector to the one in use"))
        }
        return .ok(.dkim, "DKIM の鍵があります", "a DKIM key is there")
    }

    static func dmarc(_ answer: TextRecords.Answer) -> Finding {
        if case .unknown = answer { return unknown(.dmarc) }
        let records = found(answer, "v=DMARC1")
        guard records.count == 1, let policy = tag("p", records[0]) else {
            return .attention(
                .dmarc,
                records.isEmpty
                    ? Words("差出人のドメインに DMARC がありません", "the sender's domain has no DMARC record")
                    : Words("DMARC が正しく読めません", "the DMARC record cannot be used"),
                mend: Words(
                    "_dmarc に v=DMARC1; p=none などを一つ、ドメインの管理者に頼んでください",
                    "have one added at _dmarc, such as v=DMARC1; p=none"))
        }
        return .ok(.dmarc, "DMARC があります（p=\(policy)）", "a DMARC record is there (p=\(policy))")
    }

    private static let noSelector = Finding.attention(
        .dkim, Words("DKIM を確かめていません", "DKIM was not looked at"),
        mend: Words(
            "メールサーバーの署名の名前を dkim-selector に書いてください", "set dkim-selector to the mail server's selector"))

    private static func unknown(_ part: Finding.Part) -> Finding {
        .attention(
            part, Words("名前のサーバー（DNS）が答えません", "no name server answered"),
            mend: Words("この機械の /etc/resolv.conf を確かめてください", "check /etc/resolv.conf of this machine"))
    }

    /// Records that begin with this word.
    private static func found(_ answer: TextRecords.Answer, _ version: String) -> [String] {
        guard case .found(let records) = answer else { return [] }
        return records.filter { record in
            version.isEmpty || record.lowercased() == version.lowercased()
                || [" ", ";"].contains { record.lowercased().hasPrefix(version.lowercased() + $0) }
        }
    }

    /// `name=value` between semicolons. At most 20 letters, since a stranger wrote it; nil when it is not there.
    private static func tag(_ name: String, _ record: String) -> String? {
        for part in record.split(separator: ";") {
            let pair = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
            guard pair.count == 2, trimmed(pair[0]).lowercased() == name else { continue }
            return String(trimmed(pair[1]).filter { $0.isASCII && ($0.isLetter || $0.isNumber) }.prefix(20))
        }
        return nil
    }

    private static func trimmed(_ text: Substring) -> Substring {
        var text = text.drop(while: \.isWhitespace)
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    private static func domain(_ address: String) -> String? {
        address.split(separator: "@").last.map(String.init)
    }
}
