import Organisation

/// Why a change of the lists was refused, in words that say how to mend it.
struct StructureRefusalTexts: Sendable {
    let words: @Sendable (StructureRefusal) -> String
}

extension StructureRefusalTexts {
    static let ja = StructureRefusalTexts(words: { refusal in
        switch refusal {
        case .nameMissing: "名前を入力してください。"
        case .nameTooLong: "名前は100文字までで、改行などを含まないようにしてください。"
        case .nameWithSlash: "部署の名前に「/」は使えません。「・」などに変えてください。"
        case .codeTooLong: "コードは40文字までで、改行などを含まないようにしてください。"
        case .nameTwice(let name): "同じところに「\(name)」がもうあります。別の名前にしてください。"
        case .codeTwice(let name): "このコードは「\(name)」で使われています。別のコードにしてください。"
        case .cycle(let names): "部署が輪になってしまいます（\(names.joined(separator: " → "))）。下にある部署は選べません。"
        case .tooDeep(let depth): "部署は10段までです（\(depth)段になります）。もっと上の部署を選んでください。"
        case .inUse: "使われているため、削除できません。かわりに非表示にできます。"
        case .stale: "先に別の変更がありました。いまの内容をご確認ください。"
        case .gone: "ほかとまとめられたか、削除されているため、変えられません。"
        case .targetMissing: "選ぶか、コードまたは上からの名前を入力してください。"
        case .mergedIntoItself: "自分自身や、その下にまとめることはできません。別のものを選んでください。"
        case .builtIn: "職種と雇用形態は削除できません。使わない場合は、非表示にしてください。"
        case .badPostalCode: "郵便番号は、数字7けたで入力してください（例：100-0001）。"
        case .badPhone: "電話番号は、数字とハイフンで入力してください。"
        case .badAddress: "所在地は200文字までで、改行などを含まないようにしてください。"
        case .badIndustry: "事業の種類を、一覧から選んでください。"
        case .badPosition: "順番は、1以上の整数で入力してください。"
        }
    })

    static let en = StructureRefusalTexts(words: { refusal in
        switch refusal {
        case .nameMissing: "Please enter a name."
        case .nameTooLong: "A name has at most 100 characters and no line breaks."
        case .nameWithSlash: "A department’s name takes no “/”. Please use another sign."
        case .codeTooLong: "A code has at most 40 characters and no line breaks."
        case .nameTwice(let name): "There is a “\(name)” here already. Please use another name."
        case .codeTwice(let name): "“\(name)” has this code already. Please use another."
        case .cycle(let names):
            "The departments would form a circle (\(names.joined(separator: " → "))). Please choose one that is not below."
        case .tooDeep(let depth):
            "Departments go ten levels deep at most (this would be \(depth)). Please choose one higher up."
        case .inUse: "It is in use and cannot be deleted. It can be hidden instead."
        case .stale: "Something else was changed first. Please check the present state."
        case .gone: "It was merged or deleted, so it cannot be changed."
        case .targetMissing: "Please choose one, or type its code or the names from the top."
        case .mergedIntoItself:
            "It cannot be merged into itself or into what is below it. Please choose another."
        case .builtIn: "Job and employment type cannot be deleted. Hide them if they are not used."
        case .badPostalCode: "A postal code has seven digits (100-0001)."
        case .badPhone: "A phone number has digits and hyphens only."
        case .badAddress: "An address has at most 200 characters and no line breaks."
        case .badIndustry: "Please choose an industry from the list."
        case .badPosition: "Please enter a whole number from 1."
        }
    })
}
