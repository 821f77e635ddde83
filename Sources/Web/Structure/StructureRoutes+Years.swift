import Campaigns
import Hummingbird
import Operations
import Organisation

extension StructureRoutes {
    @Sendable func mapping(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let ids = { (name: String) in call.query(name).flatMap { Int($0) } }
        return try await mappingPage(
            room, earlier: ids("earlier").map(CampaignID.init), later: ids("later").map(CampaignID.init),
            unit: ids("unit").map(DepartmentID.init), MasterState(done: .of(call)))
    }

    /// Without a choice: the newest year and the one before it.
    private func mappingPage(
        _ room: StaffRoom, earlier: CampaignID?, later: CampaignID?, unit: DepartmentID?, _ state: MasterState
    ) async throws -> Response {
        let years = try await room.office.comparableYears(as: room.principal)
        let second = years.first { $0.id == later } ?? years.first
        let first =
            years.first { $0.id == earlier && $0.id != second?.id }
            ?? years.first { $0.id != second?.id }
        var table: MappingTable?
        if let first, let second {
            table = try await room.office.mapping(from: first.id, to: second.id, as: room.principal)
        }
        let page = MappingPage(
            years: years, table: table,
            unit: unit.flatMap { wanted in table?.earlierTree[wanted].map { _ in wanted } },
            mayChange: room.viewer.may(.departmentChange), state: state)
        return .page(
            page.html(room.frame(.structure, here: room.call.paths.mapping)), status: state.status)
    }

    @Sendable func map(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let number = { (name: String) in Int(form.trimmed(name)) }
        let (earlier, later) = (
            number("earlier").map(CampaignID.init), number("later").map(CampaignID.init)
        )
        let unit = number("unit").map(DepartmentID.init)
        do {
            guard let earlier, let later, let unit else { throw Refusal.structure(.targetMissing) }
            let table = try await room.office.mapping(from: earlier, to: later, as: room.principal)
            let target = form.department("target", in: table.laterTree)
            if target == nil, form.trimmed("target") != "none" { throw Refusal.structure(.targetMissing) }
            try await room.office.map(unit, to: target, from: earlier, to: later, as: room.principal)
            return .seeOther(
                call.paths.mapping
                    + "?earlier=\(earlier.rawValue)&later=\(later.rawValue)&done=saved")
        } catch {
            let state = try await refused(error, nil, .merger, form, room)
            return try await mappingPage(room, earlier: earlier, later: later, unit: unit, state)
        }
    }

    @Sendable func settings(_ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let page = SettingsPage(
            entries: try await room.office.settingEntries(as: room.principal),
            mayChange: room.viewer.may(.settingsChange), isSaved: call.query("done") == "saved")
        return .page(page.html(room.frame(.settings, here: call.paths.settings)))
    }

    @Sendable func changeSetting(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        try await room.office.set(
            switch: form.trimmed("setting"), to: form.isOn("value"), as: room.principal)
        return .seeOther(call.paths.settings + "?done=saved")
    }

    @Sendable func choose(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        let share = Tenths.read(form.trimmed("target_share"))
        do {
            guard let share else { throw Refusal.badField(.value) }
            try await room.office.choose(
                groupAnalysis: form.isOn("group_analysis"), targetShare: share, at: id, as: room.principal)
        } catch Refusal.badField(.value) {
            let error = FieldError(field: "target_share", message: room.texts.structure.years.shareWrong)
            return try await CampaignRoutes(reception: reception).show(
                room, values: form.values("group_analysis", "target_share"), errors: [error])
        }
        return .seeOther(call.paths.campaign(.id(id)) + "?done=saved")
    }
}

/// Percentages with one decimal, as thousandths: 6.5 is 65.
enum Tenths {
    static func read(_ text: String) -> Int? {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        guard (1...2).contains(parts.count), let whole = Int(parts[0]), (0...100).contains(whole) else {
            return nil
        }
        if parts.count == 1 { return whole * 10 }
        guard parts[1].utf8.count == 1, let tenth = Int(parts[1]), tenth >= 0 else { return nil }
        return whole * 10 + tenth
    }

    static func words(_ thousandths: Int) -> String {
        thousandths % 10 == 0 ? "\(thousandths / 10)" : "\(thousandths / 10).\(thousandths % 10)"
    }
}
