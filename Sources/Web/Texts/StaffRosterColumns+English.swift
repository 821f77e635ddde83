import Organisation

extension StaffRosterTexts {
    @Sendable static func columnEnglish(_ column: RosterColumn) -> Column {
        let words = wordsOfEnglish[column]
        return words
            ?? Column(
                name: column.rawValue, note: "For departments in one column per level, from the top.",
                example: "営業部")
    }

    /// The columns of levels have one wording for all.
    private static let wordsOfEnglish: [RosterColumn: Column] = [
        .number: Column(
            name: "number", note: "One for each person. Leading zeros are kept.", example: "0012345"),
        .previousNumber: Column(
            name: "previous number", note: "The earlier number of somebody whose number changed.",
            example: "A-0123"),
        .name: Column(
            name: "name", note: "Up to 100 characters; family and given name may stand apart.",
            example: "青海 はるか"),
        .familyName: Column(name: "family name", note: "Together with given name.", example: "青海"),
        .givenName: Column(name: "given name", note: "Together with family name.", example: "はるか"),
        .kana: Column(name: "kana", note: "For sorting; becomes full-width katakana.", example: "アオミ ハルカ"),
        .familyKana: Column(name: "family kana", note: "Together with given kana.", example: "アオミ"),
        .givenKana: Column(name: "given kana", note: "Together with family kana.", example: "ハルカ"),
        .mail: Column(
            name: "mail", note: "One for each person; empty if there is none.", example: "aomi@example.co.jp"),
        .phone: Column(name: "phone", note: "With area code; hyphens are free.", example: "03-0000-0000"),
        .sex: Column(name: "sex", note: "male or female; empty means not stated.", example: "female"),
        .birthDate: Column(
            name: "birth date", note: "Year first, or with the Japanese era.", example: "1988-04-21"),
        .department: Column(
            name: "department", note: "From the top, joined by /; up to 10 levels.", example: "本社/営業部/営業1課"),
        .departmentCode: Column(
            name: "department code", note: "Where given, departments are told apart by it and not by name.",
            example: "S0101"),
        .concurrent: Column(
            name: "concurrent posts", note: "Further departments, separated by ;", example: "本社/総務部;本社/企画室"),
        .workplace: Column(name: "workplace", note: "The site at which the check is done.", example: "本社"),
        .workplaceCode: Column(
            name: "workplace code", note: "Where given, workplaces are told apart by it.", example: "01"),
        .language: Column(
            name: "language", note: "ja or en, for pages and mail; empty means ja.", example: "en"),
        .country: Column(name: "country", note: "Up to 40 characters.", example: "日本"),
        .hired: Column(name: "hired", note: "Headcounts rest on it.", example: "2020-04-01"),
        .left: Column(
            name: "left", note: "The last day of employment; it may lie ahead.", example: "2027-03-31"),
        .contract: Column(name: "contract", note: "正社員, 契約社員, パート, 派遣 and the like.", example: "正社員"),
        .contractEnd: Column(name: "contract end", note: "For contracts with a term.", example: "2027-03-31"),
        .hoursRatio: Column(
            name: "hours ratio", note: "Against ordinary workers: 0.75, 3/4 or 75%.", example: "0.75"),
        .dispatchedFrom: Column(
            name: "dispatched from", note: "The company that sent a dispatched worker.", example: "凪スタッフ"),
        .absentFrom: Column(name: "absent from", note: "For people on leave.", example: "2026-10-01"),
        .absentTo: Column(name: "absent to", note: "Empty while it is open.", example: "2026-12-31"),
        .job: Column(name: "job", note: "Up to 100 characters.", example: "事務"),
        .grade: Column(name: "grade", note: "Post or grade.", example: "課長"),
        .promoted: Column(name: "promoted", note: "The day of the latest promotion.", example: "2025-04-01"),
        .transferred: Column(name: "transferred", note: "The day of the latest move.", example: "2026-04-01"),
        .overtime: Column(name: "overtime", note: "Latest month: 45.5 or 45:30.", example: "45:30"),
    ]
}
