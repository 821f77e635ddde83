import Campaigns
import Hummingbird
import Operations
import Organisation

/// Departments, attributes, workplaces, their mapping between years, and the settings.
struct StructureRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        routes.get(path.structure, .departmentRead, handler: departments)
        routes.post(path.departments, .departmentChange, handler: createDepartment)
        routes.get(path.department(.variable("department")), .departmentRead, handler: department)
        add(
            [.name, .place, .visibility, .deletion, .merger, .parent],
            at: path.department(.variable("department")), to: &routes, changeDepartment)

        routes.get(path.departmentFile, .departmentRead, handler: departmentFile)
        routes.get(path.departmentFileTemplate, .departmentRead, handler: departmentFileTemplate)
        routes.post(
            path.departmentFileChecks, .departmentChange, limit: 1 << 20 + 65_536,
            handler: checkDepartmentFile)
        routes.post(
            path.departmentFileImports, .departmentChange, limit: 2 << 20, handler: importDepartmentFile)

        routes.get(path.attributes, .departmentRead, handler: attributes)
        routes.post(path.attributes, .departmentChange, handler: createAttribute)
        routes.get(path.attribute(.variable("attribute")), .departmentRead, handler: attribute)
        add(
            [.name, .place, .visibility, .deletion], at: path.attribute(.variable("attribute")), to: &routes,
            changeAttribute)
        routes.post(path.values(of: .variable("attribute")), .departmentChange, handler: createValue)
        routes.get(path.value(.variable("value")), .departmentRead, handler: value)
        add(
            [.name, .place, .visibility, .deletion, .merger], at: path.value(.variable("value")), to: &routes,
            changeValue)

        routes.get(path.workplaces, .departmentRead, handler: workplaces)
        routes.post(path.workplaces, .departmentChange, handler: createWorkplace)
        routes.get(path.workplace(.variable("workplace")), .departmentRead, handler: workplace)
        add(
            [.name, .place, .visibility, .deletion, .facts], at: path.workplace(.variable("workplace")),
            to: &routes, changeWorkplace)

        routes.get(path.mapping, .departmentRead, handler: mapping)
        routes.post(path.mapping, .departmentChange, handler: map)
        routes.get(path.settings, .settingsRead, handler: settings)
        routes.post(path.settings, .settingsChange, handler: changeSetting)
        routes.post(path.choices(at: .variable("campaign")), .campaignDraft, handler: choose)
    }

    private func add(
        _ actions: [MasterAction], at path: String, to routes: inout Routes,
        _ handler: @escaping @Sendable (MasterAction, Call, Form) async throws -> Response
    ) {
        for action in actions {
            routes.post(Paths.route.change(action, of: path), .departmentChange) { call, form in
                try await handler(action, call, form)
            }
        }
    }
}

extension StructureRoutes {
    /// What every list takes.
    ///
    /// - Returns: false for an action that the list does not know.
    func change(_ master: Master, _ action: MasterAction, _ form: Form, _ room: StaffRoom) async throws
        -> Bool
    {
        let seen = Seen(form.seenVersion)
        switch action {
        case .name: try await room.office.rename(master, to: form.masterName, seen: seen, as: room.principal)
        case .place:
            guard let placement = form.placement else { throw Refusal.structure(.badPosition) }
            try await room.office.place(master, at: placement, seen: seen, as: room.principal)
        case .visibility:
            try await room.office.setHidden(!form.isOn("visible"), master, seen: seen, as: room.principal)
        case .deletion:
            guard form.isOn("agreed") else { throw Unagreed() }
            try await room.office.delete(master, seen: seen, as: room.principal)
        case .merger, .parent, .facts: return false
        }
        return true
    }

    /// The page of an entry that could not be changed, with the refusal where it belongs.
    func refused(
        _ error: any Error, _ master: Master?, _ action: MasterAction?, _ form: Form, _ room: StaffRoom
    ) async throws -> MasterState {
        let texts = room.texts.structure
        var state = MasterState()
        state.values = Dictionary(uniqueKeysWithValues: form.names.map { ($0, form.trimmed($0)) })
        if error is Unagreed {
            state.errors = [FieldError(field: "agreed", message: texts.masters.agreeMissing)]
            return state
        }
        guard case Refusal.structure(let refusal) = error else { throw error }
        if case .stale = refusal, let master {
            // What was typed rests on what is no longer so: the page shows the present state.
            state.values = [:]
            state.stale = try await room.office.history(
                of: master, since: form.seenVersion, as: room.principal)
        } else if let field = refusal.field(for: action) {
            state.errors = [FieldError(field: field, message: texts.refusals.words(refusal))]
        } else {
            state.refusal = refusal
        }
        return state
    }
}

/// The box that says "really" was not ticked.
struct Unagreed: Error {}

extension MasterState {
    var status: HTTPResponse.Status {
        if stale != nil || refusal != nil { return .conflict }
        return errors.isEmpty ? .ok : .unprocessableContent
    }
}

extension StructureRefusal {
    /// The field of a form that it is about; nil: the action as a whole.
    func field(for action: MasterAction?) -> String? {
        let unit: String? = action == .merger ? "target" : action == .parent ? "parent" : nil
        return switch self {
        case .nameMissing, .nameTooLong, .nameWithSlash, .nameTwice: unit ?? "name"
        case .codeTooLong, .codeTwice: "code"
        case .cycle, .tooDeep, .targetMissing, .mergedIntoItself: unit ?? "parent"
        case .badPosition: "position"
        case .badPostalCode: "postal_code"
        case .badPhone: "phone"
        case .badAddress: "address"
        case .badIndustry: "industry"
        case .inUse, .stale, .gone, .builtIn: nil
        }
    }
}

extension Form {
    /// Sent from a line of a list, where many entries stand in one form, and not from an entry's own page.
    var isOfList: Bool { trimmed("version").isEmpty }

    var masterName: MasterName { MasterName(trimmed("name"), code: trimmed("code")) }
}
