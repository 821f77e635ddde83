package import Organisation

/// What keeps a report from being kept, by field.
package struct LabourReportFault: Error, Hashable, Sendable {
    package enum Problem: Hashable, Sendable {
        case insuranceNumber, branchNumber, postalCode, phone, tooLong(String)
        case count(LabourReport.Number)
        /// A number that differs from the counted one without a reason (L-25).
        case reason(LabourReport.Number)
        case noRun
    }

    package let problems: [Problem]

    package init(_ problems: [Problem]) { self.problems = problems }
}

extension LabourReport {
    package static let longestText = 200
    package static let mostHeads = 99_999

    /// The report as it may be kept: with nobody interviewed the physician's class is blank, for the ministry's system
    /// refuses it otherwise (L-26); reasons stand only where a number differs.
    package func checked() throws(LabourReportFault) -> LabourReport {
        var kept = self
        if interviewed ?? 0 == 0 { kept.interviewer = nil }
        kept.basis.reasons = basis.reasons.filter { differs($0.key) }
        let problems = kept.problems
        guard problems.isEmpty else { throw LabourReportFault(problems) }
        return kept
    }

    private var problems: [LabourReportFault.Problem] {
        var found: [LabourReportFault.Problem] = []
        if !insuranceNumber.isEmpty, !Self.isDigits(insuranceNumber, 14) { found.append(.insuranceNumber) }
        if !branchNumber.isEmpty, !Self.isDigits(branchNumber, 4) { found.append(.branchNumber) }
        let place = WorkplaceFacts(postalCode: postalCode, address: address, phone: phone)
        do { try place.check() } catch .badPostalCode { found.append(.postalCode) } catch .badPhone {
            found.append(.phone)
        } catch { found.append(.tooLong("address")) }
        for (name, text) in texts where text.count > Self.longestText || text.hasControlCharacter {
            found.append(.tooLong(name))
        }
        for number in Number.allCases {
            if let value = value(number), !(0...Self.mostHeads).contains(value) {
                found.append(.count(number))
            }
            if differs(number), basis.reasons[number]?.isEmpty ?? true { found.append(.reason(number)) }
        }
        return found
    }

    private var texts: [(String, String)] {
        [
            ("workplace", workplace), ("physician", physician), ("institution", institution),
            ("employer", employer), ("office", office),
        ] + basis.reasons.map { ("reason_" + $0.key.rawValue, $0.value) }
    }

    /// A number that was entered in place of the counted one, or where nothing was counted. Left empty it says nothing.
    package func differs(_ number: Number) -> Bool {
        value(number).map { $0 != basis.counted(number) } ?? false
    }

    private static func isDigits(_ text: String, _ count: Int) -> Bool {
        text.utf8.count == count && text.utf8.allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    }
}

/// A report as it was kept. It is never changed: a correction is another report.
package struct KeptLabourReport: Hashable, Sendable {
    package let id: LabourReportID
    package let place: WorkplaceID
    /// From 1, per workplace and year.
    package let number: Int
    package let report: LabourReport
    /// SHA-256 of the report as it is kept, in hexadecimal digits.
    package let digest: String
    package let at: Instant
    package let by: AccountID

    package init(
        id: LabourReportID, place: WorkplaceID, number: Int, report: LabourReport, digest: String,
        at: Instant, by: AccountID
    ) {
        self.id = id
        self.place = place
        self.number = number
        self.report = report
        self.digest = digest
        self.at = at
        self.by = by
    }
}
