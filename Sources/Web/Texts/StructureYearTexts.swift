/// Years side by side, the company's settings, choices of a year.
struct StructureYearTexts: Sendable {
    let mappingHeading: String
    let mappingLead: String
    let noYears: String
    let earlierYear: String
    let laterYear: String
    let unmappedHeading: String
    let mergedHeading: String
    let decidedHeading: String
    let newUnitsHeading: String
    let noTarget: String
    let sameHeading: String
    let sameUnits: @Sendable (Int) -> String
    let mapHeading: @Sendable (String) -> String
    let mapTarget: @Sendable (String) -> String
    let settingsHeading: String
    let settingsLead: String
    let on: String
    let off: String
    let turnOn: String
    let turnOff: String
    let neverChanged: String
    let choicesHeading: String
    let groupAnalysis: String
    let groupAnalysisHint: String
    let targetShare: String
    let targetShareHint: String
    let shareWrong: String
    let setting: @Sendable (String) -> SettingWords?
}

/// A switch in plain words.
struct SettingWords: Sendable {
    let name: String
    let explanation: String
}

extension StructureYearTexts {
    static let ja = StructureYearTexts(
        mappingHeading: "年度の対応",
        mappingLead: "前の実施回の部署が、新しい実施回のどの部署にあたるかを決めます。同じ部署はそのまま、まとめた部署はまとめた先につながります。",
        noYears: "くらべられる実施回が、まだ二つありません。",
        earlierYear: "前の実施回",
        laterYear: "新しい実施回",
        unmappedHeading: "対応先が決まっていない部署",
        mergedHeading: "まとめられた部署",
        decidedHeading: "担当者が決めた部署",
        newUnitsHeading: "新しい実施回だけにある部署",
        noTarget: "対応する部署はない",
        sameHeading: "そのままつながる部署",
        sameUnits: { "そのままつながる部署は\($0)件です。" },
        mapHeading: { "「\($0)」の対応先" },
        mapTarget: { "\($0)での部署" },
        settingsHeading: "設定",
        settingsLead: "会社全体で使う設定です。変更は、行った人と日時が記録されます。",
        on: "オン",
        off: "オフ",
        turnOn: "オンにする",
        turnOff: "オフにする",
        neverChanged: "はじめの設定のままです。",
        choicesHeading: "この実施回で決めること",
        groupAnalysis: "集団ごとの分析を行う",
        groupAnalysisHint: "法令では努力義務です。行わない場合はチェックを外してください。",
        targetShare: "高ストレス者の割合のめやす（％）",
        targetShareHint: "基準を考えるときのめやすです（例：10、6.5）。この値を変えても、判定の基準は自動では変わりません。",
        shareWrong: "割合は、1から50までの数字で、小数は1けたまでにしてください。",
        setting: { name in
            switch name {
            case "clerks.read":
                SettingWords(
                    name: "実施事務従事者が個人の記録を見る",
                    explanation: "会社全体を担当する実施事務従事者が、実施者の指示のもとで、担当する実施回の回答と結果を開けるようにします。開いた記録は、ご本人の画面にも表示されます。"
                )
            case "clerks.scoped.read":
                SettingWords(
                    name: "部署の実施事務従事者が個人の記録を見る",
                    explanation: "部署を限って担当する実施事務従事者（1〜3）が、担当する部署の方の回答と結果を開けるようにします。はじめはオフです。"
                )
            case "progress.names":
                SettingWords(
                    name: "人事総務が受検の有無を名前で見る",
                    explanation: "受検をすすめるために、人事総務が、答えた方とまだの方の名前を見られるようにします。回答や結果は見られません。はじめはオフです。"
                )
            case "totp.required":
                SettingWords(
                    name: "二段階認証を必須にする",
                    explanation: "実施側の役割と管理者の役割は、二段階認証を設定するまで使えなくなります。設定は、ご自分の「アカウント」の画面で行えます。"
                )
            default: nil
            }
        }
    )
}

extension StructureYearTexts {
    static let en = StructureYearTexts(
        mappingHeading: "Years side by side",
        mappingLead:
            "Which department of an earlier campaign is which of a later one. Where nothing is said, a department is itself, and a merged one is what it was merged into.",
        noYears: "There are not yet two campaigns to compare.",
        earlierYear: "Earlier campaign",
        laterYear: "Later campaign",
        unmappedHeading: "Departments without a later one",
        mergedHeading: "Merged departments",
        decidedHeading: "Decided by somebody",
        newUnitsHeading: "Only in the later campaign",
        noTarget: "None",
        sameHeading: "Departments that are simply themselves",
        sameUnits: { "Departments that are simply themselves: \($0)." },
        mapHeading: { "What “\($0)” became" },
        mapTarget: { "Department in \($0)" },
        settingsHeading: "Settings",
        settingsLead: "Settings of the whole company. Each change is kept with its author and time.",
        on: "on",
        off: "off",
        turnOn: "Turn on",
        turnOff: "Turn off",
        neverChanged: "Never changed.",
        choicesHeading: "Choices for this campaign",
        groupAnalysis: "Analyse groups",
        groupAnalysisHint: "The law asks for an effort, it does not oblige. Untick it if none is made.",
        targetShare: "Share to find (%)",
        targetShareHint:
            "A target for whoever designs the criteria (for example 10 or 6.5). Changing it moves no criterion by itself.",
        shareWrong: "Please give a share from 1 to 50, with at most one decimal.",
        setting: { name in
            switch name {
            case "clerks.read":
                SettingWords(
                    name: "Clerks open individual records",
                    explanation:
                        "Clerks for the whole company may open answers and results of campaigns they are appointed to, under the implementer’s direction. The person sees who opened what."
                )
            case "clerks.scoped.read":
                SettingWords(
                    name: "Clerks of departments open individual records",
                    explanation:
                        "Clerks limited to departments (1–3) may open answers and results of people there. Off at first."
                )
            case "progress.names":
                SettingWords(
                    name: "HR sees by name who has answered",
                    explanation:
                        "HR sees the names of those who have answered and who have not, to encourage them. Answers and results stay closed. Off at first."
                )
            case "totp.required":
                SettingWords(
                    name: "Two-step sign-in is required",
                    explanation:
                        "Conducting roles and administrators stay closed until two-step sign-in is set on the page of the own account."
                )
            default: nil
            }
        }
    )
}
