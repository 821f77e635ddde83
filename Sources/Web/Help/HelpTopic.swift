import Organisation

/// One page of help: a role that a person can have.
struct HelpTopic: Sendable, Hashable {
    let role: Role

    /// In the order of the index: whoever answers first, then whoever runs the check, then whoever runs the rest.
    static let all = [
        Role.employee, .lineManager, .humanResources, .clerk, .implementer, .interviewingPhysician,
        .occupationalPhysician, .medicalStaff, .healthOfficer, .companyContact, .deskNurse, .counsellor,
        .scanOperator, .tenantAdministrator, .providerStaff, .auditor,
    ].map(HelpTopic.init)

    init(role: Role) { self.role = role }

    init?(word: String) {
        guard let topic = Self.all.first(where: { $0.word == word }) else { return nil }
        self = topic
    }

    /// `line-manager`: the last part of the address.
    var word: String {
        role.rawValue.reduce(into: "") { word, letter in
            if letter.isUppercase { word += "-" }
            word += letter.lowercased()
        }
    }

    /// Whose lines of the role table the page shows: with a role come the functions that everybody of its kind has.
    var roles: [Role] {
        switch role {
        case .employee: [.linkHolder, .employee]
        case .providerStaff: [.providerStaff, .providerOperator]
        default: [role, .staffMember]
        }
    }

    /// Everything the role can do, out of the role table.
    var functions: [HelpFunction] {
        Function.allCases.compactMap { function in
            let whole = roles.compactMap { RoleTable.reach($0, function) }.first
            let scoped = roles.compactMap { RoleTable.reach($0, function, scoped: true) }.first
            guard whole != nil || scoped != nil else { return nil }
            return HelpFunction(function: function, whole: whole, scoped: scoped)
        }
    }

    /// Whether the role exists limited to departments (variants 1–3).
    var hasVariants: Bool { Role.withVariants.contains(role) && !role.needsScope }
}

/// A line of the list of what a role can do.
struct HelpFunction: Sendable, Hashable {
    let function: Function
    /// How far it goes for the role as such, and for the role limited to departments.
    let whole: Reach?
    let scoped: Reach?
}
