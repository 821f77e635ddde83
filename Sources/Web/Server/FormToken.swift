import Crypto

/// The third lock against forged forms, after Sec-Fetch-Site and Origin: a word made from the session's own
/// secret, so nothing needs to be stored and no other session can know it.
enum FormToken {
    static let fieldName = "form_token"
    static let headerName = "x-form-token"

    static func of(session secret: String) -> String {
        let digest = SHA256.hash(data: Array("nagi form token\n\(secret)".utf8))
        return digest.prefix(16).map { byte in
            let text = String(byte, radix: 16)
            return text.count == 1 ? "0" + text : text
        }.joined()
    }
}
