/// A staff sign-in: name and mail sealed, found by the blind index of the mail.
package struct Account: Hashable, Sendable {
    package let id: AccountID
    package let name: String
    package let mail: String
    package let hasPassword: Bool

    package init(id: AccountID, name: String, mail: String, hasPassword: Bool) {
        self.id = id
        self.name = name
        self.mail = mail
        self.hasPassword = hasPassword
    }
}
