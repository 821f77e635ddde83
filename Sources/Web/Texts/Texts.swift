import Organisation

/// Every word that a page says, in one language. A sentence missing in one language does not compile.
///
/// To add an area: a struct with its `ja` and `en` values in files of their own, and one line in each of the
/// three places below.
///
/// A class, like its two large parts: as a value it would be hundreds of words, copied at every use.
final class Texts: Sendable {
    let language: Language
    let shell: ShellTexts
    let errors: ErrorTexts
    let answering: AnsweringTexts
    let results: ResultTexts
    let signIn: SignInTexts
    let staff: StaffTexts
    let help: HelpTexts
    let provider: ProviderTexts
    let desk: DeskTexts
    let consent: ConsentTexts

    init(
        language: Language, shell: ShellTexts, errors: ErrorTexts, answering: AnsweringTexts,
        results: ResultTexts, signIn: SignInTexts, staff: StaffTexts, help: HelpTexts,
        provider: ProviderTexts, desk: DeskTexts, consent: ConsentTexts
    ) {
        self.language = language
        self.shell = shell
        self.errors = errors
        self.answering = answering
        self.results = results
        self.signIn = signIn
        self.staff = staff
        self.help = help
        self.provider = provider
        self.desk = desk
        self.consent = consent
    }

    static let ja = Texts(
        language: .ja, shell: .ja, errors: .ja, answering: .ja, results: .ja, signIn: .ja, staff: .ja,
        help: .ja, provider: .ja, desk: .ja, consent: .ja)
    static let en = Texts(
        language: .en, shell: .en, errors: .en, answering: .en, results: .en, signIn: .en, staff: .en,
        help: .en, provider: .en, desk: .en, consent: .en)

    static func of(_ language: Language) -> Texts {
        switch language {
        case .ja: .ja
        case .en: .en
        }
    }
}

extension Language {
    /// The name of the language in itself: whoever needs it can read it.
    var ownName: String {
        switch self {
        case .ja: "日本語"
        case .en: "English"
        }
    }
}
