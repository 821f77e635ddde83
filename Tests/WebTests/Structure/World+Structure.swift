import Organisation
import TestSupport

@testable import Operations
@testable import Web

extension World {
    /// Real entries of the company's lists for the variables of their addresses.
    func structureValues() async throws -> [(String, [String])] {
        let (office, clerk) = (company.office, company.clerk)
        let job = Organisation.Attribute.job
        if try await office.attribute(job, as: clerk).values.isEmpty {
            try await office.createValue(MasterName("事務"), of: job, as: clerk)
        }
        let value = try await office.attribute(job, as: clerk).values.first?.id.rawValue ?? 0
        let workplace = try await office.workplaceOverviews(as: clerk).first?.row.id.rawValue ?? 0
        return [
            ("department", ["\(try await company.department("営業部").rawValue)"]),
            ("attribute", ["\(job.rawValue)"]), ("value", ["\(value)"]), ("workplace", ["\(workplace)"]),
        ]
    }
}
