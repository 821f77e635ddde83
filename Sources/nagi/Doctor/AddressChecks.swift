import Delivery
import Web

enum BaseURLCheck {
    static func finding(_ base: BaseURL, isChosen: Bool) -> Finding {
        if isChosen, base.isTLS { return .ok(.baseURL, base.text, base.text) }
        return .attention(
            .baseURL,
            Words(
                "\(base.text)：この機械の中からしか開けません。メールのリンクも同じです",
                "\(base.text): opens on this machine only, and so do links in mails"),
            mend: Words(
                "社員が開くアドレスを base-url に書いてください。例：base-url = https://check.example.jp",
                "set base-url to the address that people open, such as https://check.example.jp"))
    }
}

enum ServerCheck {
    static func finding(_ visit: Visit) -> Finding {
        switch visit.direct {
        case .ours: .ok(.server, "動いています", "running")
        case .notAsked:
            .attention(
                .server, Words("鍵がないので確かめられません", "cannot be asked without the key"),
                mend: Words(
                    "はじめてなら nagi serve を始め、そうでなければ key-file を先に直してください",
                    "the first time start nagi serve, else mend key-file first"))
        case .failed:
            .attention(
                .server, Words("動いていません", "not running"),
                mend: Words(
                    "nagi serve を始めてから、もう一度 nagi doctor を使ってください",
                    "start nagi serve, then ask nagi doctor again"))
        case .stranger(let status):
            .fault(
                .server,
                Words(
                    "待ち受けるポートで、別のプログラムか別の鍵の凪が答えました（\(status)）",
                    "another program, or a Nagi with another key, answered on the port (\(status))"),
                mend: Words(
                    "port を変えるか、動いているものを止めてください",
                    "change port, or stop what is running there"))
        }
    }
}

/// Whether a browser's request through the base URL arrives as it set out.
enum ProxyCheck {
    static func finding(_ visit: Visit, base: BaseURL) -> Finding {
        switch visit.throughBase {
        case .ours(let report): finding(report, base: base)
        case .notAsked:
            .attention(
                .proxy, Words("鍵がないので確かめられません", "cannot be asked without the key"),
                mend: Words("server の項目を先に直してください", "mend server first"))
        case .failed(let failure): finding(failure, base: base, isRunning: visit.isRunning)
        case .stranger(let status): stranger(status, isRunning: visit.isRunning)
        }
    }

    private static func finding(_ report: ArrivalReport, base: BaseURL) -> Finding {
        if !report.hostIsOurs { return wrongHost }
        if !report.schemeIsOurs { return wrongScheme }
        if !base.isTLS, report.proxy == "none" { return .ok(.proxy, "使っていません", "none in use") }
        if report.proxy == "none" { return silent }
        if report.proxy == "untrusted" { return untrusted(report.client) }
        if report.scheme == nil { return silent }
        return .ok(.proxy, "ホスト名・https・利用者のアドレスが正しく届いています", "host, https and the visitor's address arrive")
    }

    private static let wrongHost = Finding.fault(
        .proxy,
        Words("ホスト名が変わって届くので、ページが開きません", "the host arrives changed, so no page opens"),
        mend: Words("nginx なら proxy_set_header Host $host;", "in nginx: proxy_set_header Host $host;"))

    private static let wrongScheme = Finding.fault(
        .proxy,
        Words("https ではないと届くので、ページが開きません", "it arrives as not https, so no page opens"),
        mend: Words(
            "nginx なら proxy_set_header X-Forwarded-Proto $scheme; と、http から https への転送",
            "in nginx: proxy_set_header X-Forwarded-Proto $scheme; and redirect http to https"))

    private static let silent = Finding.attention(
        .proxy,
        Words("中継サーバーが X-Forwarded-For か -Proto を送っていません", "the proxy sends no X-Forwarded-For or -Proto"),
        mend: Words(
            "docs/examples/nginx/nagi.conf の 3 行の proxy_set_header を使ってください",
            "use the three proxy_set_header lines of docs/examples/nginx/nagi.conf"))

    private static func untrusted(_ client: String?) -> Finding {
        let address = client ?? "127.0.0.1"
        return .attention(
            .proxy,
            Words(
                "中継サーバー \(address) の X-Forwarded-… を信じる設定がありません",
                "the X-Forwarded-… headers of the proxy \(address) are not trusted"),
            mend: Words(
                "それがあなたの中継サーバーなら trusted-proxy = \(address)",
                "if that is your proxy: trusted-proxy = \(address)"))
    }

    private static func stranger(_ status: Int, isRunning: Bool) -> Finding {
        let found = Words(
            "base-url で凪ではないものが答えました（\(status)）",
            "something other than this Nagi answers at base-url (\(status))")
        let mend = Words(
            "base-url と、中継サーバーの転送先（proxy_pass）を確かめてください",
            "check base-url and where the proxy passes requests on (proxy_pass)")
        return isRunning ? .fault(.proxy, found, mend: mend) : .attention(.proxy, found, mend: mend)
    }

    private static func finding(
        _ failure: WebProbe.Failure, base: BaseURL, isRunning: Bool
    ) -> Finding {
        let (found, mend) = words(failure)
        // Before the first start nothing is wrong yet.
        return isRunning ? .fault(.proxy, found, mend: mend) : .attention(.proxy, found, mend: mend)
    }

    private static func words(_ failure: WebProbe.Failure) -> (Words, Words) {
        switch failure {
        case .unknownHost:
            (
                Words("base-url の名前が見つかりません", "the name in base-url is not known"),
                Words("DNS に登録してください", "add it to the DNS")
            )
        case .certificate, .tls:
            (
                Words("base-url へ安全につながりません", "no secure connection to base-url"),
                Words("certificate の項目を見てください", "see certificate")
            )
        case .unreachable, .other:
            (
                Words("base-url に誰も答えません", "nobody answers at base-url"),
                Words("中継サーバーと凪が動いているか確かめてください", "see that the proxy and Nagi are running")
            )
        }
    }
}

extension Visit {
    var isRunning: Bool { if case .ours = direct { true } else { false } }
}
