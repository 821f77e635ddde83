import Campaigns
import Hummingbird
import Operations
import Organisation

/// The clerk's side: another link, or a code for a forgotten own secret.
struct ReissueRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let (path, id) = (Paths.route, Segment.variable("campaign"))
        routes.get(path.reissues(of: id), .reissueRead) { call in
            try await show(StaffRoom(call, reception), isMailed: call.query("done") == "mailed")
        }
        routes.post(path.reissueSearches(of: id), .reissueRead, handler: search)
        routes.post(path.mailedLinks(of: id), .linkReissue, handler: mail)
        routes.post(path.printedLinks(of: id), .linkReissue, handler: printLink)
        routes.post(path.secretCodes(of: id), .secretReissue, handler: printCode)
    }

    private func show(
        _ room: StaffRoom, number: String? = nil, isMailed: Bool = false, refusal: String? = nil,
        lacksProof: Bool = false
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let desk = try await room.office.reissues(at: id, number: number, as: room.principal)
        let path = room.call.paths.reissues(of: .id(id))
        guard desk.implementation.phase != .draft else {
            return .seeOther(room.call.paths.campaign(.id(id)))
        }
        let page = ReissuePage(
            desk: desk, searched: number, isMailed: isMailed, refusal: refusal, lacksProof: lacksProof)
        let isMistaken = page.isMistaken || refusal != nil || lacksProof
        return .page(
            page.html(room.frame(.campaigns, here: path)), status: isMistaken ? .unprocessableContent : .ok)
    }

    @Sendable private func search(_ call: Call, _ form: Form) async throws -> Response {
        try await show(StaffRoom(call, reception), number: form.number)
    }

    @Sendable private func mail(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await refusing(room, form) {
            try await room.office.mailNewLink(for: try form.invitation(), as: room.principal)
            return .seeOther(
                call.paths.reissues(of: .id(try call.id("campaign", as: ImplementationID.self)))
                    + "?done=mailed")
        }
    }

    @Sendable private func printLink(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        return try await refusing(room, form) {
            let paper = try await room.office.printNewLink(for: try form.invitation(), as: room.principal)
            return .document(paper, type: "application/pdf", fileName: "letter.pdf")
        }
    }

    /// How the clerk made sure who asks belongs to the record: without it there is no code.
    @Sendable private func printCode(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        guard let proof = form["proof"].flatMap(IdentityProof.init) else {
            return try await show(room, number: form.number, lacksProof: true)
        }
        return try await refusing(room, form) {
            let paper = try await room.office.printSecretCode(
                for: try form.invitation(), proof: proof, as: room.principal)
            return .document(paper, type: "application/pdf", fileName: "letter.pdf")
        }
    }

    private func refusing(
        _ room: StaffRoom, _ form: Form, _ work: () async throws -> Response
    ) async throws -> Response {
        do {
            return try await work()
        } catch let refusal as Refusal {
            return try await show(
                room, number: form.number, refusal: room.texts.refusals.words(refusal))
        }
    }
}

extension Form {
    fileprivate var number: String { String(trimmed("number").prefix(100)) }

    fileprivate func invitation() throws(PageRefusal) -> InvitationID {
        guard let id = self["invitation"].flatMap({ Int($0) }) else { throw .badRequest }
        return InvitationID(rawValue: id)
    }
}
