import Organisation

extension LabourReport {
    /// The fields in the order of the electronic form.
    ///
    /// Source: LAW-AND-FORMS §3.1, §3.5; what §10 calls unverified says so itself.
    package enum Field: String, CaseIterable, Sendable {
        case insuranceNumber, branchNumber, year, testMonth, industry, workplace, postalCode, address, phone
        case implementer, enrolled, tested, interviewer, interviewed, analysed, physician, institution
        case employer, office

        /// Nobody has seen the present wording or box of the electronic form (§10 points 2, 3 and 9).
        package var isUnverified: Bool {
            switch self {
            case .year, .testMonth, .industry, .implementer, .enrolled, .interviewer, .analysed, .physician,
                .institution:
                true
            default: false
            }
        }
    }

    /// What is typed into the form: digits and names, empty where nothing is known.
    package func text(_ field: Field) -> String {
        switch field {
        case .insuranceNumber: insuranceNumber
        case .branchNumber: branchNumber
        case .year: Self.era(year)
        case .testMonth: Day(text: testMonth).map { Self.era($0.year) + "\($0.month)月" } ?? ""
        case .industry: industry
        case .workplace: workplace
        case .postalCode: postalCode
        case .address: address
        case .phone: phone
        case .implementer: implementer.map { "\($0.rawValue)" } ?? ""
        case .enrolled: enrolled.map(String.init) ?? ""
        case .tested: tested.map(String.init) ?? ""
        case .interviewer: interviewer.map { "\($0.rawValue)" } ?? ""
        case .interviewed: interviewed.map(String.init) ?? ""
        case .analysed: analysed.map { $0 ? "1" : "2" } ?? ""
        case .physician: physician
        case .institution: institution
        case .employer: employer
        case .office: office
        }
    }

    /// 令和 began in 2019; stress checks began in 2015, in 平成27年.
    package static func era(_ year: Int) -> String {
        year >= 2019 ? "令和\(year - 2018)年" : "平成\(year - 1988)年"
    }

    /// The names of the fields, as the form calls them.
    package static func name(_ field: Field) -> String {
        switch field {
        case .insuranceNumber: "労働保険番号"
        case .branchNumber: "被一括事業場番号"
        case .year: "対象年"
        case .testMonth: "検査実施年月"
        case .industry: "事業の種類"
        case .workplace: "事業場の名称"
        case .postalCode: "郵便番号"
        case .address: "事業場の所在地"
        case .phone: "電話"
        case .implementer: "検査を実施した者"
        case .enrolled: "在籍労働者数"
        case .tested: "検査を受けた労働者数"
        case .interviewer: "面接指導を実施した医師"
        case .interviewed: "面接指導を受けた労働者数"
        case .analysed: "集団ごとの分析の実施の有無"
        case .physician: "産業医の氏名"
        case .institution: "産業医の所属医療機関の名称及び所在地"
        case .employer: "事業者職氏名"
        case .office: "提出先の労働基準監督署"
        }
    }
}
