/// Who holds personnel authority over whom, in plain words (L-01).
struct AuthorityTexts: Sendable {
    let heading: String
    let lead: [String]
    let listHeading: String
    let nobody: String
    let everyone: String
    let end: String
    let addHeading: String
    let account: String
    let over: String
    let overHint: String
    let department: String
    let person: String
    let personHint: String
    let record: String
    let recorded: String
    let ended: String
    let accountMissing: String
    let overMissing: String
    let unknownNumber: String
}

extension AuthorityTexts {
    static let ja = AuthorityTexts(
        heading: "人事の権限の記録",
        lead: [
            "解雇・昇進・異動について直接の権限を持つ方は、その相手の方のストレスチェックの実施の事務に携われません（労働安全衛生規則第52条の10第2項）。",
            "だれがだれに対してこの権限を持つかを、ここに記録します。記録した相手については、実施者や実施事務従事者の画面が自動で閉じます。管理監督者の役割を持つ方は、その部署について記録したものとして扱います。",
            "記録が変わると、実施側の役割を持つご本人に、権限がないことをもう一度確認していただきます。",
        ],
        listHeading: "いまの記録",
        nobody: "記録はありません。",
        everyone: "全員に対して",
        end: "この記録を終える",
        addHeading: "記録を加える",
        account: "権限を持つ方",
        over: "だれに対して",
        overHint: "社長・役員や人事部長など、全員について決める方は「全員」を選びます。",
        department: "部署（その下も含む）",
        person: "一人",
        personHint: "一人を選んだときは、その方の社員番号を入力します。",
        record: "記録する",
        recorded: "記録しました。",
        ended: "記録を終えました。",
        accountMissing: "権限を持つ方を選んでください。",
        overMissing: "相手を選んでください。",
        unknownNumber: "この社員番号の方は名簿にいません。"
    )

    static let en = AuthorityTexts(
        heading: "Personnel authority",
        lead: [
            "Whoever decides about dismissal, promotion or transfer of somebody must not take part in conducting that "
                + "person's stress check (art. 52-10 (2)).",
            "Record here who decides about whom. For those recorded, the pages of implementers and clerks close by "
                + "themselves. A line manager counts as recorded for the own departments.",
            "After a change, holders of conducting roles declare again that they hold no such authority.",
        ],
        listHeading: "On record now",
        nobody: "Nothing is recorded.",
        everyone: "over everybody",
        end: "End this record",
        addHeading: "Add a record",
        account: "Who decides",
        over: "About whom",
        overHint: "Choose everybody for directors and the head of personnel.",
        department: "A department with all below",
        person: "One person",
        personHint: "For one person, enter the employee number.",
        record: "Record",
        recorded: "Recorded.",
        ended: "The record has ended.",
        accountMissing: "Please choose who decides.",
        overMissing: "Please choose about whom.",
        unknownNumber: "Nobody in the roster has this number."
    )
}
