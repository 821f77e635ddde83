import Organisation

/// The departments.
struct StructureDepartmentTexts: Sendable {
    let heading: String
    let departmentsHeading: String
    let departmentsLead: String
    let treeCaption: String
    let noDepartments: String
    let columnDepartment: String
    let columnOwn: String
    let columnWhole: String
    let deeper: String
    let withHidden: String
    let withoutHidden: String
    let newDepartment: String
    let departmentNameHint: String
    let backToDepartments: String
    let path: String
    let belowHeading: String
    let moveHeading: String
    let moveNote: String
    let parent: String
    let top: String
    let move: String
    let mergeDepartmentNote: String
    let room: @Sendable (StructureRoom) -> String
    let nextLines: @Sendable (Int) -> String
    let mergedInto: @Sendable (String) -> String
    let targetHint: String
}

extension StructureDepartmentTexts {
    static let ja = StructureDepartmentTexts(
        heading: "部署・属性",
        departmentsHeading: "部署",
        departmentsLead: "会社の部署と、今日の人数です。並び替えや名前の変更は、これまでの実施回の集計には影響しません。",
        treeCaption: "部署の一覧（人数は今日のもの）",
        noDepartments: "部署がありません。",
        columnDepartment: "部署",
        columnOwn: "直接の人数",
        columnWhole: "下の部署を含む人数",
        deeper: "表示しきれない部署は、上の部署を開くと表示されます。",
        withHidden: "非表示の部署も表示する",
        withoutHidden: "非表示の部署を隠す",
        newDepartment: "新しい部署を作る",
        departmentNameHint: "「/」は使えません（名簿で上下の部署を区切る記号のためです）。",
        backToDepartments: "部署の一覧にもどる",
        path: "位置",
        belowHeading: "この下の部署",
        moveHeading: "別の部署の下に移す",
        moveNote: "この下の部署もいっしょに移ります。人事の権限を持つ方には、もう一度の確認をお願いすることがあります。",
        parent: "上の部署",
        top: "いちばん上",
        move: "移す",
        mergeDepartmentNote: "今日から、この部署の方と下の部署は、まとめる先に移ります。昨日までの所属と、これまでの実施回の集計は変わりません。元にもどす操作はありません。",
        room: { room in
            switch room {
            case .departments: "部署"
            case .attributes: "属性"
            case .workplaces: "事業場"
            case .mapping: "年度の対応"
            }
        },
        nextLines: { "つづきを表示する（あと\($0)件）" },
        mergedInto: { "\($0)にまとめました" },
        targetHint: "コード、または「本社 / 営業部」のように上からの名前を入力してください。"
    )
}

extension StructureDepartmentTexts {
    static let en = StructureDepartmentTexts(
        heading: "Structure",
        departmentsHeading: "Departments",
        departmentsLead:
            "The company’s departments with today’s people. Reordering or renaming changes nothing in past campaigns.",
        treeCaption: "Departments in their order, with today’s people",
        noDepartments: "There are no departments.",
        columnDepartment: "Department",
        columnOwn: "Own people",
        columnWhole: "With those below",
        deeper: "Departments that do not fit here are shown when the one above them is opened.",
        withHidden: "Show hidden departments too",
        withoutHidden: "Leave hidden departments out",
        newDepartment: "Make a department",
        departmentNameHint: "No “/”: rosters use it between a department and the one below.",
        backToDepartments: "Back to the departments",
        path: "Where",
        belowHeading: "Departments below",
        moveHeading: "Move under another department",
        moveNote:
            "What stands below moves too. Those with personnel authority may be asked to declare again.",
        parent: "Department above",
        top: "The top",
        move: "Move",
        mergeDepartmentNote:
            "From today its people and the departments below belong to the other. What was before, and past campaigns, stay as they were. There is no way back.",
        room: { room in
            switch room {
            case .departments: "Departments"
            case .attributes: "Attributes"
            case .workplaces: "Workplaces"
            case .mapping: "Years side by side"
            }
        },
        nextLines: { "Go on (\($0) more)" },
        mergedInto: { "merged into \($0)" },
        targetHint: "Its code, or the names from the top: “Head office / Sales”."
    )
}
