enum ClockCheck {
    enum Source: Sendable, Hashable {
        /// The `Date` of the answer at the base URL.
        case baseURL
        /// The time of a file just made where the data are.
        case disk
    }

    struct Facts: Sendable, Hashable {
        /// Seconds since 1970 of the other clock; nil when there was none to ask.
        let other: Int?
        let own: Int
        let from: Source
    }

    /// One-time codes live 30 seconds; HTTP dates are whole seconds.
    static let secondsOfAttention = 5
    static let secondsOfFault = 30

    static func finding(_ facts: Facts) -> Finding {
        let name =
            facts.from == .baseURL
            ? Words("base-url の応答の時刻", "the date of base-url's answer")
            : Words("データのディスクの時刻", "the time of the data's disk")
        guard let other = facts.other else { return uncompared }
        let off = abs(other - facts.own)
        let found = Words("\(name.ja)との差 \(off) 秒", "\(off) s from \(name.en)")
        if off < secondsOfAttention { return .ok(.clock, found.ja, found.en) }
        return off < secondsOfFault
            ? .attention(.clock, found, mend: mend) : .fault(.clock, found, mend: mend)
    }

    private static let mend = Words(
        "両方の機械の時刻を合わせてください（chrony、systemd-timesyncd）",
        "set the clocks of both machines by the network (chrony, systemd-timesyncd)")

    private static let uncompared = Finding.attention(
        .clock, Words("比べる相手がありません", "there was nothing to compare with"),
        mend: Words("nagi serve を始めてから、もう一度確かめてください", "ask again when nagi serve is running"))
}

enum TimeZoneCheck {
    /// - Parameter offset: seconds of Asia/Tokyo east of UTC by the machine's own data.
    static func finding(offset: Int?) -> Finding {
        if offset == 9 * 3_600 { return .ok(.timeZone, "Asia/Tokyo のデータがあります", "Asia/Tokyo is known") }
        return .attention(
            .timeZone, Words("Asia/Tokyo のデータがありません", "Asia/Tokyo is not known to this machine"),
            mend: Words(
                "apt install tzdata（ページの日時は正しいままです）",
                "apt install tzdata (days on pages are right all the same)"))
    }
}

enum FontCheck {
    /// - Parameter missing: nil when no fonts could be read at all.
    static func finding(missing: [String]?) -> Finding {
        guard let missing, !missing.contains("BIZ UDPGothic") else {
            return .fault(
                .fonts, Words("結果票を作るフォントがありません", "the font of result sheets is missing"),
                mend: Words(
                    "apt install fonts-morisawa-bizud-gothic", "apt install fonts-morisawa-bizud-gothic"))
        }
        if missing.isEmpty { return .ok(.fonts, "そろっています", "all there") }
        let names = missing.joined(separator: ", ")
        return .attention(
            .fonts, Words("名前の珍しい漢字のフォントがありません：\(names)", "missing, for rarer kanji of names: \(names)"),
            mend: Words(
                "apt install fonts-morisawa-bizud-gothic fonts-ipaexfont fonts-vlgothic",
                "apt install fonts-morisawa-bizud-gothic fonts-ipaexfont fonts-vlgothic"))
    }
}

enum DiskCheck {
    /// A full disk stops every answer; the audit, outbox and logs of a busy week need some hundred megabytes.
    static let fault = 512 << 20
    static let attention = 2 << 30

    static func finding(free: Int?) -> Finding {
        guard let free else {
            return .attention(
                .disk, Words("空きを調べられません", "free space could not be read"),
                mend: Words("データの置き場所を確かめてください", "check where the data are"))
        }
        let found = Words("空き \(free >> 20) MB", "\(free >> 20) MB free")
        let mend = Words(
            "2 GB 以上を空けてください。いっぱいになると回答を受け取れません",
            "please free 2 GB or more; a full disk takes no answers")
        if free < fault { return .fault(.disk, found, mend: mend) }
        return free < attention ? .attention(.disk, found, mend: mend) : .ok(.disk, found.ja, found.en)
    }
}
