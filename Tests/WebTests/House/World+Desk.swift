import Organisation
import TestSupport

@testable import Operations
@testable import Storage
@testable import Web

/// What stands behind `:contract`, `:enquiry` and `:request`: made when first asked for, never about the sentinel.
extension World {
    /// One that is to come: it can be told and taken back.
    func contractID() async throws -> String {
        let office = company.office
        let known = try await office.contracts(as: company.administrator).toCome.first?.id
        if let known { return "\(known.rawValue)" }
        let from = company.clock.now.day.firstOfMonth(adding: 1)
        let notice = NoticePeriod(months: 2) ?? NoticePeriod(months: 0)
        guard let notice else { throw TestFault.sample }
        let id = try await office.enterContract(
            .standard, from: from, until: from.adding(months: 11).lastOfMonth, renewalMonths: 12,
            notice: notice, as: company.administrator)
        return "\(id.rawValue)"
    }

    /// What the employer got from somebody else than the sentinel.
    func copyID() async throws -> String {
        let copies = try await company.office.employerCopies(as: company.humanResources)
        guard let id = copies.first?.id else { throw TestFault.sample }
        return "\(id.rawValue)"
    }

    func enquiryID() async throws -> String {
        let known = try await company.office.enquiries(as: company.clerk).first { $0.state != .closed }
        if let known { return "\(known.id.rawValue)" }
        _ = try await company.office.sendEnquiry(
            .usage, try FreeText("使い方を教えてください。"), language: .ja, once: Secret(random: Randoms.system))
        return try await enquiryID()
    }

    /// By somebody else than the sentinel.
    func requestID() async throws -> String {
        let known = try await company.office.personalRequests(as: company.clerk).first { $0.state != .done }
        if let known { return "\(known.id.rawValue)" }
        guard let person = people[.otherLinkHolder]?.person else { throw TestFault.sample }
        let id = try await company.office.askAboutOwnData(
            .correction, try FreeText("所属がちがいます。"), of: person, as: .person(person))
        return "\(id.rawValue)"
    }
}
