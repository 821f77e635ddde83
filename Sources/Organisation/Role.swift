/// The appointments that the law and the four columns of the role table need.
///
/// One person may hold several; each holding is a dated `Grant`.
package enum Role: String, CaseIterable, Sendable {
    /// 利用者: a person signed in with the own secret.
    case employee
    /// 管理監督者: sees measures, progress and published groups of the own departments.
    case lineManager
    /// 人事総務: organises the year, sees no individual health data without consent.
    case humanResources
    /// 実施事務従事者.
    case clerk
    /// 実施者.
    case implementer
    case interviewingPhysician
    case medicalStaff
    case companyContact
    case healthOfficer
    /// 産業医.
    case occupationalPhysician
    case deskNurse
    case counsellor
    case scanOperator
    /// Looks after accounts and settings; opens no health data.
    case tenantAdministrator
    /// Runs the machines and makes tenants; sees no plaintext.
    case providerOperator
    /// Anybody signed in at the service provider's own door. What they may do in a tenant, the tenant says.
    case providerStaff
    case auditor
    /// Anybody signed in with a staff account, whatever the other roles: the own account only.
    case staffMember
    /// Whoever holds a personal link: may answer, never read a result.
    case linkHolder
    /// Anybody, before sign-in.
    case visitor
    /// The program itself: jobs and the command line, with a reason.
    case system
}

extension Role {
    /// Roles a tenant administrator can give to an account.
    package static let assignable: [Role] = [
        .humanResources, .lineManager, .clerk, .implementer, .interviewingPhysician, .medicalStaff,
        .occupationalPhysician, .healthOfficer, .companyContact, .deskNurse, .counsellor, .scanOperator,
        .auditor, .tenantAdministrator,
    ]

    /// Roles that S3 prints with variants 1–3: the same functions without maintenance, for the department
    /// subtree of that level (S3-56, S3-57, S3-58).
    package static let withVariants: Set<Role> = [
        .humanResources, .lineManager, .clerk, .implementer, .interviewingPhysician, .medicalStaff,
    ]

    /// Roles for which a company may appoint a service provider's member of staff (S4-04): conducting the check
    /// and looking after people, never the company's own administration.
    package static let appointable: [Role] = [
        .implementer, .clerk, .medicalStaff, .interviewingPhysician, .occupationalPhysician, .deskNurse,
        .counsellor, .scanOperator,
    ]

    /// Roles at the provider's own door. Whoever makes and deletes companies never acts in one.
    package static let providers: [Role] = [.providerOperator, .providerStaff]

    /// Roles that make no sense for a whole company.
    package var needsScope: Bool { self == .lineManager }

    /// Implementer-side roles, which the law bars from personnel authority (安衛則52条の10②; L-01, L-03).
    package var isHealthSide: Bool {
        switch self {
        case .clerk, .implementer, .interviewingPhysician, .medicalStaff, .deskNurse, .counsellor,
            .scanOperator:
            true
        default: false
        }
    }

    /// Employer-side roles (事業者側).
    package var isEmployerSide: Bool {
        self == .humanResources || self == .lineManager
    }
}
