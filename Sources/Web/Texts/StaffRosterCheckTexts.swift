import Operations
import Organisation

/// What a check shows beside the lists.
struct StaffRosterCheckTexts: Sendable {
    let returning, leaving, warnings: String
    let returningList: @Sendable (Int) -> String
    let leavingList: @Sendable (Int) -> String
    let returningSure: @Sendable (Int) -> String
    let company, companyHint, faultFile: String
    let refusal: @Sendable (RosterRefusal) -> String
    let looksWrong: @Sendable (_ named: Int, _ current: Int) -> String
    let answered: @Sendable (Int) -> String
    let waitingLinks: @Sendable (Int) -> String
    let moreWarnings: @Sendable (Int) -> String
    let warning: @Sendable (RosterWarning) -> String
    let sample: @Sendable (RosterSource.Form?) -> String
    let garbled, sampleCaption, ignored, mapping, mappingLead, mappingSave: String
}

extension StaffRosterCheckTexts {
    static let ja = StaffRosterCheckTexts(
        returning: "再入社の人", leaving: "退職の人", warnings: "ご確認ください",
        returningList: { "再入社の人を見る（\($0)人）" }, leavingList: { "退職の人を見る（\($0)人）" },
        returningSure: { "再入社の\($0)人は、以前と同じ方です（以前の結果も引き継がれます）" },
        company: "会社名",
        companyHint: "名簿の半分以上の方がファイルにないため、確かめます。この会社の名前を入力してください。その後、もう一人の担当者が同じファイルで確認すると書き込まれます。",
        faultFile: "直すところをファイルで受け取る",
        refusal: { refusal in
            switch refusal {
            case .wrongCompany: "会社名が違います。別の会社のファイルではないか、ご確認ください。"
            case .secondPersonNeeded: "あなたの確認を記録しました。1日以内に、もう一人の担当者が自分のアカウントで同じファイルを選び、会社名を入力して確認すると書き込まれます。"
            case .returningUnconfirmed: "再入社の方が以前と同じ方であることを確かめて、しるしを付けてください。"
            case .undo: "取り消せませんでした。"
            case .unwritable(let list):
                "Shift_JISにない文字があるため、書き出せませんでした："
                    + list.prefix(20).map { "\($0.line)行目「\($0.character)」" }.joined(separator: "、")
                    + "。UTF-8の形を選んでください。"
            case .departmentsWithoutCode(let count):
                "この形では部署をコードで見分けますが、コードのない部署の方が\(count)人います。部署の画面でコードを付けてください。"
            }
        },
        looksWrong: { "別の会社のファイルかもしれません。在籍\($1)人のうち\($0)人しかファイルにありません。" },
        answered: { "退職になる方のうち\($0)人は、受検中のストレスチェックにすでに回答しています。回答は残り、リンクは使えなくなります。" },
        waitingLinks: { "退職になる方のうち\($0)人は、まだ回答していません。受検のリンクは使えなくなります。" },
        moreWarnings: { "ほかに\($0)件あります。" }, warning: warningJapanese,
        sample: { form in "読み取った最初の行を見る（\(form.map(formName) ?? "形式不明")）" },
        garbled: "文字化けしていませんか。おかしいときは、Excelブック（.xlsx）かUTF-8のCSVで保存しなおしてください。", sampleCaption: "最初の行",
        ignored: "使わない", mapping: "列の名前の対応を見る・直す",
        mappingLead: "ファイルの列が名簿のどの項目にあたるかを選べます。次のファイルからも、この対応で読みます。", mappingSave: "この対応で読みなおす")

    private static func formName(_ form: RosterSource.Form) -> String {
        switch form {
        case .utf8BOM, .utf8: "UTF-8"
        case .cp932: "Shift_JIS"
        case .utf16: "UTF-16"
        case .xlsx: "Excel"
        }
    }

    @Sendable private static func warningJapanese(_ warning: RosterWarning) -> String {
        let words = { (list: [String]) in list.map { "「\($0)」" }.joined(separator: "、") }
        let lines = { (list: [Int]) in list.map { "\($0)行目" }.joined(separator: "、") }
        switch warning.kind {
        case .ignoredColumns(let names): return "使わない列があります：\(words(names))。"
        case .roleColumns(let names): return "役割や範囲の列は読みません：\(words(names))。役割はアカウントの画面で付けてください。"
        case .passwordColumn(let names): return "パスワードの列は読みません：\(words(names))。ファイルから消してください。"
        case .sharedMail(let list): return "同じメールアドレスの方がいます（\(lines(list))）。この方々にはメールを送りません。"
        case .zerosMayBeLost(let digits): return "社員番号の先頭の0が消えているかもしれません（いまの名簿は\(digits)桁です）。"
        case .ownContract(let name): return "雇用形態「\(name)」は、そのままの言葉で残します。"
        case .hiddenSheets(let names): return "隠れたシートは読みません：\(words(names))。"
        case .otherSheets(let names): return "最初のシートだけを読みました。ほかのシート：\(words(names))。"
        case .sameDepartmentName(let list): return "同じ名前の部署があります（\(lines(list))）。コードで区別します。"
        }
    }

    static let en = StaffRosterCheckTexts(
        returning: "Returning", leaving: "Leaving", warnings: "Please check",
        returningList: { "Show those who return (\($0))" }, leavingList: { "Show those who leave (\($0))" },
        returningSure: {
            "Those who return (\($0)) are the same people as before and keep their earlier results"
        },
        company: "Name of the company",
        companyHint:
            "More than half of the roster is not in the file. Please type this company's name; then a second member of staff checks the same file, and it is written.",
        faultFile: "Get what needs mending as a file",
        refusal: { refusal in
            switch refusal {
            case .wrongCompany: "That is not this company's name. Might the file be another company's?"
            case .secondPersonNeeded:
                "Your confirmation is recorded. It is written when a second member of staff checks the same file with their own account within a day."
            case .returningUnconfirmed: "Please confirm that those who return are the same people."
            case .undo: "It could not be undone."
            case .unwritable(let list):
                "Shift_JIS lacks some characters: "
                    + list.prefix(20).map { "line \($0.line) “\($0.character)”" }.joined(separator: ", ")
                    + ". Please choose UTF-8."
            case .departmentsWithoutCode(let count):
                "This file knows departments by their code, and \(count) people work in one without. Please give it a code on the page of departments."
            }
        },
        looksWrong: { "This may be another company's file: it names \($0) of \($1) people." },
        answered: {
            "\($0) of those leaving have answered the open check. Their answers stay; their links end."
        },
        waitingLinks: { "\($0) of those leaving have not answered yet. Their links end." },
        moreWarnings: { "And \($0) more." }, warning: warningEnglish,
        sample: { form in "Show the first rows as read (\(form.map(formName) ?? "unknown form"))" },
        garbled: "Are the letters right? If not, save the file as a workbook (.xlsx) or as UTF-8 CSV.",
        sampleCaption: "First rows", ignored: "not used", mapping: "Show and correct what the columns mean",
        mappingLead: "Choose what each column of the file means. The next file is read in the same way.",
        mappingSave: "Read again like this")

    @Sendable private static func warningEnglish(_ warning: RosterWarning) -> String {
        let words = { (list: [String]) in list.joined(separator: ", ") }
        let lines = { (list: [Int]) in list.map { "line \($0)" }.joined(separator: ", ") }
        switch warning.kind {
        case .ignoredColumns(let names): return "Columns not used: \(words(names))."
        case .roleColumns(let names): return "Columns of roles or scopes are not read: \(words(names))."
        case .passwordColumn(let names):
            return "Columns of passwords are not read: \(words(names)). Please remove them."
        case .sharedMail(let list):
            return "Several people have the same mail address (\(lines(list))). No mail goes to them."
        case .zerosMayBeLost(let digits):
            return "Leading zeros of numbers may be lost (\(digits) digits in the roster)."
        case .ownContract(let name): return "The contract “\(name)” is kept in your own words."
        case .hiddenSheets(let names): return "Hidden sheets are not read: \(words(names))."
        case .otherSheets(let names): return "Only the first sheet is read. Others: \(words(names))."
        case .sameDepartmentName(let list):
            return "Departments of the same name (\(lines(list))) are told apart by code."
        }
    }
}
