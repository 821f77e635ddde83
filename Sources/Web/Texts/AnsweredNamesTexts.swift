/// Who has answered, by name.
struct AnsweredNamesTexts: Sendable {
    let heading: String
    let link: String
    let lead: String
    let off: String
    let small: @Sendable (Int) -> String
    let nobody: String
    let filters: String
    let filterAll: String
    let filterUnanswered: String
    let all: String
    let number: String
    let name: String
    let state: String
    let yes: String
    let no: String
    let download: String
    let back: String
}

extension AnsweredNamesTexts {
    static let ja = AnsweredNamesTexts(
        heading: "回答した方・していない方",
        link: "名前の一覧を見る",
        lead:
            "回答したか、していないかだけを、社員番号の順に表示しています。受けるかどうかは本人の自由です。受けないことを理由に不利益な扱いをしてはいけません。この一覧を開いたことは、ご本人の「わたしのデータを見た人」に記録されます。",
        off: "この会社では、名前の一覧を人事総務に表示しない設定になっています。人数は「回答状況」でご覧になれます。",
        small: { "対象が\($0)人に満たない部署は表示していません。" },
        nobody: "表示できる部署がありません。",
        filters: "表示する方", filterAll: "全員", filterUnanswered: "まだの方",
        all: "全員が回答しています。",
        number: "社員番号",
        name: "氏名",
        state: "回答",
        yes: "済",
        no: "未",
        download: "CSVファイルで受け取る",
        back: "回答状況"
    )

    static let en = AnsweredNamesTexts(
        heading: "Who has answered and who has not",
        link: "See the names",
        lead:
            "Answered or not, in the order of employee numbers, and nothing else. Answering is voluntary: nobody may "
            + "be treated worse for not answering. That you opened this list is shown to each of them under “Who saw my data”.",
        off: "This company does not show names to HR. The counts are on the progress page.",
        small: { "Departments of fewer than \($0) people are not shown." },
        nobody: "There is no department to show.",
        filters: "Who is shown", filterAll: "Everybody", filterUnanswered: "Not yet",
        all: "Everybody has answered.",
        number: "Number",
        name: "Name",
        state: "Answered",
        yes: "yes",
        no: "no",
        download: "Take it as a CSV file",
        back: "Progress"
    )
}
