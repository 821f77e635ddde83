import Campaigns
package import Organisation
import Storage

/// A line of the list of companies: nothing from inside.
package struct CompanyEntry: Sendable, Hashable {
    package let id: TenantID
    package let slug: String
    package let name: String
    package let createdAt: Instant

    init(_ entry: TenantEntry) {
        id = entry.id
        slug = entry.slug
        name = entry.name
        createdAt = entry.createdAt
    }
}

extension ProviderOffice {
    package func companies(as who: Principal) async throws -> [CompanyEntry] {
        try await door.perform(.tenantListRead, as: who) { db, _ in try db.tenants().map(CompanyEntry.init) }
    }

    package func company(_ id: TenantID, as who: Principal) async throws -> CompanyEntry {
        try await door.perform(.tenantListRead, as: who, on: .company(id)) { db, _ in
            guard let entry = try db.tenant(id) else { throw Denied.notFound }
            return CompanyEntry(entry)
        }
    }

    /// Companies that left, by their words; for the command line.
    package func departedSlugs(as who: Principal) async throws -> Set<String> {
        try await door.perform(.tenantListRead, as: who) { db, _ in Set(try db.departures().map(\.slug)) }
    }

    /// A company and the one-time link for its first administrator.
    ///
    /// - Parameter sameNameToo: makes it although a company of that name is there.
    package func createCompany(
        _ name: String, sameNameToo: Bool = false, as who: Principal
    ) async throws -> (company: CompanyEntry, link: String) {
        try await door.check(.tenantCreate, as: who)
        if !OneLineName.isOne(name) { throw Refusal.badField(.companyName) }
        if !sameNameToo, try await installation.tenants().contains(where: { $0.name == name }) {
            throw Refusal.inUse
        }
        let door = door
        let tenant = try await installation.createTenant(name: name) { entry in
            try await door.perform(.tenantCreate, as: who, on: .company(entry.id)) { db, _ in
                try db.insert(entry)
            }
        }
        let link = try await administratorLink(of: tenant.id, as: who)
        return (try await company(tenant.id, as: who), link)
    }

    /// Another link for the first administrator; refused once there is an account.
    package func administratorLink(of id: TenantID, as who: Principal) async throws -> String {
        try await door.check(.tenantCreate, as: who)
        guard let slug = try await installation.tenants().first(where: { $0.id == id })?.slug,
            let office = try await offices.office(slug: slug)
        else { throw Denied.notFound }
        guard try await !office.hasAccounts() else { throw Refusal.inUse }
        let token = try await installation.issueSetupToken(for: id, validFor: 7 * 86_400)
        return "\(offices.origin)/setup/\(token)"
    }

    /// Deletes a company for ever. Off the list first: from that commit on no request finds it. Then its keys,
    /// then its data; broken off there, it goes on at the next start.
    ///
    /// - Parameter typed: the company's name as a person typed it.
    package func deleteCompany(_ id: TenantID, typed: String, as who: Principal) async throws {
        try await door.perform(.tenantDelete, as: who, on: .company(id)) { db, permit in
            guard let entry = try db.tenant(id) else { throw Denied.notFound }
            guard entry.name == typed else { throw Refusal.badField(.companyName) }
            try db.depart(id, at: permit.at)
        }
        try await installation.finishRemoval(of: id)
    }
}

extension Office {
    /// Whether anybody was ever registered here.
    func hasAccounts() async throws -> Bool {
        try await door.perform(.providerAdmit, as: .system(.providerDoor)) { db, _ in
            try !db.accounts().isEmpty
        }
    }
}

extension ProviderOffice {
    /// What a command says about a refusal; nil for faults.
    package static func words(for error: any Error) -> String? {
        switch error as? Refusal {
        case .badField(.companyName): "会社名を1〜100文字で入力してください / give a company name of 1 to 100 characters"
        case .badField(.accountName): "お名前を1〜100文字で入力してください / give a name of 1 to 100 characters"
        case .badField(.mail): "メールアドレスの形を確かめてください / this is not a mail address"
        case .inUse: "もう使われています / in use already"
        default: nil
        }
    }
}
