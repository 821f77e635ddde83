/// The provider's own door, outside every company. Shapes are for ever here too.
enum ProviderPaths {
    /// GET: the companies that appointed whoever is signed in.
    static let home = "/provider"
    static let signIn = "/provider/sign-in"
    static let signOut = "/provider/sign-out"
    /// POST: goes into one company.
    static let entries = "/provider/entries"
    /// GET with a one-time secret: choosing a password. POST without: sets it.
    static let passwords = "/provider/passwords"
    static func passwordLink(_ secret: Segment) -> String { passwords + "/" + secret.text }
    /// GET: the list. POST: makes a company.
    static let companies = "/provider/tenants"
    static func company(_ id: Segment) -> String { companies + "/" + id.text }
    /// POST: a one-time link for the first administrator.
    static func administratorLinks(of id: Segment) -> String { company(id) + "/administrator-links" }
    /// GET: what it means. POST: deletes.
    static func deletion(of id: Segment) -> String { company(id) + "/deletion" }
    /// GET: the list. POST: registers somebody.
    static let staff = "/provider/staff"
    static func member(_ id: Segment) -> String { staff + "/" + id.text }
    /// POST: gives, changes or ends the role.
    static func role(of id: Segment) -> String { member(id) + "/role" }
    /// POST: mails another link to set the password.
    static func passwordLinks(of id: Segment) -> String { member(id) + "/password-links" }
}

extension Paths {
    /// POST from the first page: the company's word leads to its sign-in.
    static let entrances = "/entrances"

    /// GET: the provider's staff that act here. POST: appoints somebody.
    var providerStaff: String { under("provider-staff") }
    /// POST: ends an appointment.
    func appointmentEnding(_ grant: Segment) -> String { providerStaff + "/" + grant.text + "/ending" }
}
