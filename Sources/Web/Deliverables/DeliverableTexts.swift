import Campaigns
import Organisation

/// What goes to the implementer's side: the plan, the checklist, the clock.
struct DeliverableTexts: Sendable {
    let heading, lead, link, planHeading, planLead, planFrozen: String
    let name: @Sendable (Deliverable) -> String
    let moment: @Sendable (DeliveryMoment) -> String
    let momentLabel, wayLabel: String
    let way: @Sendable (DeliveryWay) -> String
    let recipientHeading: String
    let recipient: @Sendable (DeliverableRecipient) -> String
    let columns: [String]
    let waits, ready, done: String
    let kind: @Sendable (DeliverableNote.Kind) -> String
    /// Whole minutes.
    let clock: @Sendable (Int) -> String
    let running: @Sendable (String) -> String
    let note, noted, noBatches: String
    let tooEarly: @Sendable (String) -> String

    static func of(_ language: Language) -> DeliverableTexts { language == .ja ? ja : en }
}

extension DeliverableTexts {
    static let ja = DeliverableTexts(
        heading: "実施者への納品", lead: "締切ごとに、何をどなたに、いつ渡すか、もう渡したかの一覧です。時計は締切から数えます。",
        link: "実施者への納品のようすを見る", planHeading: "実施者への納品の計画",
        planLead: "一覧をどの形で、いつから渡すかを決めます。開始すると変えられません。取り出しも、ここで決めた時からになります。",
        planFrozen: "この計画は開始の前に決め、変えられません。",
        name: { item in
            switch item {
            case .needRecord: "高ストレス者レポート（面接指導要否判定記録書）"
            case .rawScores: "素点一覧表"
            case .groups: "集団分析結果"
            }
        },
        moment: { moment in
            switch moment {
            case .closing: "締め切ったとき"
            case .review: "判定と確認が済んだとき"
            case .release: "ご本人への結果の通知と同じとき"
            }
        }, momentLabel: "いつから", wayLabel: "形",
        way: { way in
            switch way {
            case .paper: "紙（PDF）"
            case .screen: "画面とデータ"
            case .both: "紙とデータの両方"
            }
        }, recipientHeading: "渡す相手",
        recipient: { recipient in
            switch recipient {
            case .implementers: "実施者"
            case .clerks: "実施事務従事者（外部の実施者が判定するため、会社の実施事務従事者が受け取り、保管します）"
            }
        },
        columns: ["納品するもの", "形・いつから", "状態", "締切からの時間", "記録"],
        waits: "まだ渡せません", ready: "渡せます", done: "済み",
        kind: { kind in
            switch kind {
            case .paper: "PDFを取り出し"
            case .data: "データを取り出し"
            case .handed: "手渡し・郵送"
            case .made: "署名・公表"
            }
        },
        clock: { minutes in
            let (days, hours) = (minutes / 1_440, minutes / 60 % 24)
            if days > 0 { return "\(days)日\(hours)時間" }
            return hours > 0 ? "\(hours)時間\(minutes % 60)分" : "\(minutes)分"
        }, running: { "\($0)経過" }, note: "手渡し・郵送を記録する", noted: "渡したことを記録しました。",
        noBatches: "まだ締め切っていないか、受検した方がいません。",
        tooEarly: { "計画では「\($0)」に渡すことになっています。まだ取り出せません。" })

    static let en = DeliverableTexts(
        heading: "Deliveries to the implementer's side",
        lead:
            "For each closing: what goes to whom and when, and what is done. The clock runs from the closing.",
        link: "See the deliveries to the implementer's side", planHeading: "Plan of deliveries",
        planLead:
            "In which form and from when on lists are handed over. Fixed with the opening; lists can be taken from then on.",
        planFrozen: "This plan was made before the opening and does not change.",
        name: { item in
            switch item {
            case .needRecord: "High-stress list (need-of-interview record)"
            case .rawScores: "Table of raw scores"
            case .groups: "Group results"
            }
        },
        moment: { moment in
            switch moment {
            case .closing: "with the closing"
            case .review: "when decided and confirmed"
            case .release: "with people's own results"
            }
        }, momentLabel: "From when on", wayLabel: "Form",
        way: { way in
            switch way {
            case .paper: "paper (PDF)"
            case .screen: "screen and data"
            case .both: "paper and data"
            }
        }, recipientHeading: "To whom",
        recipient: { recipient in
            switch recipient {
            case .implementers: "implementers"
            case .clerks:
                "clerks (an outside implementer judges, so the company's clerks receive and keep the lists)"
            }
        },
        columns: ["What", "Form, from when on", "State", "Since the closing", "On record"],
        waits: "not yet", ready: "can be had", done: "done",
        kind: { kind in
            switch kind {
            case .paper: "PDF taken"
            case .data: "data taken"
            case .handed: "handed over or posted"
            case .made: "signed or published"
            }
        },
        clock: { minutes in
            let (days, hours) = (minutes / 1_440, minutes / 60 % 24)
            if days > 0 { return "\(days) d \(hours) h" }
            return hours > 0 ? "\(hours) h \(minutes % 60) min" : "\(minutes) min"
        }, running: { "\($0) so far" }, note: "Record a hand-over", noted: "The hand-over is recorded.",
        noBatches: "Not closed yet, or nobody answered.",
        tooEarly: { "By the plan this is handed over \($0). It cannot be taken yet." })
}
