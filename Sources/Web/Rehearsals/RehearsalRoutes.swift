import Campaigns
import Hummingbird
import Operations
import Organisation
import StressCheck

/// The walk through a sheet before anybody is invited, and the invitation to oneself.
struct RehearsalRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let path = Paths.route
        let id = Segment.variable("campaign")
        routes.get(path.rehearsal(of: id), .campaignRehearse, handler: first)
        routes.get(path.rehearsal(of: id, step: .variable("step")), .campaignRehearse, handler: step)
        routes.post(path.rehearsalMails(of: id), .campaignRehearse, handler: mail)
    }

    @Sendable private func first(_ call: Call) async throws -> Response {
        try await show("opening", call)
    }

    @Sendable private func step(_ call: Call) async throws -> Response {
        try await show(try call.segment("step"), call)
    }

    private func show(_ word: String, _ call: Call) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard room.viewer.may(.campaignRehearse) else { throw PageRefusal.notFound }
        let id: ImplementationID = try call.id("campaign")
        let implementation = try await room.office.campaign(id, as: room.principal).implementation
        let staff = try await room.office.appointable(as: room.principal)
        let rehearsal = Rehearsal(
            implementation: implementation, company: room.office.companyName,
            implementers: implementation.implementers.compactMap { appointed in
                staff.first { $0.account.id == appointed.account }?.account.name
            },
            extra: try await room.office.extraQuestions(of: id, as: room.principal),
            words: try await room.office.companyWords(in: call.language),
            instrument: try Instrument.load(implementation.campaign.instrument),
            isInCustody: room.office.isInCustody, now: room.office.now)
        guard let step = rehearsal.steps.first(where: { $0.word == word }) else { throw PageRefusal.notFound }
        let here = call.paths.rehearsal(of: .id(id), step: .word(step.word))
        return .page(rehearsal.html(step, call.frame(here: here)))
    }

    @Sendable private func mail(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: ImplementationID = try call.id("campaign")
        try await room.office.mailRehearsal(of: id, as: room.principal)
        return .seeOther(call.paths.campaign(.id(id)) + "?done=rehearsed")
    }
}
