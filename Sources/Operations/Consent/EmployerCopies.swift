package import Campaigns
package import Organisation
import Storage

/// One line of the employer's list: whose copy, of which year, since when. Nothing of what it says.
package struct EmployerCopyLine: Sendable, Hashable {
    package let id: EmployerCopyID
    package let campaign: String
    package let number: String
    package let name: String
    package let keptFrom: Day
    package let keptUntil: Day?
    package let isOpened: Bool
}

/// A copy as the employer reads it.
package struct OpenedCopy: Sendable, Hashable {
    package let copy: EmployerCopy
    package let keptFrom: Day
    package let keptUntil: Day?
}

extension Office {
    /// Exactly those who consented after delivery or asked for the interview (L-04, L-13, L-14), in the viewer's
    /// departments.
    package func employerCopies(as who: Principal, request: Int = 0) async throws -> [EmployerCopyLine] {
        try await door.perform(.employerCopyList, as: who, request: request) { db, permit in
            try db.copies(under: permit).map { stored in
                let content = try db.content(of: stored, under: permit).content
                return EmployerCopyLine(
                    id: stored.id, campaign: content.campaign, number: content.number, name: content.name,
                    keptFrom: stored.keptFrom, keptUntil: EmployerCopy.keptUntil(from: stored.keptFrom),
                    isOpened: stored.openedAt != nil)
            }
        }
    }

    /// Opening is handing on; the person sees who did it.
    package func employerCopy(
        _ id: EmployerCopyID, as who: Principal, request: Int = 0
    ) async throws -> OpenedCopy {
        try await door.perform(.employerCopyRead, as: who, on: .employerCopy(id), request: request) {
            db, permit in
            let stored = try db.copy(id, under: permit)
            try db.markOpened(id, under: permit)
            return OpenedCopy(
                copy: try db.content(of: stored, under: permit), keptFrom: stored.keptFrom,
                keptUntil: EmployerCopy.keptUntil(from: stored.keptFrom))
        }
    }
}
