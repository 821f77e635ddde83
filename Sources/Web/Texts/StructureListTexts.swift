import Organisation

/// Attributes and workplaces.
struct StructureListTexts: Sendable {
    let mergeValueNote: String
    let attributesHeading: String
    let attributesLead: String
    let newAttribute: String
    let attributeNameHint: String
    let columnAttribute: String
    let columnValues: String
    let columnPeople: String
    let backToAttributes: String
    let valuesHeading: String
    let noValues: String
    let columnValue: String
    let newValue: String
    let valueNameHint: String
    let workplacesHeading: String
    let workplacesLead: String
    let noWorkplaces: String
    let newWorkplace: String
    let workplaceNameHint: String
    let columnWorkplace: String
    let size: String
    let industry: String
    let industryHint: String
    let backToWorkplaces: String
    let factsHeading: String
    let factsNote: String
    let postalCode: String
    let address: String
    let phone: String
    let sizeName: @Sendable (SizeBand) -> String
}

extension StructureListTexts {
    static let ja = StructureListTexts(
        mergeValueNote: "今日から、この値の方は、まとめる先の値になります。昨日までの値と、これまでの実施回の集計は変わりません。元にもどす操作はありません。",
        attributesHeading: "属性",
        attributesLead: "部署のほかに、人をまとめる区分です。名簿に同じ名前の列があれば、その内容が入ります。",
        newAttribute: "会社独自の属性を作る",
        attributeNameHint: "名簿の列の見出しと同じ名前にしてください。",
        columnAttribute: "属性",
        columnValues: "値",
        columnPeople: "人数",
        backToAttributes: "属性の一覧にもどる",
        valuesHeading: "値",
        noValues: "まだ値がありません。名簿を読み込むと、自動で作られます。",
        columnValue: "値",
        newValue: "新しい値を作る",
        valueNameHint: "例：正社員",
        workplacesHeading: "事業場",
        workplacesLead: "ストレスチェックと報告書は、事業場ごとに行います。",
        noWorkplaces: "まだ事業場がありません。名簿を読み込むか、下で作ってください。",
        newWorkplace: "新しい事業場を作る",
        workplaceNameHint: "例：大阪支店",
        columnWorkplace: "事業場",
        size: "規模",
        industry: "事業の種類",
        industryHint: "日本標準産業分類の中分類です。労働基準監督署への報告に使います。",
        backToWorkplaces: "事業場の一覧にもどる",
        factsHeading: "報告に使う内容",
        factsNote: "わかるところだけでかまいません。あとから変えられます。",
        postalCode: "郵便番号",
        address: "所在地",
        phone: "電話番号",
        sizeName: { size in
            switch size {
            case .under50: "50人未満"
            case .under1000: "50人以上1,000人未満"
            case .under10000: "1,000人以上10,000人未満"
            case .from10000: "10,000人以上"
            }
        }
    )
}

extension StructureListTexts {
    static let en = StructureListTexts(
        mergeValueNote:
            "From today its people have the other value. What was before, and past campaigns, stay as they were. There is no way back.",
        attributesHeading: "Attributes",
        attributesLead:
            "Ways to group people besides the department. A roster column of the same name fills them.",
        newAttribute: "Make an attribute of your own",
        attributeNameHint: "The same as the heading of the roster column.",
        columnAttribute: "Attribute",
        columnValues: "Values",
        columnPeople: "People",
        backToAttributes: "Back to the attributes",
        valuesHeading: "Values",
        noValues: "There are no values yet. Importing a roster makes them.",
        columnValue: "Value",
        newValue: "Make a value",
        valueNameHint: "For example: permanent",
        workplacesHeading: "Workplaces",
        workplacesLead: "Checks and reports are made for each workplace.",
        noWorkplaces: "There is no workplace yet. Import a roster, or make one below.",
        newWorkplace: "Make a workplace",
        workplaceNameHint: "For example: Osaka branch",
        columnWorkplace: "Workplace",
        size: "Size",
        industry: "Industry",
        industryHint:
            "A division of the Japan Standard Industrial Classification, as the report to the labour standards office names it.",
        backToWorkplaces: "Back to the workplaces",
        factsHeading: "For the reports",
        factsNote: "Only what you know; it can be changed later.",
        postalCode: "Postal code",
        address: "Address",
        phone: "Phone",
        sizeName: { size in
            switch size {
            case .under50: "under 50 people"
            case .under1000: "50 to 999 people"
            case .under10000: "1,000 to 9,999 people"
            case .from10000: "10,000 people or more"
            }
        }
    )
}
