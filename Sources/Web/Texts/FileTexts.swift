import Campaigns

/// ファイルの受け取り.
struct FileTexts: Sendable {
    let menu: String
    let lead: String
    let none: String
    let title: String
    let titleHint: String
    let titleMissing: String
    let asker: String
    let state: String
    let lastDay: String
    let waiting: String
    let over: String
    let open: String
    let size: @Sendable (Int) -> String
    let ask: String
    let days: String
    let daysName: @Sendable (Int) -> String
    let daysMissing: String
    let makeLink: String
    let linkLead: String
    let linkOnce: String
    let uploadHeading: String
    let uploadLead: String
    let keptDays: @Sendable (Int) -> String
    let file: String
    let fileHint: String
    let send: String
    let linkUntil: @Sendable (String) -> String
    let sentHeading: String
    let sent: String
    let fault: @Sendable (SharedFile.Fault) -> String
}

extension FileTexts {
    static let ja = FileTexts(
        menu: "ファイルの受け取り",
        lead: "だれかにファイルをお願いすると、一度だけ使えるリンクができます。届いたファイルは暗号化して保存し、期限が来たら自動で消えます。",
        none: "お願いしたファイルは、まだありません。",
        title: "お願いすること",
        titleHint: "送る方に表示されます。200文字まで。健康の情報は書かないでください。",
        titleMissing: "お願いすることを、200文字までで入力してください。",
        asker: "お願いした人",
        state: "状態",
        lastDay: "保存の最終日",
        waiting: "届いていません",
        over: "リンクの期限が切れました",
        open: "開く",
        size: { "\(max(1, $0 / 1_024)) KB" },
        ask: "ファイルをお願いする",
        days: "届いてから保存する日数",
        daysName: { $0 == 31 ? "最長（1か月）" : "\($0)日" },
        daysMissing: "保存する日数を選んでください。",
        makeLink: "リンクを作る",
        linkLead: "このリンクを、送る方だけに伝えてください。",
        linkOnce: "リンクは今だけ表示します。一度だけ、14日のあいだ使えます。",
        uploadHeading: "ファイルを送る",
        uploadLead: "次のファイルをお願いしています。",
        keptDays: { "ファイルは暗号化して保存し、届いてから\($0 == 31 ? "1か月" : "\($0)日")で自動で消えます。" },
        file: "ファイル",
        fileHint: "PDF、PNG、JPEG。10 MBまで。1つだけ送れます。",
        send: "送る",
        linkUntil: { "このリンクは、\($0)まで、一度だけ使えます。" },
        sentHeading: "送りました",
        sent: "ファイルが届きました。お願いした担当者だけでなく、同じ役割の担当者が開けます。リンクはもう使えません。",
        fault: { fault in
            switch fault {
            case .empty: "ファイルを選んでください。"
            case .tooLarge: "ファイルは10 MBまでにしてください。小さくするか、分けてお送りください。"
            case .strangeKind: "PDF、PNG、JPEGのどれかにしてください。"
            }
        })

    static let en = FileTexts(
        menu: "Receiving files",
        lead:
            "Ask somebody for a file: a link is made that works once. What comes is stored encrypted and deletes "
            + "itself on its day.",
        none: "No file was asked for yet.",
        title: "What you ask for",
        titleHint:
            "Shown to whoever sends it. Up to 200 characters; please write nothing about anybody's health.",
        titleMissing: "Please say what you ask for, in up to 200 characters.",
        asker: "Asked by",
        state: "State",
        lastDay: "Last day",
        waiting: "Not here yet",
        over: "The link is over",
        open: "Open",
        size: { "\(max(1, $0 / 1_024)) KB" },
        ask: "Ask for a file",
        days: "Keep it, once it is here, for",
        daysName: { $0 == 31 ? "as long as possible (1 month)" : "\($0) days" },
        daysMissing: "Please choose how long to keep it.",
        makeLink: "Make a link",
        linkLead: "Give this link to nobody but the sender.",
        linkOnce: "It is shown only now. It works once, for 14 days.",
        uploadHeading: "Send a file",
        uploadLead: "You are asked for this file:",
        keptDays: {
            "It is stored encrypted and deletes itself \($0 == 31 ? "a month" : "\($0) days") after it has come."
        },
        file: "File",
        fileHint: "PDF, PNG or JPEG, up to 10 MB. One file.",
        send: "Send",
        linkUntil: { "This link works once, until \($0)." },
        sentHeading: "Sent",
        sent:
            "Your file is here. Staff of the same role as whoever asked can open it. The link works no more.",
        fault: { fault in
            switch fault {
            case .empty: "Please choose a file."
            case .tooLarge: "Please keep the file within 10 MB: make it smaller, or split it."
            case .strangeKind: "Please send a PDF, PNG or JPEG file."
            }
        })
}
