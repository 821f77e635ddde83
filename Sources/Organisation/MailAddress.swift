/// Whether a text can be a mail address that a server will take: one `@`, ASCII, a dot in the domain,
/// nothing that could end a header or an envelope command.
package enum MailAddress {
    package static func isPlausible(_ text: String) -> Bool {
        let parts = text.split(separator: "@", omittingEmptySubsequences: false)
        guard parts.count == 2, text.utf8.count <= 254 else { return false }
        let (local, domain) = (parts[0], parts[1])
        let localAllowed = { (c: Character) in
            c.isASCII && (c.isLetter || c.isNumber || "!#$%&'*+-/=?^_`{|}~.".contains(c))
        }
        let domainAllowed = { (c: Character) in c.isASCII && (c.isLetter || c.isNumber || "-.".contains(c)) }
        return !local.isEmpty && local.utf8.count <= 64 && local.allSatisfy(localAllowed)
            && domain.contains(".") && domain.allSatisfy(domainAllowed)
            && domain.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { !$0.isEmpty }
    }
}
