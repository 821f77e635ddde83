import Organisation

/// What can be done to every entry of a list.
struct StructureMasterTexts: Sendable {
    let columnOrder: String
    let mergeHeading: String
    let mergeTarget: String
    let merge: String
    let nameHeading: String
    let name: String
    let code: String
    let codeHint: String
    let placeHeading: String
    let up: String
    let down: String
    let toPosition: String
    let hideHeading: String
    let showHeading: String
    let hide: String
    let show: String
    let hideNote: String
    let hidden: String
    let deleteHeading: String
    let delete: String
    let deleteAgree: String
    let agreeMissing: String
    let historyHeading: String
    let columnWhen: String
    let columnWhat: String
    let columnWho: String
    let program: String
    let staleLead: String
    let staleMend: String
    let choose: String
    let create: String
    let done: @Sendable (MasterState.Done) -> String
    let position: @Sendable (Int) -> String
    let use: @Sendable (StructureUse) -> String
    let change: @Sendable (StructureChange.What, _ was: String, _ became: String) -> String
}

extension StructureMasterTexts {
    static let ja = StructureMasterTexts(
        columnOrder: "並び替え",
        mergeHeading: "ほかとまとめる（統合）",
        mergeTarget: "まとめる先",
        merge: "まとめる",
        nameHeading: "名前とコードを変える",
        name: "名前",
        code: "コード",
        codeHint: "会社で使っている番号があれば入力してください。ほかと同じ番号は使えません。",
        placeHeading: "順番を変える",
        up: "上へ",
        down: "下へ",
        toPosition: "この番号に動かす",
        hideHeading: "非表示にする",
        showHeading: "ふたたび表示する",
        hide: "非表示にする",
        show: "表示する",
        hideNote: "非表示にすると、一覧や選択肢に出なくなります。所属している方は、そのまま人数に数えます。",
        hidden: "非表示",
        deleteHeading: "削除する",
        delete: "削除する",
        deleteAgree: "元にもどせないことを確認しました",
        agreeMissing: "削除するには、確認の欄にチェックを入れてください。",
        historyHeading: "変更の記録",
        columnWhen: "日時",
        columnWhat: "内容",
        columnWho: "行った人",
        program: "（自動）",
        staleLead: "この画面を開いたあとに、ほかの変更がありました。操作は行っていません。",
        staleMend: "いまの内容を表示しています。ご確認のうえ、必要であればもう一度操作してください。",
        choose: "選んでください",
        create: "作る",
        done: { done in
            switch done {
            case .created: "作りました。"
            case .saved: "保存しました。"
            case .deleted: "削除しました。"
            }
        },
        position: { "何番目にするか（1〜\($0)）" },
        use: { use in
            switch use.kind {
            case .peopleToday: "いま、またはこれから所属する方：\(use.count)人"
            case .peopleBefore: "所属の記録（これまでを含む）：\(use.count)件"
            case .children: "この下にあるもの：\(use.count)件"
            case .campaigns: "実施回：\(use.count)件"
            case .grants: "担当者の役割の範囲：\(use.count)件"
            case .authority: "人事の権限の記録：\(use.count)件"
            case .mapping: "年度の対応：\(use.count)件"
            }
        },
        change: { what, was, became in
            switch what {
            case .created: "「\(became)」を作成"
            case .renamed: "名前を「\(was)」から「\(became)」に変更"
            case .coded: "コードを「\(was)」から「\(became)」に変更"
            case .moved: "上の部署を「\(was.isEmpty ? "なし" : was)」から「\(became.isEmpty ? "なし" : became)」に変更"
            case .placed: "順番を\(was)番目から\(became)番目に変更"
            case .described: "報告に使う内容を変更"
            case .merged: "「\(became)」に統合"
            case .hidden: "非表示に変更"
            case .shown: "表示に変更"
            case .deleted: "「\(was)」を削除"
            }
        }
    )
}

extension StructureMasterTexts {
    static let en = StructureMasterTexts(
        columnOrder: "Order",
        mergeHeading: "Merge into another",
        mergeTarget: "Merge into",
        merge: "Merge",
        nameHeading: "Change name and code",
        name: "Name",
        code: "Code",
        codeHint: "The company’s own key, if there is one. Each code once only.",
        placeHeading: "Change the order",
        up: "Up",
        down: "Down",
        toPosition: "Move to this number",
        hideHeading: "Hide",
        showHeading: "Show again",
        hide: "Hide it",
        show: "Show it",
        hideNote: "Hidden entries are not listed and not offered. Whoever belongs to them still counts.",
        hidden: "hidden",
        deleteHeading: "Delete",
        delete: "Delete it",
        deleteAgree: "I know that this cannot be undone",
        agreeMissing: "To delete it, please tick the box.",
        historyHeading: "History",
        columnWhen: "When",
        columnWhat: "What",
        columnWho: "Who",
        program: "(the program)",
        staleLead: "Something was changed after this page was opened. Nothing was done.",
        staleMend: "You see the present state. Please check it, and try again if it is still needed.",
        choose: "Please choose",
        create: "Make it",
        done: { done in
            switch done {
            case .created: "It was made."
            case .saved: "It was saved."
            case .deleted: "It was deleted."
            }
        },
        position: { "Number in the order (1–\($0))" },
        use: { use in
            switch use.kind {
            case .peopleToday: "people there now or later: \(use.count)"
            case .peopleBefore: "records of people, past ones too: \(use.count)"
            case .children: "what stands below: \(use.count)"
            case .campaigns: "campaigns: \(use.count)"
            case .grants: "scopes of staff roles: \(use.count)"
            case .authority: "records of personnel authority: \(use.count)"
            case .mapping: "mappings between years: \(use.count)"
            }
        },
        change: { what, was, became in
            switch what {
            case .created: "“\(became)” made"
            case .renamed: "name changed from “\(was)” to “\(became)”"
            case .coded: "code changed from “\(was)” to “\(became)”"
            case .moved:
                "department above changed from “\(was.isEmpty ? "none" : was)” to “\(became.isEmpty ? "none" : became)”"
            case .placed: "moved from number \(was) to \(became)"
            case .described: "facts for the reports changed"
            case .merged: "merged into “\(became)”"
            case .hidden: "hidden"
            case .shown: "shown again"
            case .deleted: "“\(was)” deleted"
            }
        }
    )
}
