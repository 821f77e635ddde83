import Organisation

/// Whoever sits at the desk: what may be offered, read from the role table.
struct Viewer: Sendable, Hashable {
    let name: String
    let roles: [Role]

    func may(_ function: Function) -> Bool {
        roles.contains { RoleTable.reach($0, function) != nil }
    }
}

extension Reader {
    /// The signed-in member of staff with a menu of what the roles may open.
    static func staff(_ viewer: Viewer, at current: StaffPlace, frame: Frame) -> Reader {
        let texts = frame.texts.staff.home
        let places: [(StaffPlace, Function, String, String)] = [
            (.home, .homeRead, texts.menuHome, frame.paths.home),
            (.campaigns, .campaignRead, texts.menuCampaigns, frame.paths.campaigns),
            (.progress, .progressRead, texts.menuProgress, frame.paths.progressList),
            (.roster, .rosterImport, texts.menuRoster, frame.paths.roster),
            (.accounts, .accountRead, texts.menuAccounts, frame.paths.accounts),
        ]
        return Reader(
            name: viewer.name, signOut: frame.paths.signOut,
            menu: places.filter { viewer.may($0.1) }.map { place, _, name, path in
                Place(name: name, path: path, isCurrent: place == current)
            })
    }
}

/// The rooms of the menu.
enum StaffPlace: String, Sendable, CaseIterable {
    case home, campaigns, progress, roster, accounts
}
