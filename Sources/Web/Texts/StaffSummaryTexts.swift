import Campaigns

/// The three confirmations of a batch and 「選定基準の該当者で十分」.
struct StaffSummaryTexts: Sendable {
    let heading: String
    let back: String
    let members: String
    let decided: String
    let undecided: String
    let needed: String
    let notNeeded: String
    let cannotBeJudged: String
    let showUndecided: String

    let acceptHeading: String
    let acceptLead: String
    let acceptWrites: @Sendable (_ needed: Int, _ notNeeded: Int) -> String
    let acceptName: String
    let acceptKeeps: String
    let acceptLeaves: @Sendable (Int) -> String
    let accept: String
    let acceptConfirm: String
    let acceptNothing: String
    let accepted: @Sendable (Int) -> String

    let cannotHeading: String
    let cannotWords: String

    let confirmHeading: String
    let confirmLead: String
    let confirmation: @Sendable (ReviewConfirmation) -> String
    let confirmationNote: @Sendable (ReviewConfirmation) -> String
    let confirm: String
    let confirmWaits: @Sendable (Int) -> String
    let onlyImplementer: String
    let confirmed: String
    let toRelease: String
}

extension StaffSummaryTexts {
    static let ja = StaffSummaryTexts(
        heading: "確認のまとめ",
        back: "結果の一覧",
        members: "受検した方",
        decided: "判定済み",
        undecided: "未判定",
        needed: "面接指導が必要（要）",
        notNeeded: "不要",
        cannotBeJudged: "判定できない",
        showUndecided: "未判定の方を見る",
        acceptHeading: "選定基準の該当者で十分とする",
        acceptLead: "一覧を確認したうえで、選定基準に該当した方を面接指導の対象とすることで十分だと判断した場合に、まとめて記録できます。",
        acceptWrites: { "まだ判定していない方のうち、基準に該当する\($0)人を「要」、該当しない\($1)人を「不要」と記録します。" },
        acceptName: "一人ずつに、あなたの名前と日時が記録されます。通知するまでは、あとから一人ずつ変えられます。",
        acceptKeeps: "すでに判定した方の内容は変わりません。",
        acceptLeaves: { "基準だけでは決められない\($0)人は未判定のまま残ります。一人ずつ開いて判定してください。" },
        accept: "選定基準の該当者で十分とする",
        acceptConfirm: "全員の結果を確認したうえで、選定基準の該当者で十分と判断しました。",
        acceptNothing: "基準だけで判定できる未判定の方はいません。",
        accepted: { $0 == 0 ? "記録しました。全員の判定が済みました。" : "記録しました。個別の判定が必要な方が\($0)人残っています。" },
        cannotHeading: "「判定できない」とは",
        cannotWords: "未回答の項目が多い、男女の表で結果が分かれるなど、結果からは要否を決められないときに選びます。"
            + "判定として扱われ、ご本人には判定できなかったことと相談先をお知らせします。",
        confirmHeading: "三つの確認",
        confirmLead: "確認すると、あなたの名前と日時が記録されます。三つがそろうと、結果を通知できます。",
        confirmation: { confirmation in
            switch confirmation {
            case .resultsSeen: "全受検者の結果を確認した"
            case .highStressListSeen: "高ストレス者の一覧を確認した"
            case .needDecided: "面接指導の要否を判定した"
            }
        },
        confirmationNote: { confirmation in
            switch confirmation {
            case .resultsSeen: "選定基準に該当した方だけでなく、全員の結果を見たことの確認です。"
            case .highStressListSeen: "選定基準に該当した方の一覧を見たことの確認です。"
            case .needDecided: "全員の要否を決めたことの確認です。"
            }
        },
        confirm: "確認しました",
        confirmWaits: { "未判定の方が\($0)人いるため、まだ確認できません。" },
        onlyImplementer: "確認は実施者が行います。",
        confirmed: "確認を記録しました。",
        toRelease: "結果の通知に進む"
    )

    static let en = StaffSummaryTexts(
        heading: "Confirmations",
        back: "The list",
        members: "Answered",
        decided: "Decided",
        undecided: "Undecided",
        needed: "Interview needed",
        notNeeded: "Not needed",
        cannotBeJudged: "Cannot be judged",
        showUndecided: "Show who is undecided",
        acceptHeading: "The criteria list is sufficient",
        acceptLead:
            "If, having seen the list, you judge that it is enough to interview those who meet the criteria, "
            + "you can record that in one act.",
        acceptWrites: {
            "Of those still undecided, \($0) who meet the criteria are recorded as “needed” and \($1) who do not "
                + "as “not needed”."
        },
        acceptName:
            "Your name and the time are recorded for each person. Until the release you can still change "
            + "any of them.",
        acceptKeeps: "Those you have decided stay as they are.",
        acceptLeaves: {
            "\(StaffWords.en.people($0)) whom the criteria alone cannot decide stay undecided. Please open them one by one."
        },
        accept: "The criteria list is sufficient",
        acceptConfirm:
            "I have seen everybody's results and judge that those who meet the criteria are enough.",
        acceptNothing: "There is nobody left whom the criteria alone can decide.",
        accepted: {
            $0 == 0
                ? "Recorded. Everybody is decided."
                : "Recorded. \(StaffWords.en.people($0)) left to decide one by one."
        },
        cannotHeading: "What “cannot be judged” means",
        cannotWords:
            "For when the results do not settle it: many answers missing, or the two tables disagree. It counts "
            + "as a decision; the person is told so, and where to turn.",
        confirmHeading: "Three confirmations",
        confirmLead:
            "Each is recorded with your name and the time. With all three, the results can be released.",
        confirmation: { confirmation in
            switch confirmation {
            case .resultsSeen: "I have seen everybody's results"
            case .highStressListSeen: "I have seen the list of those with high stress"
            case .needDecided: "I have decided who needs an interview"
            }
        },
        confirmationNote: { confirmation in
            switch confirmation {
            case .resultsSeen: "Everybody's, not only of those who meet the criteria."
            case .highStressListSeen: "The list of those who meet the criteria."
            case .needDecided: "For every person of this batch."
            }
        },
        confirm: "Confirm",
        confirmWaits: { "Not yet: \(StaffWords.en.people($0)) undecided." },
        onlyImplementer: "The implementer confirms.",
        confirmed: "The confirmation was recorded.",
        toRelease: "Go to the release"
    )
}
