import Organisation

/// Reads the form of a new contract, naming each field that cannot be read.
struct ContractReader: Sendable {
    let form: Form
    let texts: ContractFormTexts

    struct Entry: Sendable {
        let offer: Offer
        let from: Day
        let until: Day
        let renewal: Int?
        let notice: NoticePeriod
    }

    private static let fields = ["offer", "from", "until", "renewal", "notice"]

    var values: [String: String] {
        Dictionary(uniqueKeysWithValues: Self.fields.map { ($0, form.trimmed($0)) })
    }

    /// nil when `errors` has something.
    var entry: Entry? {
        guard errors.isEmpty, let offer, let from, let until, let notice else { return nil }
        return Entry(offer: offer, from: from, until: until, renewal: renewal, notice: notice)
    }

    var errors: [FieldError] {
        let missing = [
            ("offer", offer == nil, texts.offerMissing), ("from", from == nil, texts.dayMissing),
            ("until", until == nil, texts.dayMissing),
            ("renewal", renewal == nil && !form.trimmed("renewal").isEmpty, texts.numberMissing),
            ("notice", notice == nil, texts.numberMissing),
        ]
        return missing.filter(\.1).map { FieldError(field: $0.0, message: $0.2) }
    }

    private var offer: Offer? { Offer(rawValue: form.trimmed("offer")) }
    private var from: Day? { Day(text: form.trimmed("from")) }
    private var until: Day? { Day(text: form.trimmed("until")) }
    private var renewal: Int? { Int(form.trimmed("renewal")) }
    private var notice: NoticePeriod? { Int(form.trimmed("notice")).flatMap(NoticePeriod.init(months:)) }
}
