/// One line of `nagi doctor`: what was looked at, what was found, how to mend it. May be pasted into a mail: it
/// holds no secret, no path and nobody's address.
struct Finding: Sendable, Hashable, Encodable {
    enum State: String, Sendable, Encodable {
        case ok
        /// It works, and something should be done.
        case attention
        /// It does not work, or not safely.
        case fault
    }

    enum Part: String, Sendable, CaseIterable, Encodable {
        case baseURL = "base-url"
        case server
        case proxy
        case certificate
        case clock
        case timeZone = "time-zone"
        case fonts
        case mail
        case spf
        case dkim
        case dmarc
        case disk
        case keyFile = "key-file"
        case database
    }

    let part: Part
    let state: State
    let found: Words
    let mend: Words?

    static func ok(_ part: Part, _ ja: String, _ en: String) -> Finding {
        Finding(part: part, state: .ok, found: Words(ja, en), mend: nil)
    }

    static func attention(_ part: Part, _ found: Words, mend: Words) -> Finding {
        Finding(part: part, state: .attention, found: found, mend: mend)
    }

    static func fault(_ part: Part, _ found: Words, mend: Words) -> Finding {
        Finding(part: part, state: .fault, found: found, mend: mend)
    }
}
