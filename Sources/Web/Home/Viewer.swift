import Operations
import Organisation

/// Whoever sits at the desk: what may be offered, read from the role table.
struct Viewer: Sendable, Hashable {
    let name: String
    let roles: [Role]
    /// A service provider's member of staff, who came in by the provider's door.
    private(set) var isProviders = false
    private let functions: Set<Function>

    /// As somebody who holds these roles as widely as they can be held.
    init(name: String, roles: [Role]) {
        self.init(
            name: name, roles: roles,
            functions: Function.allCases.filter { function in
                roles.contains { RoleTable.reach($0, function, scoped: $0.needsScope) != nil }
            })
    }

    init(desk: Desk) {
        self.init(
            name: desk.account.name, roles: desk.roles, functions: Function.allCases.filter(desk.may))
        isProviders = desk.isProviders
    }

    private init(name: String, roles: [Role], functions: [Function]) {
        self.name = name
        self.roles = roles
        let own = Function.allCases.filter { RoleTable.reach(.staffMember, $0) != nil }
        self.functions = Set(functions + own)
    }

    func may(_ function: Function) -> Bool { functions.contains(function) }
}

extension Reader {
    /// The signed-in member of staff with a menu of what the roles may open.
    static func staff(_ viewer: Viewer, at current: StaffPlace, frame: Frame) -> Reader {
        let texts = frame.texts.staff.home
        let places: [(StaffPlace, Function, String, String)] = [
            (.home, .homeRead, texts.menuHome, frame.paths.home),
            (.campaigns, .campaignRead, texts.menuCampaigns, frame.paths.campaigns),
            (.progress, .progressRead, texts.menuProgress, frame.paths.progressList),
            (.groups, .groupRead, GroupTexts.of(frame.language).menu, frame.paths.groupResults),
            (
                .labourReports, .labourReportRead, LabourReportTexts.of(frame.language).list.heading,
                frame.paths.labourReports
            ),
            (.mail, .mailStatusRead, MailTexts.of(frame.language).menu, frame.paths.mailQueue),
            (.custody, .custodyRead, CustodyTexts.of(frame.language).heading, frame.paths.custody),
            (
                .employerCopies, .employerCopyList, frame.texts.consent.employer.heading,
                frame.paths.employerCopies
            ),
            (.roster, .rosterImport, texts.menuRoster, frame.paths.roster),
            (.accounts, .accountRead, texts.menuAccounts, frame.paths.accounts),
            (
                .providerStaff, .providerAppoint, frame.texts.staff.appointments.menu,
                frame.paths.providerStaff
            ),
            (.enquiries, .enquiryRead, frame.texts.desk.answering.menu, frame.paths.enquiries),
            (.personalData, .personalDataRead, frame.texts.desk.requests.menu, frame.paths.personalRequests),
            (.files, .fileList, frame.texts.desk.files.menu, frame.paths.files),
            (.retention, .retentionRead, frame.texts.desk.retention.menu, frame.paths.retention),
            (.contract, .contractRead, frame.texts.desk.contracts.heading, frame.paths.contract),
            (
                .structure, .departmentRead, frame.texts.staff.structure.departments.heading,
                frame.paths.structure
            ),
            (
                .settings, .settingsRead, frame.texts.staff.structure.years.settingsHeading,
                frame.paths.settings
            ),
            (.account, .ownAccountRead, frame.texts.signIn.own.toOwn, frame.paths.ownAccount),
        ]
        return Reader(
            name: viewer.name, signOut: frame.paths.signOut,
            menu: places.filter { viewer.may($0.1) }.map { place, _, name, path in
                Place(name: name, path: path, isCurrent: place == current)
            } + (viewer.isProviders ? [Place.backToProvider(frame)] : []))
    }
}

/// The rooms of the menu.
enum StaffPlace: String, Sendable, CaseIterable {
    case home, campaigns, progress, roster, accounts, providerStaff, structure, settings, account
    /// Reached from the foot of every page.
    case help
    case mail, enquiries, personalData, contract, retention, files, custody, employerCopies, groups
    case labourReports
}

extension Reader.Place {
    fileprivate static func backToProvider(_ frame: Frame) -> Reader.Place {
        Reader.Place(
            name: frame.texts.staff.appointments.back, path: ProviderPaths.home, isCurrent: false)
    }
}
