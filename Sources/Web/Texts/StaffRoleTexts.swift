import Organisation

/// Roles in plain words: what each is called, what it may do, what it never sees.
struct StaffRoleTexts: Sendable {
    struct Explanation: Sendable {
        let does: String
        let neverSees: String
    }

    let name: @Sendable (Role) -> String
    /// For the roles that an administrator can give.
    let explanation: @Sendable (Role) -> Explanation
}

extension StaffRoleTexts {
    static let ja = StaffRoleTexts(
        name: { role in
            switch role {
            case .employee: "利用者"
            case .lineManager: "管理監督者"
            case .humanResources: "人事総務"
            case .clerk: "実施事務従事者"
            case .implementer: "実施者"
            case .interviewingPhysician: "面接指導を行う医師"
            case .medicalStaff: "医療職"
            case .companyContact: "会社の窓口"
            case .healthOfficer: "衛生管理者"
            case .occupationalPhysician: "産業医"
            case .deskNurse: "健康相談の看護職"
            case .counsellor: "カウンセラー"
            case .scanOperator: "読み取り担当"
            case .tenantAdministrator: "管理者"
            case .providerOperator: "運用担当"
            case .providerStaff: "外部サービスの担当者"
            case .staffMember: "担当者"
            case .auditor: "監査担当"
            case .linkHolder, .visitor, .system: "（担当者ではありません）"
            }
        },
        explanation: { role in
            switch role {
            case .implementer:
                Explanation(
                    does: "医師・保健師など、法令で定められた資格のある方です。全受検者の結果を確認し、面接指導の要否を判定します。",
                    neverSees: "人事の権限を持つ相手の実施には携われません。")
            case .clerk:
                Explanation(
                    does: "実施者の指示のもとで、準備・案内・結果の通知を行います。個人の結果を見ることができますが、判定はできません。",
                    neverSees: "人事の権限を持つ相手の実施には携われません。")
            case .humanResources:
                Explanation(
                    does: "名簿を読み込み、部署ごとの回答状況を見ます。",
                    neverSees: "個人の回答は見られません。結果は、本人の同意か申し出で渡された写しだけを見ます。")
            case .lineManager:
                Explanation(
                    does: "自分の部署とその下の部署の回答状況を見ます。",
                    neverSees: "名前、個人の回答や結果は見られません。")
            case .interviewingPhysician:
                Explanation(
                    does: "面接指導を申し出た方の面接指導を行います。",
                    neverSees: "申し出のない方の結果は見られません。")
            case .medicalStaff:
                Explanation(
                    does: "保健師・看護師などの医療職として、部署ごとの回答状況を見ます。",
                    neverSees: "申し出や同意のない個人の結果は見られません。")
            case .occupationalPhysician:
                Explanation(
                    does: "産業医として、部署ごとの回答状況を見ます。実施者を兼ねるときは、実施者の役割も受けてください。",
                    neverSees: "実施者の役割がなければ、個人の結果は見られません。")
            case .healthOfficer:
                Explanation(
                    does: "衛生管理者・衛生推進者として、部署ごとの回答状況を見ます。",
                    neverSees: "個人の回答や結果は見られません。")
            case .companyContact:
                Explanation(
                    does: "契約の内容を見て、サービスとの連絡の窓口になります。",
                    neverSees: "健康に関する情報も、名簿も見られません。")
            case .deskNurse:
                Explanation(
                    does: "健康相談の窓口で、相談にお答えする看護職です。",
                    neverSees: "ストレスチェックの個人の結果は見られません。")
            case .counsellor:
                Explanation(
                    does: "カウンセリングを担当します。",
                    neverSees: "ストレスチェックの個人の結果は見られません。")
            case .scanOperator:
                Explanation(
                    does: "紙の調査票の読み取りを担当します。",
                    neverSees: "名前と結びついた結果は見られません。")
            case .auditor:
                Explanation(
                    does: "操作の記録が正しく残っているかを確かめます。",
                    neverSees: "健康に関する情報は見られません。")
            default:
                Explanation(
                    does: "担当者の登録と名簿の読み込みを行います。",
                    neverSees: "健康に関する情報は見られません。")
            }
        }
    )

    static let en = StaffRoleTexts(
        name: { role in
            switch role {
            case .employee: "Employee"
            case .lineManager: "Line manager"
            case .humanResources: "HR and general affairs"
            case .clerk: "Implementation clerk"
            case .implementer: "Implementer"
            case .interviewingPhysician: "Interviewing physician"
            case .medicalStaff: "Medical staff"
            case .companyContact: "Company contact"
            case .healthOfficer: "Health officer"
            case .occupationalPhysician: "Occupational physician"
            case .deskNurse: "Desk nurse"
            case .counsellor: "Counsellor"
            case .scanOperator: "Scan operator"
            case .tenantAdministrator: "Administrator"
            case .providerOperator: "Operator"
            case .providerStaff: "Provider's staff"
            case .staffMember: "Member of staff"
            case .auditor: "Auditor"
            case .linkHolder, .visitor, .system: "(no member of staff)"
            }
        },
        explanation: { role in
            switch role {
            case .implementer:
                Explanation(
                    does:
                        "A physician, public health nurse or other person the law names. Looks at every result "
                        + "and decides who needs a physician's interview.",
                    neverSees: "Never conducts the check of people over whom they have personnel authority.")
            case .clerk:
                Explanation(
                    does:
                        "Prepares, invites and delivers results under the implementer's direction. Can read "
                        + "individual results, but decides nothing.",
                    neverSees: "Never conducts the check of people over whom they have personnel authority.")
            case .humanResources:
                Explanation(
                    does: "Imports the roster and sees how many have answered, by department.",
                    neverSees: "Sees nobody's answers, and only results that their person passed on.")
            case .lineManager:
                Explanation(
                    does: "Sees how many have answered in the own departments and those below.",
                    neverSees: "Sees no names, and nobody's answers or results.")
            case .interviewingPhysician:
                Explanation(
                    does: "Holds the interviews that employees have asked for.",
                    neverSees: "Sees no result of anybody who has not asked.")
            case .medicalStaff:
                Explanation(
                    does: "Sees how many have answered, as nurse or other medical staff.",
                    neverSees: "Sees no individual result without a request or consent.")
            case .occupationalPhysician:
                Explanation(
                    does:
                        "Sees how many have answered. Who also implements the check gets the implementer's role as well.",
                    neverSees: "Sees no individual result without the implementer's role.")
            case .healthOfficer:
                Explanation(
                    does: "Sees how many have answered, as health officer.",
                    neverSees: "Sees nobody's answers or results.")
            case .companyContact:
                Explanation(
                    does: "Sees the contract and is the contact of the service.",
                    neverSees: "Sees neither health information nor the roster.")
            case .deskNurse:
                Explanation(
                    does: "Answers at the health consultation desk.",
                    neverSees: "Sees no individual stress check result.")
            case .counsellor:
                Explanation(
                    does: "Counsels employees.",
                    neverSees: "Sees no individual stress check result.")
            case .scanOperator:
                Explanation(
                    does: "Reads the paper sheets in.",
                    neverSees: "Sees no result together with a name.")
            case .auditor:
                Explanation(
                    does: "Checks that the record of what was done is whole.",
                    neverSees: "Sees no health information.")
            default:
                Explanation(
                    does: "Looks after accounts and the roster.",
                    neverSees: "Sees no health information.")
            }
        }
    )
}
