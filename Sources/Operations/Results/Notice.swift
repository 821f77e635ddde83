package import Campaigns
package import Organisation
import Reports
import Storage
import StressCheck

extension Connection {
    /// Everything the notice says, from the sealed record and the implementation as it was decided.
    func notice(
        _ id: SheetID, _ implementation: ImplementationID, releasedAt: Instant, _ company: String,
        _ language: Language, _ permit: Permit
    ) throws -> PersonalResult.Input {
        let implementation = try self.implementation(implementation)
        let stored = try sheet(id)
        guard
            let decision = try releasedDecision(of: id, campaign: implementation.campaign.id, under: permit),
            let person = try person(stored.person, on: permit.at.day)?.identity
        else { throw Denied.notFound }
        let sheet = try answers(of: stored, campaign: implementation.campaign.id, under: permit)
        guard decision.record.answerDigest == stored.digest else { throw Refusal.changedMeanwhile }
        let contacts = implementation.contacts
        return PersonalResult.Input(
            language: language, instrument: try Instrument.load(implementation.campaign.instrument),
            criteria: implementation.criteria.flatMap { $0.criteria[$0.deciding] }, company: company,
            campaign: implementation.campaign.name, workplace: implementation.workplace.name,
            name: person.name,
            number: person.number, department: try tree(of: implementation.id).path(of: sheet.department),
            answered: stored.answeredAt.day, notified: releasedAt.day,
            requestUntil: ResponseWindow.lastDay(releasedAt: releasedAt),
            implementers: try implementers(of: implementation, language),
            requestContacts: [contact(contacts.request)],
            consultationContacts: [contact(contacts.consultation)],
            finding: PersonalResult.Finding(decision.record), decision: decision.record.decision)
    }

    private func implementers(of implementation: Implementation, _ language: Language) throws -> [String] {
        try implementation.implementers.compactMap { appointment in
            guard let name = try account(appointment.account)?.name else { return nil }
            return [appointment.qualification?.word(in: language), name].compactMap(\.self).joined(
                separator: " ")
        }
    }

    /// The first line is the desk, the rest how to reach it. A wide space in a single line parts the two as well.
    private func contact(_ text: String) -> PersonalResult.Contact {
        var lines = text.split(whereSeparator: \.isNewline).map(String.init)
        if lines.count == 1 { lines = lines[0].split(separator: "　").map(String.init) }
        return PersonalResult.Contact(name: lines.first ?? "", details: Array(lines.dropFirst()))
    }
}

extension Qualification {
    package func word(in language: Language) -> String {
        switch (self, language) {
        case (.physician, .ja): "医師"
        case (.physician, .en): "Physician"
        case (.publicHealthNurse, .ja): "保健師"
        case (.publicHealthNurse, .en): "Public health nurse"
        case (.dentist, .ja): "歯科医師"
        case (.dentist, .en): "Dentist"
        case (.nurse, .ja): "看護師"
        case (.nurse, .en): "Nurse"
        case (.psychiatricSocialWorker, .ja): "精神保健福祉士"
        case (.psychiatricSocialWorker, .en): "Psychiatric social worker"
        case (.licensedPsychologist, .ja): "公認心理師"
        case (.licensedPsychologist, .en): "Licensed psychologist"
        }
    }
}
