import Documents
import GroupAnalysis
package import Organisation
import Reports

extension Office {
    /// 組織診断報告書 of what the reader may see: the same reading, under the same function, as the page.
    package func groupReport(
        of id: ImplementationID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let result = try await groupResult(of: id, as: who, request: request)
        let report = GroupReport(result, company: companyName, language: language, made: outside.now())
        return try await press.make { kit in try report.file(kit: kit).bytes }
    }

    /// The data package: the same figures as a workbook (S4-30).
    package func groupWorkbook(
        of id: ImplementationID, language: Language, as who: Principal, request: Int = 0
    ) async throws -> [UInt8] {
        let result = try await groupResult(of: id, as: who, request: request)
        return try GroupWorkbook(result, company: companyName, language: language).file()
    }
}
