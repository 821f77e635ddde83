/// Who is asking.
package enum Principal: Hashable, Sendable {
    /// Nobody signed in.
    case visitor
    /// The holder of a personal link, for one invitation only.
    case link(InvitationID, of: PersonID)
    /// A person who gave the own secret.
    case person(PersonID)
    /// A signed-in staff account.
    case account(AccountID)
    /// Somebody signed in at the service provider's own door. Inside a tenant they act as `account`.
    case provider(ProviderAccountID)
    /// The program itself.
    case system(SystemReason)
}

/// Why the program acts by itself; written to the audit as the actor.
package enum SystemReason: String, Hashable, Sendable {
    case setup
    case mailDelivery
    case housekeeping
    case commandLine
    case demonstration
    /// The provider's door, letting somebody in by the tenant's appointment.
    case providerDoor
}

/// What a function is asked of.
package enum Place: Hashable, Sendable {
    case tenant
    case person(PersonID)
    case department(DepartmentID)
    case campaign(CampaignID)
    case implementation(ImplementationID)
    case batch(BatchID)
    case invitation(InvitationID)
    case sheet(SheetID)
    case employerCopy(EmployerCopyID)
    case account(AccountID)
    // Outside every tenant, for the provider's door.
    case installation
    case company(TenantID)
    case providerAccount(ProviderAccountID)
    case enquiry(EnquiryID)
    case file(FileID)
    case mail(MailTaskID)
}

extension Place {
    package var kind: String {
        switch self {
        case .tenant: "tenant"
        case .person: "person"
        case .department: "department"
        case .campaign: "campaign"
        case .implementation: "implementation"
        case .batch: "batch"
        case .invitation: "invitation"
        case .sheet: "sheet"
        case .employerCopy: "employerCopy"
        case .account: "account"
        case .installation: "installation"
        case .company: "company"
        case .providerAccount: "providerAccount"
        case .enquiry: "enquiry"
        case .file: "file"
        case .mail: "mail"
        }
    }

    /// The row's id; 0 for the tenant itself.
    package var number: Int {
        switch self {
        case .tenant, .installation: 0
        case .person(let id): id.rawValue
        case .department(let id): id.rawValue
        case .campaign(let id): id.rawValue
        case .implementation(let id): id.rawValue
        case .batch(let id): id.rawValue
        case .invitation(let id): id.rawValue
        case .sheet(let id): id.rawValue
        case .employerCopy(let id): id.rawValue
        case .account(let id): id.rawValue
        case .company(let id): id.rawValue
        case .providerAccount(let id): id.rawValue
        case .enquiry(let id): id.rawValue
        case .file(let id): id.rawValue
        case .mail(let id): id.rawValue
        }
    }
}
