import HTTPTypes
import Hummingbird
import Operations
import Organisation

/// A request of a provider's member of staff, signed in at the provider's own door.
struct ProviderRoom: Sendable {
    let call: Call
    let office: ProviderOffice
    let principal: Principal
    let session: Secret
    let desk: ProviderDesk

    init(_ call: Call, _ reception: Reception) async throws {
        let office = reception.offices.provider
        guard let secret = call.providerSession, let principal = try await office.principal(of: secret) else {
            throw PageRefusal.signedOut
        }
        self.call = call
        self.office = office
        self.principal = principal
        session = secret
        desk = try await office.desk(as: principal)
    }

    var texts: ProviderTexts { Texts.of(call.language).provider }

    /// - Parameter here: the address that shows the page again, for pages that answer a POST.
    func frame(_ place: ProviderPlace, here: String? = nil) -> Frame {
        let words = texts.home
        let places: [(ProviderPlace, Function, String, String)] = [
            (.home, .providerHomeRead, words.menuHome, ProviderPaths.home),
            (.companies, .tenantListRead, words.menuCompanies, ProviderPaths.companies),
            (.staff, .providerStaffRead, words.menuStaff, ProviderPaths.staff),
        ]
        let reader = Reader(
            name: desk.account.name, signOut: ProviderPaths.signOut,
            menu: places.filter { desk.may($0.1) }.map { one, _, name, path in
                Reader.Place(name: name, path: path, isCurrent: one == place)
            })
        return call.frame(here: here, reader: reader)
    }
}

/// The rooms of the provider's menu.
enum ProviderPlace: Sendable {
    case home, companies, staff
}

extension Call {
    /// The secret of the session at the provider's door.
    var providerSession: Secret? { cookies[.provider].flatMap(Secret.init(text:)) }
}
