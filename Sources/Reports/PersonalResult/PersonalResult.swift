package import Campaigns
package import Charts
package import Organisation
package import StressCheck

/// 個人結果: everything a person is told, as plain data. The page and the paper both show exactly this.
///
/// There is no way to make one without the elements of L-11; see `Missing`.
package struct PersonalResult: Hashable, Sendable {
    package typealias Decision = InterviewDecision

    package let language: Language
    package let head: Head
    package let degree: Degree
    package let decision: Decision
    package let verdict: Statement
    package let interview: Statement
    package let areaPoints: AreaPoints
    package let profile: Profile
    package let advice: Advice
    package let request: Desk
    package let consultation: Desk
    package let reading: Section
    package let implementer: Section

    /// Says nothing about whose result it is.
    package static let fileName = "stress-check-result.pdf"
}

extension PersonalResult {
    /// ② of the notice. Not a diagnosis: what the criteria say about the answers of one day.
    package enum Degree: String, CaseIterable, Sendable {
        case high, notHigh, cannotBeJudged
    }

    package struct Field: Hashable, Sendable {
        package let label: String
        package let value: String
    }

    package struct Head: Hashable, Sendable {
        package let title: String
        package let campaign: String
        package let company: String
        /// Name, with the polite suffix where the language has one.
        package let name: String
        package let fields: [Field]
        /// Who else sees this: nobody.
        package let promise: String
    }

    /// A finding: its heading, the one line that matters, and why.
    package struct Statement: Hashable, Sendable {
        package let heading: String
        package let line: String
        package let reason: String
    }

    package struct Section: Hashable, Sendable {
        package let heading: String
        package let paragraphs: [String]
    }

    /// The points of the three areas (L-11 ①) and their method.
    package struct AreaPoints: Hashable, Sendable {
        package struct Row: Hashable, Sendable {
            package let name: String
            /// `24点`, or a dash where blank answers leave no sum.
            package let points: String
            /// What the points are added from: `9尺度 各1〜5点`.
            package let basis: String
        }

        package let heading: String
        package let columns: [String]
        /// Three areas and the total.
        package let rows: [Row]
        /// The method's name and which side is the stressful one.
        package let note: String
    }

    /// Where to turn: words, contacts, and notes.
    package struct Desk: Hashable, Sendable {
        package let heading: String
        package let paragraphs: [String]
        package let contacts: [Contact]
        package let notes: [String]
        /// Stands before each note: ※.
        package let noteMark: String
    }

    package struct Contact: Hashable, Sendable {
        package let name: String
        /// Mail, telephone, hours: each a short line.
        package let details: [String]

        package init(name: String, details: [String]) {
            self.name = name
            self.details = details
        }
    }
}

extension PersonalResult {
    package struct Profile: Hashable, Sendable {
        package let heading: String
        package let columns: Columns
        /// Causes, reactions, supports (with satisfaction).
        package let groups: [Group]
        /// Where the person has earlier results.
        package let comparison: Comparison?
        /// Why a row has no mark; empty when all have one.
        package let note: String
    }

    package struct Columns: Hashable, Sendable {
        package let scale: String
        /// The five printed heads, 低い to 高い.
        package let stages: [String]
        package let point: String
    }

    package struct Group: Hashable, Sendable {
        package let area: Area
        package let name: String
        package let rows: [Row]
        package let radar: RadarChart
    }

    package struct Row: Hashable, Sendable {
        package let scale: ScaleID
        package let name: String
        /// The printed column, 1…5.
        package let stage: Int?
        /// 評価点, 1 worst to 5 best.
        package let point: Int?
        /// The points of the earlier results, newest first; nil where that one had none.
        package let earlier: [Int?]
        /// The column on the side of stress, 1 or 5.
        package let attention: Int
        /// The row in words, for those who cannot see the mark.
        package let spoken: String
    }
}
