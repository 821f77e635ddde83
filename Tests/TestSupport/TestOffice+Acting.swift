package import Campaigns
package import Operations
package import Organisation
package import StressCheck

/// A browser that came through a personal link.
package struct Respondent: Sendable {
    package let session: Secret
    package let principal: Principal
    package let invitation: InvitationID
    package let person: PersonID
}

extension TestOffice {
    package static func mail(of n: Int) -> String { "p\(n)@example.jp" }

    /// Opens the newest link of person n in a browser of its own.
    package func holder(_ n: Int) async throws -> Respondent {
        try await holder(mail: Self.mail(of: n))
    }

    package func holder(mail address: String) async throws -> Respondent {
        guard let link = mail.secret(to: address) else { throw TestFault.sample }
        let session = try await office.open(link)
        guard let principal = try await office.principal(of: session),
            case .link(let invitation, let person) = principal
        else { throw TestFault.sample }
        return Respondent(session: session, principal: principal, invitation: invitation, person: person)
    }

    @discardableResult
    package func save(_ answers: [ItemID: Int], by holder: Respondent) async throws -> Journey {
        try await office.save(
            answers, of: holder.invitation, as: holder.principal, session: holder.session
        ).journey
    }

    @discardableResult
    package func send(_ answers: [ItemID: Int] = [:], by holder: Respondent) async throws -> Receipt {
        try await office.send(answers, of: holder.invitation, as: holder.principal, session: holder.session)
    }

    package func choose(_ secret: String, by holder: Respondent) async throws {
        try await office.chooseSecret(
            secret, for: holder.invitation, as: holder.principal, session: holder.session)
    }

    package func form(_ holder: Respondent) async throws -> AnswerForm {
        try await office.answerForm(holder.invitation, as: holder.principal, session: holder.session)
    }

    /// Decides as the criteria say, and "cannot be judged" where they say nothing; confirms all three.
    package func review(_ batch: BatchID) async throws {
        try await office.acceptCriteria(batch, as: implementer)
        for examinee in try await office.reviewList(batch, as: implementer).examinees
        where examinee.decision == nil {
            try await office.decide(.cannotBeJudged, about: examinee.sheet, as: implementer)
        }
        for kind in ReviewConfirmation.allCases { try await office.confirm(kind, of: batch, as: implementer) }
    }

    /// Closes, reviews, releases and sends the mails.
    @discardableResult
    package func finish(_ id: ImplementationID) async throws -> BatchID {
        let batch = try await office.closeCampaign(id, as: clerk)
        try await review(batch)
        try await office.releaseResults(of: batch, as: implementer)
        try await deliver()
        return batch
    }

    /// Looks at what would be shown of groups, and publishes just that.
    package func publishGroups(_ id: ImplementationID) async throws {
        let proposal = try await office.proposeGroups(at: id, as: clerk)
        guard case .ready(_, let digest) = proposal.standing else { throw TestFault.sample }
        try await office.publishGroups(at: id, seen: digest, as: clerk)
    }

    package func deliver() async throws {
        while try await office.deliverMail() > 0 {}
    }

    /// Another campaign of the same people, opened.
    package func openAnotherCampaign(
        _ name: String, asking questions: [TypedQuestion] = []
    ) async throws -> ImplementationID {
        guard let workplace = try await office.workplaces(as: clerk).first else { throw TestFault.sample }
        let today = clock.now.day
        let id = try await office.draftCampaign(
            name: name, at: workplace.id, firstDay: today, lastDay: today.adding(days: 30), headcount: 300,
            contacts: SampleCompany.contacts, as: clerk)
        try await prepare(id)
        for (place, question) in questions.enumerated() {
            try await office.setExtraQuestion(question, seen: place, of: id, as: clerk)
        }
        try await office.openCampaign(id, as: clerk)
        try await deliver()
        return id
    }

    package func newAccount(
        _ name: String, _ role: Role, department: DepartmentID? = nil, level: Int? = nil
    ) async throws -> Principal {
        let mail = "\(role.rawValue)-\(name.unicodeScalars.map { String($0.value, radix: 16) }.joined())"
        let id = try await office.createAccount(
            name: name, mail: "\(mail)@example.jp".lowercased(), role: role, department: department,
            level: level, as: administrator)
        if role == .implementer { try await office.qualify(id, as: administrator) }
        if role.isHealthSide { try await office.attest(as: .account(id)) }
        return .account(id)
    }

    package func department(_ name: String) async throws -> DepartmentID {
        let all = try await office.departments(as: administrator).departments
        guard let found = all.first(where: { $0.name == name }) else { throw TestFault.sample }
        return found.id
    }
}
