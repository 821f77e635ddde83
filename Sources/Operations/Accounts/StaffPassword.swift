package import Campaigns
import Foundation
import Storage

/// Staff passwords: long, anything goes, no composition rules; only what everybody guesses is refused.
package enum StaffPassword {
    /// 厚労省 安全管理ガイドライン 6.0: 13 characters, or 8 with a second factor.
    package static let shortest = 13
    package static let shortestWithSecondFactor = 8
    package static let longest = 128

    package enum Problem: Hashable, Sendable {
        case tooShort, tooLong, guessable
    }

    /// What is wrong with a password; nil when it is fine.
    ///
    /// - Parameter words: what an attacker would try first of this account: mail, name, number, company.
    package static func problem(
        _ text: String, words: [String] = [], hasSecondFactor: Bool = false
    ) -> Problem? {
        let composed = text.precomposedStringWithCanonicalMapping
        // Scalars, so that one letter with ten thousand marks is not one; before anything is folded or hashed.
        if composed.unicodeScalars.count > longest { return .tooLong }
        if composed.count < (hasSecondFactor ? shortestWithSecondFactor : shortest) { return .tooShort }
        return isGuessable(composed.foldedForLookup, words.map(\.foldedForLookup)) ? .guessable : nil
    }

    package static func check(
        _ text: String, words: [String] = [], hasSecondFactor: Bool = false
    ) throws(Refusal) {
        if problem(text, words: words, hasSecondFactor: hasSecondFactor) != nil { throw .badField(.password) }
    }

    /// Fewer than five different characters, or fewer than four left when known words are taken out.
    private static func isGuessable(_ text: String, _ own: [String]) -> Bool {
        guard Set(text).count >= 5 else { return true }
        let known = (own.filter { $0.count >= 3 } + common).sorted { $0.count > $1.count }
        let rest = known.reduce(text) { $0.replacing($1, with: "") }
        return Set(rest.filter { $0.isLetter || $0.isNumber }).count < 4
    }

    /// Heads of the lists that are tried first, and what is typed here in Japan.
    private static let common = [
        "password", "passw0rd", "p@ssword", "p@ssw0rd", "pass", "qwertyuiop", "qwerty", "asdfghjkl", "asdfgh",
        "zxcvbnm", "zxcvbn", "1qaz2wsx3edc", "1qaz2wsx", "qazwsx", "1q2w3e4r5t", "1q2w3e4r", "abcdefgh",
        "abcdef", "abcd", "abc", "1234567890", "123456789", "12345678", "1234567", "123456", "12345", "1234",
        "123", "0987654321", "987654321", "87654321", "654321", "iloveyou", "letmein", "welcome", "admin",
        "administrator", "login", "master", "monkey", "dragon", "football", "baseball", "sunshine",
        "princess", "superman", "trustno1", "changeme", "secret", "default", "test", "guest", "root", "user",
        "nagi", "stresscheck", "sakura", "ichiro", "takeshi", "doraemon", "pokemon", "tokyo", "nippon",
        "japan", "arigatou", "aiueo", "kakikukeko", "パスワード", "ぱすわーど", "ストレスチェック", "あいうえお",
        "かきくけこ", "いろはにほへと", "凪",
    ].map(\.foldedForLookup)
}
