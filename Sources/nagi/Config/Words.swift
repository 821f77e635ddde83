/// A sentence for the terminal, in both languages: whoever runs the program may read either.
struct Words: Sendable, Hashable, Encodable {
    let ja: String
    let en: String

    init(_ ja: String, _ en: String) {
        self.ja = ja
        self.en = en
    }

    var both: String { "\(ja) / \(en)" }
}
