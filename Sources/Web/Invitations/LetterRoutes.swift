import Campaigns
import Hummingbird
import Operations
import Organisation

/// Printed invitations of a campaign.
struct LetterRoutes: Sendable {
    let reception: Reception

    func add(to routes: inout Routes) {
        let (path, id) = (Paths.route, Segment.variable("campaign"))
        routes.get(path.letters(of: id), .letterRead) { call in
            try await show(StaffRoom(call, reception), LetterSelection(query: call.query))
        }
        routes.post(path.letterChoices(of: id), .letterRead) { call, form in
            try await show(StaffRoom(call, reception), LetterSelection { form[$0] })
        }
        routes.post(path.letterSearches(of: id), .letterRead, handler: search)
        routes.post(path.letters(of: id), .letterPrint, handler: printLetters)
    }

    private func show(
        _ room: StaffRoom, _ selection: LetterSelection, searched: LettersPage.Searched? = nil,
        refusal: String? = nil
    ) async throws -> Response {
        let id: ImplementationID = try room.call.id("campaign")
        let desk = try await room.office.letters(
            selection.whom, selection.department, part: selection.part, at: id, as: room.principal)
        let path = room.call.paths.letters(of: .id(id))
        guard desk.implementation.phase == .opened else {
            return .seeOther(room.call.paths.campaign(.id(id)))
        }
        let page = LettersPage(
            desk: desk, selection: selection, today: room.today, searched: searched, refusal: refusal)
        let frame = room.frame(.campaigns, here: path + selection.query)
        let isMistaken = refusal != nil || searched?.isMistaken == true
        return .page(page.html(frame), status: isMistaken ? .unprocessableContent : .ok)
    }

    @Sendable private func search(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let number = String(form.trimmed("number").prefix(100))
        let found = try await room.office.letter(
            toNumber: number, at: try call.id("campaign"), as: room.principal)
        return try await show(
            room, LetterSelection(), searched: LettersPage.Searched(number: number, found: found))
    }

    /// The answer holds links and is kept nowhere: nothing here is cached, and the name of the file names nobody.
    @Sendable private func printLetters(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let selection = LetterSelection { form[$0] }
        let one = form["invitation"].flatMap { Int($0) }.map { InvitationID(rawValue: $0) }
        let choice =
            one.map { LetterChoice.one($0) }
            ?? .several(selection.whom, selection.department, part: selection.part)
        do {
            let paper = try await room.office.printLetters(
                choice, at: try call.id("campaign"), as: room.principal)
            return .document(paper, type: "application/pdf", fileName: "letters.pdf")
        } catch let refusal as Refusal {
            return try await show(room, selection, refusal: room.texts.refusals.words(refusal))
        }
    }
}

/// Whose letters the page shows; the first choice is the usual one.
struct LetterSelection: Sendable, Hashable {
    var whom = LetterChoice.Whom.withoutMail
    var department: DepartmentID?
    var part = 1

    init() {}

    init(query: (String) -> String?) {
        whom = query("whom").flatMap(LetterChoice.Whom.init) ?? .withoutMail
        department = query("department").flatMap { Int($0) }.map { DepartmentID(rawValue: $0) }
        part = query("part").flatMap { Int($0) } ?? 1
    }

    /// As the address shows it: ids and words only.
    var query: String { "?" + fields.map { $0 + "=" + $1 }.joined(separator: "&") }

    var fields: [(String, String)] {
        [("whom", whom.rawValue)] + (department.map { [("department", String($0.rawValue))] } ?? [])
            + [("part", String(part))]
    }
}
