import Campaigns
import Organisation
import TestSupport

@testable import Operations
@testable import Storage

/// Rosters of any size with every column filled.
enum FakeRoster {
    static let head =
        "社員番号,氏名,フリガナ,メールアドレス,電話番号,性別,生年月日,部署,兼務,事業場,言語,入社日,退職日,雇用形態,契約満了日,"
        + "週所定労働時間比,派遣元,休職開始日,休職終了日,職種,役職,昇進日,異動日,時間外労働時間,国籍"

    static func row(_ n: Int) -> String {
        let number = String(100_000 + n)
        let contract = ["正社員", "契約社員", "パート", "派遣"][n % 4]
        let isTerm = n % 4 == 1 ? "2027-03-31" : ""
        return [
            number, "髙﨑 社員\(n)", "タカサキ", "f\(n)@example.jp", "03-1234-\(1000 + n % 9000)",
            n % 2 == 0 ? "男" : "女",
            "19\(60 + n % 40)-04-01", "本社/営業部/営業\(n % 20)課", n % 7 == 0 ? "本社/企画部" : "", "東京本社", "ja",
            "20\(10 + n % 10)-04-01", "", contract, isTerm, n % 4 == 2 ? "0.5" : "", n % 4 == 3 ? "人材会社" : "",
            n % 50 == 0 ? "2026-04-01" : "", "", "事務", n % 9 == 0 ? "課長" : "", "", "", "12:30", "日本",
        ].joined(separator: ",")
    }

    static func file(_ numbers: some Sequence<Int>) -> [UInt8] {
        TestOffice.file([head] + numbers.map(row))
    }
}
