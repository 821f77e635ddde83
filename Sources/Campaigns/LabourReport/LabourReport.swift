package import Organisation

/// 様式第6号の3 「心理的な負担の程度を把握するための検査結果等報告書」 of one workplace and year, field by field in the
/// order of the form. What nobody has entered is empty and stays empty (L-30).
///
/// Source: LAW-AND-FORMS §3.1. Kept as it was made; nothing in it is about one person's health.
package struct LabourReport: Hashable, Sendable, Codable {
    /// 労働保険番号, 14 digits, and 被一括事業場番号, 4; empty when there is none.
    package var insuranceNumber = ""
    package var branchNumber = ""
    package var year: Int
    /// `2026-11-30`: a day of 検査実施年月, the last of the month.
    package var testMonth: String
    /// 中分類 by name.
    package var industry = ""
    package var workplace: String
    package var postalCode = ""
    package var address = ""
    package var phone = ""
    package var implementer: ReporterClass?
    package var enrolled: Int?
    package var tested: Int?
    package var interviewer: ReporterClass?
    package var interviewed: Int?
    package var analysed: Bool?
    package var physician = ""
    package var institution = ""
    /// 事業者職氏名.
    package var employer = ""
    /// 労働基準監督署の名, without 労働基準監督署長.
    package var office = ""
    package var basis: Basis

    package init(year: Int, testMonth: Day, workplace: String, basis: Basis) {
        self.year = year
        self.testMonth = testMonth.text
        self.workplace = workplace
        self.basis = basis
    }
}

extension LabourReport {
    /// What the numbers rest on.
    package struct Basis: Hashable, Sendable, Codable {
        package struct Run: Hashable, Sendable, Codable {
            package let id: Int
            package let name: String

            package init(id: Int, name: String) {
                self.id = id
                self.name = name
            }
        }

        package let runs: [Run]
        package let headcountDay: String
        package let everybody: Int
        package let forThreshold: Int
        package let enrolled: Int
        package let tested: Int
        package let testedBeside: Int
        /// nil where nobody has entered it.
        package let interviewed: Int?
        /// Why a number differs from the counted one.
        package var reasons: [Number: String] = [:]
        package let dutyTable: String
        /// SHA-256 of what was counted, in hexadecimal digits.
        package let sources: String

        package init(
            runs: [Run], counts: ReportCounts, interviewed: Int?, dutyTable: String, sources: String
        ) {
            self.runs = runs
            headcountDay = counts.headcountDay.text
            everybody = counts.headcount.everybody
            forThreshold = counts.headcount.forThreshold
            enrolled = counts.headcount.forReport
            tested = counts.tested
            testedBeside = counts.testedBeside
            self.interviewed = interviewed
            self.dutyTable = dutyTable
            self.sources = sources
        }
    }

    /// The numbers that somebody may correct, each with a reason (L-25).
    package enum Number: String, CaseIterable, Sendable, Codable, CodingKeyRepresentable {
        case enrolled, tested, interviewed
    }

    package func value(_ number: Number) -> Int? {
        switch number {
        case .enrolled: enrolled
        case .tested: tested
        case .interviewed: interviewed
        }
    }
}

extension LabourReport.Basis {
    package func counted(_ number: LabourReport.Number) -> Int? {
        switch number {
        case .enrolled: enrolled
        case .tested: tested
        case .interviewed: interviewed
        }
    }
}
