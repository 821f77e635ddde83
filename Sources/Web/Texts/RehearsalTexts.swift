import Organisation

/// リハーサル
struct RehearsalTexts: Sendable {
    let heading: String
    let lead: String
    let walk: String
    let mail: String
    let mailed: String
    let mark: String
    let back: @Sendable (String) -> String
    let steps: String
    let step: @Sendable (Rehearsal.Step) -> String

    static func of(_ language: Language) -> RehearsalTexts { language == .ja ? ja : en }

    static let ja = RehearsalTexts(
        heading: "リハーサル",
        lead: "受ける方が見る画面を、はじめから終わりまで見られます。何も保存されません。ご案内のメールを自分に送って、届き方を確かめることもできます。",
        walk: "受ける方の画面を見る", mail: "ご案内を自分に送る",
        mailed: "ご自身のアドレスに、リハーサルのメールを送ります。届くまで少しかかることがあります。",
        mark: "リハーサルです。受ける方には、この下の画面が出ます。選んでも書いても、何も保存されません。この下のリンクとボタンは動きません。次の画面には、ここから進んでください。",
        back: { "「\($0)」の準備に戻る" }, steps: "リハーサルの画面",
        step: { step in
            switch step {
            case .opening: "はじめの画面"
            case .part(let id): "質問 \(id)"
            case .company: "会社からの質問"
            case .check: "確認"
            case .receipt: "送信のあと"
            }
        })

    static let en = RehearsalTexts(
        heading: "Rehearsal",
        lead:
            "See every page people will see, from first to last. Nothing is saved. You can also send the invitation to yourself to see how it arrives.",
        walk: "See the pages", mail: "Send the invitation to myself",
        mailed: "A rehearsal mail goes to your own address. It may take a moment.",
        mark:
            "This is a rehearsal. People will see the page below. Whatever is chosen or written is not saved, and links and buttons below do nothing. Please go on from here.",
        back: { "Back to preparing “\($0)”" }, steps: "Pages of the rehearsal",
        step: { step in
            switch step {
            case .opening: "First page"
            case .part(let id): "Questions \(id)"
            case .company: "The company’s questions"
            case .check: "Check"
            case .receipt: "After sending"
            }
        })
}
