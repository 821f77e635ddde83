/// How a clerk made sure that somebody is who they say.
package enum IdentityProof: String, CaseIterable, Sendable {
    /// 社員証などの写真付きの証明書.
    case card
    /// 本人をよく知っている.
    case known
    /// 名簿の電話番号にかけ直した.
    case callBack
}
