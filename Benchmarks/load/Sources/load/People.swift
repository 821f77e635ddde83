import NIOHTTP1

/// Who answers: words that nobody has opened yet, sessions that answer, and those that have sent.
final class People {
    private let options: Options
    private let pool: Pool
    private var words: ArraySlice<Substring>
    private var chance: Chance
    /// Sessions that have not sent, oldest first.
    private var live: [String] = []
    private var first = 0
    private var sent: [String] = []

    static let items =
        (1...17).map { "A\($0)" } + (1...29).map { "B\($0)" } + (1...9).map { "C\($0)" } + ["D1", "D2"]

    init(_ options: Options, _ pool: Pool, words: [Substring]) {
        self.options = options
        self.pool = pool
        self.words = words[...]
        chance = Chance(seed: options.seed)
    }

    /// Sessions that can answer now.
    var count: Int { live.count - first }

    /// One step of one person; the outcome is its status, 0 for a broken connection, nil when nobody is left.
    func act(_ kind: Options.Kind, _ done: @escaping (Int?) -> Void) {
        switch kind {
        case .open: open(done)
        case .autosave: autosave(done)
        case .submit: submit(done)
        case .secret: secret(done)
        }
    }

    /// Shows the page behind the link, then trades the link for a session.
    private func open(_ done: @escaping (Int?) -> Void) {
        guard let word = words.popFirst() else { return done(nil) }
        exchange(.GET, "/l/\(word)", nil, "") { page in
            guard page?.status == 200 else { return done(page?.status ?? 0) }
            self.post("openings", nil, "link=\(word)") { reply in
                guard reply?.status == 303, let cookie = reply?.link else {
                    return done(reply.map { $0.status == 303 ? 0 : $0.status } ?? 0)
                }
                self.live.append(cookie)
                done(200)
            }
        }
    }

    /// From the younger half, because the oldest are about to send.
    private func autosave(_ done: @escaping (Int?) -> Void) {
        guard count > 1 else { return done(nil) }
        let half = first + count / 2
        let cookie = live[half + Int(chance.next() % UInt64(live.count - half))]
        let item = Self.items[Int(chance.next() % UInt64(Self.items.count))]
        post("answers", cookie, "item=\(item)&code=\(chance.code())") { done($0?.status ?? 0) }
    }

    private func submit(_ done: @escaping (Int?) -> Void) {
        guard count > 0 else { return done(nil) }
        let cookie = live[first]
        first += 1
        let answers = Self.items.map { "\($0)=\(chance.code())" }.joined(separator: "&")
        post("submissions", cookie, "attempt=\(chance.word())&\(answers)") { reply in
            // A redirect to the page that checks would be a refusal.
            let isTaken = ["/secret", "/receipt"].contains {
                reply?.headers.first(name: "location")?.hasSuffix($0) ?? false
            }
            if isTaken { self.sent.append(cookie) }
            done(reply.map { $0.status == 303 && !isTaken ? 409 : $0.status } ?? 0)
        }
    }

    private func secret(_ done: @escaping (Int?) -> Void) {
        guard let cookie = sent.popLast() else { return done(nil) }
        post("secret", cookie, "secret=kaze+2+nami+5&repeat=kaze+2+nami+5") { done($0?.status ?? 0) }
    }

    private func post(_ rest: String, _ link: String?, _ fields: String, _ done: @escaping (Reply?) -> Void) {
        exchange(.POST, "/t/\(options.slug)/\(rest)", link, "form_token=\(options.token)&\(fields)", done)
    }

    private func exchange(
        _ method: HTTPMethod, _ path: String, _ link: String?, _ body: String,
        _ done: @escaping (Reply?) -> Void
    ) {
        var headers: HTTPHeaders = [
            "host": "127.0.0.1:\(options.port)",
            "cookie": "__Host-nagi-visit=\(options.visit)" + (link.map { "; __Host-nagi-link=\($0)" } ?? ""),
        ]
        if method == .POST {
            headers.add(name: "content-type", value: "application/x-www-form-urlencoded")
            headers.add(name: "content-length", value: "\(body.utf8.count)")
        }
        let head = HTTPRequestHead(version: .http1_1, method: method, uri: path, headers: headers)
        pool.send(Exchange(head: head, body: body, done: done))
    }
}

extension Reply {
    /// The session that an opening gave.
    fileprivate var link: String? {
        headers["set-cookie"].first { $0.hasPrefix("__Host-nagi-link=") }
            .map { String($0.dropFirst("__Host-nagi-link=".count).prefix { $0 != ";" }) }
    }
}

/// Chance that can be had again (splitmix64).
struct Chance {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return word ^ (word >> 31)
    }

    mutating func code() -> Int { Int(next() % 4) + 1 }

    /// 43 characters, as the page makes for each try.
    mutating func word() -> String {
        let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_")
        return String((0..<43).map { _ in letters[Int(next() % 64)] })
    }
}
