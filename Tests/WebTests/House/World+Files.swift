import Campaigns
import Organisation
import TestSupport

@testable import Operations
@testable import Web

/// What stands behind `:file` and a link of `/u/`: never about the sentinel.
extension World {
    static let pdf = Array("%PDF-1.7 sample".utf8)

    func uploadSecret() async throws -> Secret {
        try await company.office.askForFile(FreeText("同意書のPDF"), keepDays: 7, as: company.implementer)
    }

    func fileID() async throws -> String {
        let known = try await company.office.sharedFiles(as: company.implementer)
            .first { $0.file.received != nil }
        if let known { return "\(known.file.id.rawValue)" }
        try await company.office.sendFile(Self.pdf, named: "a.pdf", by: try await uploadSecret())
        return try await fileID()
    }
}
