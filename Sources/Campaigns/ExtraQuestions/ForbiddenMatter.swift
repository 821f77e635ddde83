import Foundation

/// What a questionnaire may not ask about. A rule of words cannot understand a sentence; it stops what is asked in
/// the usual words, and the page says the rule in full.
enum ForbiddenMatter: Sendable {
    /// Consent to passing on the result is asked after the person has it, never before or with the check (L-15); a
    /// request for the interview counts as one (L-13).
    case consent
    /// 「性格検査」「適性検査」, 希死念慮 and 自傷, うつ病: the ministry's manual calls them unfit for a stress check.
    case mind

    static func of(_ text: String) -> ForbiddenMatter? {
        let (plain, words) = (squeezed(text), folded(text))
        if consentWords.contains(where: plain.contains) || english.contains(where: words.contains) {
            return .consent
        }
        if plain.contains("面接指導") || plain.contains("医師の面接") || plain.contains("医師面接") { return .consent }
        let asksInJapanese = [matters, passing, receivers, allowing].allSatisfy {
            $0.contains(where: plain.contains)
        }
        let asksInEnglish = [englishMatters, englishPassing, englishReceivers, englishAllowing].allSatisfy {
            $0.contains(where: words.contains)
        }
        if asksInJapanese || asksInEnglish { return .consent }
        return mindWords.contains(where: plain.contains) || englishMind.contains(where: words.contains)
            ? .mind : nil
    }

    private static let consentWords = ["同意", "どうい", "承諾", "許諾", "了承", "承認します", "委任"]
    private static let english = [
        "consent", "authoriz", "authoris", "physician's interview", "doctor's interview",
    ]
    private static let matters = ["結果", "回答", "答え", "チェック", "内容", "健康", "情報"]
    private static let passing = ["提供", "開示", "共有", "知らせ", "伝え", "見せ", "渡し", "通知", "報告"]
    private static let receivers = ["会社", "人事", "上司", "事業者", "管理職", "職場", "社長", "課長", "部長"]
    private static let allowing = [
        "よい", "良い", "いいで", "構い", "構わ", "かまい", "かまわ", "可否", "許可", "認め", "差し支え", "差支え",
    ]
    private static let englishMatters = ["result", "answer", "stress check", "health"]
    private static let englishPassing = [
        "provision", "provide", "share", "sharing", "disclos", "pass on", "passed on", "passing on",
        "forward",
    ]
    private static let englishReceivers = [
        "employer", "company", "manager", "supervisor", "human resources", "boss",
    ]
    private static let englishAllowing = ["agree", "allow", "permi", "may ", "okay", "all right", "accept"]
    private static let mindWords = [
        "性格検査", "適性検査", "性格診断", "適性診断", "希死念慮", "自殺", "自傷", "死にたい", "しにたい", "うつ病", "鬱病", "精神疾患",
    ]
    private static let englishMind = [
        "suicid", "self-harm", "personality test", "aptitude test", "mental illness", "clinical depression",
    ]

    /// Without spaces, dots and the characters that only steer their neighbours, so that 「同 意」 is 「同意」.
    private static func squeezed(_ text: String) -> String {
        let kept = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            !$0.properties.isWhitespace && !$0.properties.isDefaultIgnorableCodePoint && $0 != "・"
                && $0 != "-"
        }
        return String(String.UnicodeScalarView(kept)).lowercased()
    }

    private static func folded(_ text: String) -> String {
        let kept = text.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
            !$0.properties.isDefaultIgnorableCodePoint
        }
        return String(String.UnicodeScalarView(kept)).lowercased()
    }
}
