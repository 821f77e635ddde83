import Campaigns
import Operations
import Organisation

/// What was typed into the form, to be put into the counted report.
struct LabourReportEntry: Sendable {
    let texts: [LabourReport.Field: String]
    let reasons: [LabourReport.Number: String]

    func put(into report: inout LabourReport) {
        report.insuranceNumber = digits(.insuranceNumber)
        report.branchNumber = digits(.branchNumber)
        report.industry = Industry.of(code: text(.industry))?.name ?? ""
        report.workplace = text(.workplace)
        report.postalCode = text(.postalCode)
        report.address = text(.address)
        report.phone = text(.phone)
        report.implementer = Int(text(.implementer)).flatMap(ReporterClass.init)
        report.enrolled = number(.enrolled)
        report.tested = number(.tested)
        report.interviewer = Int(text(.interviewer)).flatMap(ReporterClass.init)
        report.interviewed = number(.interviewed)
        report.analysed = ["1": true, "2": false][text(.analysed)]
        report.physician = text(.physician)
        report.institution = text(.institution)
        report.employer = text(.employer)
        report.office = text(.office)
        report.basis.reasons = reasons
    }

    private func text(_ field: LabourReport.Field) -> String { texts[field] ?? "" }

    /// People write such numbers in groups.
    private func digits(_ field: LabourReport.Field) -> String {
        text(field).filter { $0 != "-" && $0 != " " && $0 != "－" && $0 != "　" }
    }

    /// Nil where nothing is typed; out of range where it is no number, so that it is asked for again.
    private func number(_ field: LabourReport.Field) -> Int? {
        let text = text(field)
        return text.isEmpty ? nil : Int(text) ?? -1
    }
}

extension Form {
    var labourReport: LabourReportEntry {
        LabourReportEntry(
            texts: Dictionary(
                uniqueKeysWithValues: LabourReport.Field.allCases.map { ($0, trimmed($0.rawValue)) }),
            reasons: Dictionary(
                uniqueKeysWithValues: LabourReport.Number.allCases.map {
                    ($0, trimmed("reason_" + $0.rawValue))
                }
            ).filter { !$0.value.isEmpty })
    }

    var runs: Set<ImplementationID> {
        Set(all("run").compactMap { Int($0).map { ImplementationID(rawValue: $0) } })
    }

    func wholeNumber(_ name: String) -> Int? { Int(trimmed(name)) }

    /// What was typed comes back; counted numbers that were not touched follow a new count.
    func typed(over draft: LabourReportDraft) -> [String: String] {
        var values: [String: String] = [:]
        for name in names where !name.hasSuffix("[]") { values[name] = self[name] }
        guard self["sources"] != nil else {
            for field in LabourReport.Field.allCases { values[field.rawValue] = draft.report.text(field) }
            values["industry"] = Industry.of(name: draft.report.industry)?.code ?? ""
            return values
        }
        if self["act"] == "count" {
            for number in LabourReport.Number.allCases where trimmed("reason_" + number.rawValue).isEmpty {
                values[number.rawValue] = draft.report.value(number).map(String.init) ?? ""
            }
        }
        return values
    }
}

extension LabourReportFault.Problem {
    func error(_ texts: LabourReportTexts) -> FieldError {
        let field =
            switch self {
            case .insuranceNumber: "insuranceNumber"
            case .branchNumber: "branchNumber"
            case .postalCode: "postalCode"
            case .phone: "phone"
            case .tooLong(let name): name
            case .count(let number): number.rawValue
            case .reason(let number): "reason_" + number.rawValue
            case .noRun: "run"
            }
        return FieldError(field: field, message: texts.problem(self))
    }
}
