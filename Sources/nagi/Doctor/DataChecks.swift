import Operations

enum KeyFileCheck {
    static func finding(_ key: Inspection.Key) -> Finding {
        switch key {
        case .fine: .ok(.keyFile, "データの外にあり、ほかの人は読めません", "outside the data, and nobody else can read it")
        case .notMadeYet: .ok(.keyFile, "最初に動かすときに作られます", "the first start makes it")
        case .missing:
            .fault(
                .keyFile, Words("鍵ファイルがありません", "the key file is missing"),
                mend: Words(
                    "保管してある控えを戻し、key-file が正しいか確かめてください。鍵なしでは何も読めません",
                    "put the sealed copy back and check key-file; without the key nothing can be read"))
        case .exposed:
            .fault(
                .keyFile, Words("ほかの人が読めます", "others on this machine can read it"),
                mend: Words("鍵ファイルを chmod 400 にしてください", "please chmod 400 the key file"))
        case .malformed:
            .fault(
                .keyFile, Words("鍵の形をしていません", "it holds no key"),
                mend: Words("控えと見比べてください（16進数 64 文字）", "compare it with the copy: 64 hexadecimal digits"))
        case .besideData:
            .fault(
                .keyFile, Words("データと同じ場所にあります", "it lies inside the data"),
                mend: Words(
                    "データの外へ移し、key-file に書いてください", "move it out of the data directory and set key-file"))
        case .wrong:
            .fault(
                .keyFile, Words("このデータの鍵ではありません", "it is not the key of these data"),
                mend: Words("data と key-file の組み合わせを確かめてください", "check that data and key-file belong together")
            )
        }
    }
}

enum DatabaseCheck {
    static func finding(_ data: Inspection.Data, isOpenToOthers: Bool) -> Finding {
        switch data {
        case .absent: .ok(.database, "まだありません。最初に動かすときに作られます", "not there yet; the first start makes it")
        case .fine where isOpenToOthers:
            .attention(
                .database, Words("ほかの人がデータの置き場所を開けます", "others can enter the data directory"),
                mend: Words("chmod 700 にしてください", "please chmod 700"))
        case .fine(let companies): .ok(.database, "開けます（\(companies) 社）", "opens (companies: \(companies))")
        case .keysMissing:
            .fault(
                .database, Words("データはあり、keys.db がありません", "the data are there, keys.db is not"),
                mend: Words("控えから keys.db を戻してください", "put keys.db back from the backup"))
        case .unreadable:
            .fault(
                .database, Words("開けません", "it does not open"),
                mend: Words(
                    "凪を動かす利用者で試し、ディスクと（PostgreSQL なら）アドレスを確かめてください",
                    "try as the user that runs Nagi; check the disk, or the address of PostgreSQL"))
        case .newer:
            .fault(
                .database, Words("新しい版の凪のデータです", "the data belong to a newer release"),
                mend: Words("新しい版で動かしてください", "use the newer release"))
        }
    }
}
