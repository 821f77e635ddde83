import Campaigns
import Hummingbird
import Operations
import Organisation

// Letting somebody in again.

extension AccountRoutes {
    func addAccess(to routes: inout Routes) {
        let path = Paths.route
        let account = Segment.variable("account")
        routes.post(path.passwordLinks(of: account), .accountSendLink, handler: sendLink)
        routes.post(path.passwordResets(of: account), .accountSendLink, handler: reset)
        routes.post(path.codeLetters(of: account), .accountPrintCode, handler: printLetter)
        routes.post(path.lock(of: account), .accountLock, handler: lock)
        routes.post(path.sessionEndings(of: account), .accountLock, handler: endSessions)
        routes.post(path.secondFactorRemovals(of: account), .accountLock, handler: takeSecondFactor)
    }

    @Sendable private func sendLink(_ call: Call, _ form: Form) async throws -> Response {
        try await letIn(call, .linkSent) { room, id in
            try await room.office.sendPasswordLink(to: id, as: room.principal)
        }
    }

    @Sendable private func reset(_ call: Call, _ form: Form) async throws -> Response {
        try await letIn(call, .reset) { room, id in
            try await room.office.resetPassword(of: id, as: room.principal)
        }
    }

    @Sendable private func printLetter(_ call: Call, _ form: Form) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        do {
            let paper = try await room.office.printCodes(for: [try call.id("account")], as: room.principal)
            return .document(paper, type: "application/pdf", fileName: "letter.pdf")
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }

    @Sendable private func lock(_ call: Call, _ form: Form) async throws -> Response {
        let isLock = form.isOn("lock")
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        do {
            try await room.office.setLock(isLock, of: id, as: room.principal)
            return done(isLock ? .locked : .unlocked, id, call)
        } catch Refusal.inUse {
            return try await show(room, refusal: room.texts.accounts.care.lastAdministrator)
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }

    @Sendable private func endSessions(_ call: Call, _ form: Form) async throws -> Response {
        try await letIn(call, .sessionsEnded) { room, id in
            try await room.office.endSessions(
                of: id, session: Hexadecimal.bytes(form.trimmed("session")).flatMap { $0.isEmpty ? nil : $0 },
                as: room.principal)
        }
    }

    @Sendable private func takeSecondFactor(_ call: Call, _ form: Form) async throws -> Response {
        try await letIn(call, .secondTaken) { room, id in
            try await room.office.takeSecondFactor(from: id, as: room.principal)
        }
    }

    private func letIn(
        _ call: Call, _ done: AccountPage.Done, _ work: (StaffRoom, AccountID) async throws -> Void
    ) async throws -> Response {
        let room = try await StaffRoom(call, reception)
        let id: AccountID = try call.id("account")
        do {
            try await work(room, id)
            return self.done(done, id, call)
        } catch let refusal as Refusal {
            return try await show(room, refusal: room.texts.refusals.words(refusal))
        }
    }
}
