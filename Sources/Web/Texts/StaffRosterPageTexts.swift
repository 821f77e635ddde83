import Operations
import Organisation

/// The roster's own page.
struct StaffRosterPageTexts: Sendable {
    let upload, back, receipt, receiptNumber: String
    let headcounts, workplace, everybody, threshold, report, countingRule: String
    let imports, when, what, who, undoing, undo: String
    let undoUntil: @Sendable (String) -> String
    let undoRefusal: @Sendable (UndoRefusal) -> String
    let kind: @Sendable (RosterImport.Kind) -> String
    let counts: @Sendable (RosterImport.Counts) -> String
    let leavers, leaversLead, lastDay, ended, lag, waiting: String
    let minutes: @Sendable (Int) -> String
    let export, exportLead, format, reason, exportNow, exportDone: String
    let formatName: @Sendable (RosterFormat) -> String
    let reasonName: @Sendable (ExportReason) -> String
    let undone, changedMeanwhile: String
}

extension StaffRosterPageTexts {
    static let ja = StaffRosterPageTexts(
        upload: "ファイルで名簿を更新する", back: "名簿へ戻る", receipt: "受付の控え", receiptNumber: "受付番号",
        headcounts: "事業場ごとの人数（今日）", workplace: "事業場", everybody: "名簿の人数", threshold: "50人の判定に使う人数",
        report: "在籍労働者数",
        countingRule:
            "「50人の判定」には、常時使用するパート・派遣の方も数えます。「在籍労働者数」には、週の労働時間が4分の3に満たない方、契約が1年に満たない方、派遣の方は入りません。休職中の方は両方に数えます（労働安全衛生法66条の10、基発0501第3号）。",
        imports: "最近の更新", when: "日時", what: "内容", who: "行った人", undoing: "取り消し", undo: "この更新を取り消す",
        undoUntil: { "\($0)まで取り消せます。" },
        undoRefusal: { refusal in
            switch refusal {
            case .tooLate: "7日が過ぎたため、取り消せません。"
            case .mailSent: "この後に受検の案内などのメールを送ったため、取り消せません。"
            case .notNewest: "後の更新を先に取り消してください。"
            case .inUse: "加わった方や部署がすでに使われているため、取り消せません。"
            case .alreadyUndone: "取り消し済みです。"
            }
        },
        kind: { kind in
            switch kind {
            case .file: "名簿ファイル"
            case .monthly: "入退社の届け出"
            case .person: "一人の訂正"
            }
        },
        counts: { "新しく\($0.added)人、変更\($0.changed)人、再入社\($0.returned)人、退職\($0.leaving)人" },
        leavers: "退職される方・された方", leaversLead: "退職日の翌日から、担当者の役割と受検のリンクは使えなくなります。ご本人の結果は、社員番号とあいことばで引き続き見られます。",
        lastDay: "退職日", ended: "役割とリンクを片付けた日時", lag: "翌日0時からの遅れ", waiting: "退職日の翌日に行います",
        minutes: { "\($0)分" },
        export: "名簿を書き出す", exportLead: "直して読み込みなおすと、直したところだけが変わります。書き出した人・理由・人数は記録に残ります。",
        format: "ファイルの形", reason: "理由", exportNow: "書き出す", exportDone: "書き出しました。",
        formatName: { format in
            switch format {
            case .csvUTF8BOM: "CSV（UTF-8、Excelでそのまま開けます）"
            case .csvCP932: "CSV（Shift_JIS）"
            case .xlsx: "Excel（xlsx）"
            case .programme: "厚生労働省のプログラムの形（CSV・71列）"
            }
        },
        reasonName: { reason in
            switch reason {
            case .correction: "名簿を直すため"
            case .handover: "引き継ぎのため"
            case .check: "内容を確かめるため"
            case .other: "そのほか"
            }
        },
        undone: "取り消しました。名簿は更新の前の状態に戻りました。",
        changedMeanwhile: "内容を確かめたあとに、名簿か部署が変わったため、書き込んでいません。ファイルをもう一度選んで、内容を確かめてください。")

    static let en = StaffRosterPageTexts(
        upload: "Update the roster by a file", back: "Back to the roster", receipt: "Receipt",
        receiptNumber: "Receipt number", headcounts: "People by workplace, today", workplace: "Workplace",
        everybody: "In the roster", threshold: "For the threshold of 50", report: "Workers for the report",
        countingRule:
            "The threshold of 50 counts part-time and dispatched workers in habitual employment. The number for the report leaves out those with less than three quarters of the weekly hours, with a term under one year, and the dispatched. People on leave count in both (Industrial Safety and Health Act, art. 66-10).",
        imports: "Latest updates", when: "When", what: "What", who: "Who", undoing: "Undo",
        undo: "Undo this update", undoUntil: { "Can be undone until \($0)." },
        undoRefusal: { refusal in
            switch refusal {
            case .tooLate: "Seven days are over, so it cannot be undone."
            case .mailSent: "A mail of a campaign has gone out since, so it cannot be undone."
            case .notNewest: "Please undo the later update first."
            case .inUse: "People or departments it added are in use, so it cannot be undone."
            case .alreadyUndone: "Undone."
            }
        },
        kind: { kind in
            switch kind {
            case .file: "Roster file"
            case .monthly: "Joiners and leavers"
            case .person: "Correction of one person"
            }
        },
        counts: { "\($0.added) new, \($0.changed) changed, \($0.returned) returning, \($0.leaving) leaving" },
        leavers: "Leaving or left",
        leaversLead:
            "Roles and personal links stop working on the day after the last one. The own results still open with the employee number and the own secret.",
        lastDay: "Last day", ended: "Roles and links ended at", lag: "Later than midnight by",
        waiting: "on the day after the last", minutes: { "\($0) min" }, export: "Export the roster",
        exportLead:
            "Edit the file and import it again: only what you edited changes. Who exported, why and how many is recorded.",
        format: "Kind of file", reason: "Reason", exportNow: "Export", exportDone: "Exported.",
        formatName: { format in
            switch format {
            case .csvUTF8BOM: "CSV (UTF-8, opens in Excel)"
            case .csvCP932: "CSV (Shift_JIS)"
            case .xlsx: "Excel (xlsx)"
            case .programme: "for the Ministry’s programme (CSV, 71 columns)"
            }
        },
        reasonName: { reason in
            switch reason {
            case .correction: "to correct the roster"
            case .handover: "to hand it over"
            case .check: "to check it"
            case .other: "another"
            }
        },
        undone: "Undone. The roster is as it was before the update.",
        changedMeanwhile:
            "The roster or the departments changed after you looked, so nothing was written. Please choose the file again."
    )
}
