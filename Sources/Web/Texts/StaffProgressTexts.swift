/// Progress by department.
struct StaffProgressTexts: Sendable {
    let heading: String
    let lead: String
    let leadOwn: String
    let caption: String
    let columnDepartment: String
    let columnRate: String
    let whole: String
    let level: @Sendable (Int) -> String
    let small: @Sendable (Int) -> String
    let nobody: String
    let choose: String
    let noneOpen: String
    let back: String
}

extension StaffProgressTexts {
    static let ja = StaffProgressTexts(
        heading: "回答状況",
        lead: "回答したか、していないかの人数だけを表示します。名前、回答した時刻、回答の内容は表示しません。",
        leadOwn: "あなたの部署と、その下の部署を表示しています。",
        caption: "部署ごとの回答状況（下の部署を含みます）",
        columnDepartment: "部署",
        columnRate: "回答した人",
        whole: "この事業場の全体",
        level: { "\($0)段目" },
        small: { "個人がわからないように、対象が\($0)人に満たない部署は表示していません。" },
        nobody: "表示できる部署がありません。",
        choose: "実施回を選んでください。",
        noneOpen: "まだ開始された実施回がありません。",
        back: "実施回を選ぶ"
    )

    static let en = StaffProgressTexts(
        heading: "Progress",
        lead: "Only how many have answered is shown: no names, no times, nothing of what was answered.",
        leadOwn: "You see your own departments and those below them.",
        caption: "Progress by department (with those below)",
        columnDepartment: "Department",
        columnRate: "Answered",
        whole: "The whole workplace",
        level: { "level \($0)" },
        small: { "So that nobody can be recognised, departments of fewer than \($0) people are not shown." },
        nobody: "There is no department to show.",
        choose: "Please choose a campaign.",
        noneOpen: "No campaign has been opened yet.",
        back: "Choose a campaign"
    )
}
