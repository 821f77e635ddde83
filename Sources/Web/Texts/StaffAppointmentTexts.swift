/// The provider's staff that a company lets act.
struct StaffAppointmentTexts: Sendable {
    let menu: String
    let back: String
    let heading: String
    let lead: String
    let none: String
    let end: String
    let newHeading: String
    let newLead: String
    let mail: String
    let mailHint: String
    let role: String
    let from: String
    let until: String
    let untilHint: String
    let declareNote: String
    let appoint: String
    let appointed: String
    let ended: String
    let unknown: String
    let mailIsOurs: String
    let periodWrong: String
    let roleMissing: String
    let alreadyHeld: String
}

extension StaffAppointmentTexts {
    static let ja = StaffAppointmentTexts(
        menu: "外部の担当者",
        back: "契約先の一覧へ",
        heading: "外部サービスの担当者",
        lead: "サービス提供者の資格者などに、期間を決めて役割をお願いできます。お願いした方だけが、その期間だけ、この会社の中で働けます。",
        none: "いまは、だれにもお願いしていません。",
        end: "いま終わりにする",
        newHeading: "役割をお願いする",
        newLead: "相手の方は、サービス提供者の入口からサインインして、この会社に入ります。この会社のパスワードは作られません。",
        mail: "相手の方のメールアドレス",
        mailHint: "サービス提供者の担当者として登録されているアドレスです。",
        role: "お願いする役割",
        from: "はじめの日",
        until: "終わりの日",
        untilHint: "空けておくと、終わりにするまで続きます。",
        declareNote: "実施者などの役割は、ご本人が人事の権限を持たないことを確認してから使えるようになります。",
        appoint: "お願いする",
        appointed: "お願いしました。相手の方は、はじめの日から入れます。",
        ended: "終わりにしました。相手の方は、もうこの会社の情報を見られません。",
        unknown: "このアドレスの担当者は、サービス提供者に見つかりません。アドレスをお確かめください。",
        mailIsOurs: "このアドレスは、この会社の担当者として登録されています。",
        periodWrong: "はじめの日は今日からあとの日に、終わりの日ははじめの日からあとの日にしてください。",
        roleMissing: "お願いする役割を選んでください。",
        alreadyHeld: "この方には、もう同じ役割をお願いしています。"
    )

    static let en = StaffAppointmentTexts(
        menu: "Outside staff",
        back: "To the list of companies",
        heading: "Staff of the service provider",
        lead:
            "You can ask qualified staff of the provider to take a role for a time. Only those you ask can work in this company, and only for that time.",
        none: "Nobody is asked at present.",
        end: "End now",
        newHeading: "Ask somebody",
        newLead:
            "They sign in at the provider's own entrance and come into this company from there. No password of this company is made.",
        mail: "Their mail address",
        mailHint: "The address with which they are registered at the provider.",
        role: "Role",
        from: "First day",
        until: "Last day",
        untilHint: "Leave it empty to let it go on until you end it.",
        declareNote:
            "Roles such as implementer open once they have declared that they hold no personnel authority.",
        appoint: "Ask them",
        appointed: "Done. They can come in from the first day on.",
        ended: "Ended. They see nothing of this company any more.",
        unknown: "The provider has no member of staff with this address. Please check it.",
        mailIsOurs: "A member of your own staff uses this address.",
        periodWrong: "The first day must be today or later, and the last day not before the first.",
        roleMissing: "Please choose a role.",
        alreadyHeld: "They hold this role already."
    )
}
