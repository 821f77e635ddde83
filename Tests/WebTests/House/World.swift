import Campaigns
import Logging
import Organisation
import StressCheck
import TestSupport

@testable import Operations
@testable import Web

/// A company in the middle of its third year, behind the front door: last year's results are out, this year's
/// wait for review, one campaign is open and one is a draft. The sentinel is in all of them.
struct World: Sendable {
    let offices: Offices
    let company: TestOffice
    let ground: TestGround
    let house: House
    let log: LogLines
    let sentinel: Sentinel
    let staff: [Caller: Principal]
    let people: [Caller: Respondent]
    let year: Year
    /// An account on which role routes may be tried.
    let spare: AccountEntry
    let provider: Provider

    struct Year: Sendable {
        let released: (campaign: ImplementationID, batch: BatchID, sheet: SheetID)
        let reviewed: (campaign: ImplementationID, batch: BatchID, sheet: SheetID)
        let open: ImplementationID
        let draft: ImplementationID
    }

    static let secret = "ひみつのことばです"

    var slug: String { company.office.slug }
    var paths: Paths { Paths(slug: slug) }
}

/// Who comes to the door.
enum Caller: String, CaseIterable, Sendable {
    case visitor, linkHolder, otherLinkHolder, person, otherPerson
    case humanResources, lineManager, administrator
    case clerk, unappointedClerk, implementer, unappointedImplementer
    case providerOperator, providerColleague, providerImplementer

    var role: Role {
        switch self {
        case .visitor: .visitor
        case .linkHolder, .otherLinkHolder: .linkHolder
        case .person, .otherPerson: .employee
        case .humanResources: .humanResources
        case .lineManager: .lineManager
        case .administrator: .tenantAdministrator
        case .clerk, .unappointedClerk: .clerk
        case .implementer, .unappointedImplementer, .providerImplementer: .implementer
        case .providerOperator: .providerOperator
        case .providerColleague: .providerStaff
        }
    }

    var isAppointed: Bool { self == .clerk || self == .implementer }

    /// The sentinel person, signed in one way or the other.
    var isSentinel: Bool { self == .person || self == .linkHolder }

    /// May lawfully see the sentinel's name and answers.
    var seesTheSentinel: Bool { self == .person || isAppointed }

    var cookie: CookieName? {
        switch role {
        case .visitor: nil
        case .linkHolder: .link
        case .employee: .person
        case .providerOperator, .providerStaff: .provider
        default: .staff
        }
    }
}

extension World {
    func principal(_ caller: Caller) -> Principal? {
        switch caller {
        case .visitor: nil
        case .linkHolder, .otherLinkHolder: people[caller]?.principal
        case .person: people[.linkHolder].map { .person($0.person) }
        case .otherPerson: people[.otherLinkHolder].map { .person($0.person) }
        case .providerOperator: .provider(provider.chief)
        case .providerColleague: .provider(provider.colleague)
        default: staff[caller]
        }
    }

    /// A browser that is signed in as the caller, with a session of its own.
    func browser(_ caller: Caller) async throws -> Browser {
        let browser = Browser(house.responder, logger: log.logger)
        browser.setCookie(CookieName.visit.rawValue, Self.visit)
        if caller == .providerImplementer {
            browser.setCookie(
                CookieName.staff.rawValue, slug + (try await entered(provider.implementer)).text)
            return browser
        }
        guard let cookie = caller.cookie, let principal = principal(caller) else { return browser }
        if case .provider(let account) = principal {
            browser.setCookie(cookie.rawValue, try await providerSession(account).text)
            return browser
        }
        let session = try await company.office.beginSession(of: principal, 0) { _ in }
        browser.setCookie(cookie.rawValue, slug + session.text)
        return browser
    }

    /// Every browser of a test brings the same visit cookie, so that the form token is known.
    static let visit = String(repeating: "v", count: Paths.secretLength)
    static var formToken: String { FormToken.of(session: visit) }
}
