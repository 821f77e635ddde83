import Organisation

/// Accounts of staff.
struct StaffAccountTexts: Sendable {
    let heading: String
    let lead: String
    let caption: String
    let columnName: String
    let columnRoles: String
    let columnPassword: String
    let columnMore: String
    let open: String
    let noRole: String
    let since: @Sendable (Day) -> String
    let passwordSet: String
    let passwordMissing: String
    let new: String
    let back: String

    let newHeading: String
    let name: String
    let nameHint: String
    let mail: String
    let mailHint: String
    let role: String
    let sides: String
    let department: String
    let departmentHint: String
    let choose: String
    let create: String
    let createNote: String

    let rolesHeading: String
    let endRole: String
    let endNote: String
    let addHeading: String
    let add: String
    let nothingToAdd: String
    let linkHeading: String
    let linkNote: String
    let sendLink: String

    let created: String
    let linkSent: String
    let roleAdded: String
    let roleEnded: String
    let nameMissing: String
    let mailInvalid: String
    let mailInUse: String
    let roleMissing: String
    let departmentMissing: String
    let conflict: String
    let lastAdministrator: String

    let care: AccountCareTexts
    let authority: AuthorityTexts
    let file: AccountFileTexts
}

extension StaffAccountTexts {
    static let ja = StaffAccountTexts(
        heading: "担当者",
        lead: "ストレスチェックの運営に携わる方のアカウントです。従業員の方の登録は「名簿」で行います。",
        caption: "担当者の一覧",
        columnName: "名前",
        columnRoles: "役割",
        columnPassword: "パスワード",
        columnMore: "変更",
        open: "役割・リンクの変更",
        noRole: "役割なし",
        since: { "\(StaffWords.ja.day($0))から" },
        passwordSet: "パスワード設定済み",
        passwordMissing: "パスワード未設定",
        new: "担当者を登録する",
        back: "担当者の一覧",
        newHeading: "担当者を登録する",
        name: "名前",
        nameHint: "例：青海 はるか",
        mail: "メールアドレス（ない方は社員番号など）",
        mailHint: "これがサインインの名前になります。メールのない方には、登録のあと、番号の手紙を印刷します。",
        role: "役割",
        sides: "事業者側（人事総務・管理監督者）と実施側（実施者・実施事務従事者）の役割は、一人の方が同時に持つことはできません。"
            + "個人の結果が人事に使われないようにするための法令の決まりです。",
        department: "範囲",
        departmentHint:
            "「第1階層以下」は、その方の所属をたどった一番上の部署と、その下すべてです（第2・第3も同様）。管理監督者では必ず選んでください。範囲を限った役割では、名簿・部署・アカウントの管理はできません。",
        choose: "選んでください",
        create: "登録する",
        createNote: "登録すると、パスワードを決めるためのリンクがご本人にメールで届きます。",
        rolesHeading: "いまの役割",
        endRole: "この役割を終える",
        endNote: "終えると、すぐに使えなくなります。これまでの記録は残ります。",
        addHeading: "役割を加える",
        add: "役割を加える",
        nothingToAdd: "加えられる役割はありません。",
        linkHeading: "パスワード設定のリンク",
        linkNote: "リンクはご本人のメールアドレスにだけ届きます。前に送ったリンクは使えなくなります。",
        sendLink: "リンクをもう一度送る",
        created: "登録しました。パスワードを決めるためのリンクを、ご本人にメールで送ります。",
        linkSent: "リンクをご本人にメールで送ります。",
        roleAdded: "役割を加えました。",
        roleEnded: "役割を終えました。",
        nameMissing: "名前を入力してください（100文字まで）。",
        mailInvalid: "メールアドレスの形を確認してください。例：hanako@example.co.jp（ない方は3文字以上の番号など）",
        mailInUse: "このメールアドレスは、すでに別の担当者に使われています。",
        roleMissing: "役割を一つ選んでください。",
        departmentMissing: "管理監督者の部署を選んでください。",
        conflict: "この方は反対側の役割を持っているため、加えられません。先にその役割を終えてください。",
        lastAdministrator: "管理者が一人もいなくなるため、終えられません。先に別の方を管理者にしてください。",
        care: .ja, authority: .ja, file: .ja
    )

    static let en = StaffAccountTexts(
        heading: "Staff",
        lead: "Accounts of those who run the stress check. Employees come from the roster.",
        caption: "All staff",
        columnName: "Name",
        columnRoles: "Roles",
        columnPassword: "Password",
        columnMore: "Change",
        open: "Roles and link",
        noRole: "no role",
        since: { "since \(StaffWords.en.day($0))" },
        passwordSet: "password set",
        passwordMissing: "no password yet",
        new: "Register staff",
        back: "All staff",
        newHeading: "Register staff",
        name: "Name",
        nameHint: "For example: Haruka Aoumi",
        mail: "E-mail address (or a number, for those without)",
        mailHint:
            "The name at the sign-in. For those without mail a letter with a code is printed afterwards.",
        role: "Role",
        sides:
            "Roles of the employer's side (HR, line manager) and of the implementer's side (implementer, clerk) "
            + "never meet in one person. The law wants it so that nobody's result is used in personnel matters.",
        department: "Scope",
        departmentHint:
            "Level 1 is the topmost department above the person's own, with all below it; 2 and 3 likewise. A line "
            + "manager needs a scope. A role with a scope looks after no rosters, departments or accounts.",
        choose: "Please choose",
        create: "Register",
        createNote: "A link to choose a password goes to the person by mail.",
        rolesHeading: "Roles held now",
        endRole: "End this role",
        endNote: "It stops at once. What was done under it stays on record.",
        addHeading: "Add a role",
        add: "Add the role",
        nothingToAdd: "There is no role to add.",
        linkHeading: "Link to choose a password",
        linkNote: "The link goes only to the person's own address. Links sent before stop working.",
        sendLink: "Send the link again",
        created: "Registered. A link to choose a password goes to the person by mail.",
        linkSent: "The link goes to the person by mail.",
        roleAdded: "The role was added.",
        roleEnded: "The role was ended.",
        nameMissing: "Please enter a name (up to 100 characters).",
        mailInvalid: "Please check the mail address. For example: hanako@example.co.jp",
        mailInUse: "Another member of staff already uses this address.",
        roleMissing: "Please choose a role.",
        departmentMissing: "Please choose the line manager's department.",
        conflict: "This person holds a role of the other side. Please end that role first.",
        lastAdministrator:
            "Nobody would be administrator any more. Please make somebody else administrator first.",
        care: .en, authority: .en, file: .en
    )
}
