extension RosterColumn {
    /// The heading in templates and exports.
    package var heading: String { headings[0] }

    /// Headings that name the column, as `Spelling.heading` folds them: no width, case, space, mark or bracket.
    package var headings: [String] {
        switch self {
        case .number:
            [
                "社員番号", "従業員番号", "職員番号", "社員id", "社員コード", "従業員コード", "社員no", "番号", "number", "employeenumber",
                "empcode",
            ]
        case .previousNumber: ["前回社員id", "前回社員番号", "旧社員番号", "previousnumber"]
        case .name: ["氏名", "名前", "社員名", "従業員名", "name", "fullname"]
        case .familyName: ["姓", "名前姓", "氏名姓", "名字", "familyname", "lastname"]
        case .givenName: ["名", "名前名", "氏名名", "givenname", "firstname"]
        case .kana: ["フリガナ", "ふりがな", "カナ", "氏名カナ", "カナ氏名", "よみがな", "ヨミガナ", "kana"]
        case .familyKana: ["セイ", "せい", "姓カナ", "姓フリガナ", "カナ姓", "lastnamekana", "familykana"]
        case .givenKana: ["メイ", "めい", "名カナ", "名フリガナ", "カナ名", "firstnamekana", "givenkana"]
        case .mail: ["メールアドレス", "メール", "eメール", "mail", "email", "e-mail", "mailaddress"]
        case .phone: ["電話番号", "電話", "携帯電話", "携帯電話番号", "tel", "phone"]
        case .sex: ["性別", "sex", "gender"]
        case .birthDate: ["生年月日", "誕生日", "birthdate", "birthday", "dateofbirth"]
        case .department: ["部署", "所属", "部門", "部署名", "所属名", "所属部署", "職場名", "department"]
        case .departmentCode: ["部署コード", "所属コード", "部門コード", "職場コード", "departmentcode"]
        case .concurrent: ["兼務", "兼務部署", "兼務先", "兼任", "concurrentposts", "concurrent"]
        case .workplace: ["事業場", "事業所", "事業場名", "事業所名", "勤務地", "workplace", "site"]
        case .workplaceCode: ["事業場コード", "事業所コード", "workplacecode"]
        case .language: ["言語", "希望言語", "使用言語", "language"]
        case .country: ["国籍", "国", "国名", "country", "nationality"]
        default: RosterColumn.levels.contains(self) ? levelHeadings : factHeadings
        }
    }

    private var levelHeadings: [String] {
        let level = (RosterColumn.levels.firstIndex(of: self) ?? 0) + 1
        let named = ["本部", "事業部", "部", "室", "課", "係", "班", "チーム"]
        let numbered = [
            "部署\(level)", "所属\(level)", "第\(level)職場名", "第\(level)階層", "部署階層\(level)", "level\(level)",
        ]
        return numbered + (level <= named.count ? [named[level - 1]] : [])
    }

    private var factHeadings: [String] {
        switch self {
        case .hired: ["入社日", "入社年月日", "採用日", "雇入日", "hired", "hiredate", "entrydate"]
        case .left: ["退職日", "退職年月日", "退社日", "left", "leavedate", "retiredate"]
        case .contract: ["雇用形態", "雇用区分", "契約形態", "contract", "employmenttype"]
        case .contractEnd: ["契約満了日", "契約終了日", "雇用期限", "contractend"]
        case .hoursRatio: ["週所定労働時間比", "所定労働時間比", "労働時間比", "hoursratio"]
        case .dispatchedFrom: ["派遣元", "派遣元会社", "派遣会社", "dispatchedfrom"]
        case .absentFrom: ["休職開始日", "休職日", "休業開始日", "absentfrom"]
        case .absentTo: ["休職終了日", "復職日前日", "休業終了日", "absentto"]
        case .job: ["職種", "職務", "job", "occupation"]
        case .grade: ["役職", "等級", "職位", "役職名", "grade"]
        case .promoted: ["昇進日", "昇格日", "promoted"]
        case .transferred: ["異動日", "異動年月日", "transferred"]
        case .overtime: ["時間外労働時間", "残業時間", "月間残業時間", "時間外労働", "overtime"]
        default: [rawValue.lowercased()]
        }
    }
}
