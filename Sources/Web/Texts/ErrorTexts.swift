/// Error pages. They tell outsiders nothing: "not found" and "not allowed" are one page.
struct ErrorTexts: Sendable {
    struct Page: Sendable {
        let heading: String
        let words: [String]
    }

    let badRequest: Page
    let notFound: Page
    let conflict: Page
    let tooLarge: Page
    let unprocessable: Page
    let tooMany: Page
    let fault: Page
    let busy: Page
    let recordsLocked: Page
    let staleForm: Page
    let signedOut: Page
    let linkEnded: Page
    let linkUnknown: Page
    let backToStart: String
    /// Of the request, to be told to whoever looks into it.
    let number: @Sendable (String) -> String
}

extension ErrorTexts {
    static let ja = ErrorTexts(
        badRequest: Page(
            heading: "送信内容を読み取れませんでした",
            words: ["前の画面に戻り、もう一度お試しください。"]),
        notFound: Page(
            heading: "ページが見つかりません",
            words: [
                "アドレスが途中で切れていないか、ご確認ください。",
                "メールのリンクから開いた場合は、リンクの全体をコピーして、アドレス欄に貼り付けてお試しください。",
            ]),
        conflict: Page(
            heading: "先に別の操作がありました",
            words: ["画面を開きなおして、今の状態をご確認ください。"]),
        tooLarge: Page(
            heading: "送信された内容が大きすぎます",
            words: ["ファイルの大きさをご確認のうえ、もう一度お試しください。"]),
        unprocessable: Page(
            heading: "入力内容を確認してください",
            words: ["前の画面に戻り、入力内容をご確認ください。"]),
        tooMany: Page(
            heading: "しばらくお待ちください",
            words: ["短い時間に操作が続いたため、お待ちいただいています。少し時間をおいて、もう一度お試しください。"]),
        fault: Page(
            heading: "問題が起きました",
            words: [
                "申し訳ありません。こちらの不具合で表示できませんでした。",
                "✓ が表示された回答は保存されています。少し時間をおいて、もう一度お試しください。",
            ]),
        busy: Page(
            heading: "ただいま混み合っています",
            words: [
                "少し時間をおいて、もう一度お試しください。",
                "✓ が表示された回答は保存されています。",
            ]),
        recordsLocked: Page(
            heading: "いまは開けません",
            words: [
                "回答と結果は、保存担当がことばで封じています。凪が動きはじめたあと、まだ封が開けられていません。",
                "✓ が表示された回答は保存されています。しばらくしてから、もう一度お試しください。",
            ]),
        staleForm: Page(
            heading: "画面の有効期限が切れました",
            words: ["安全のため、この操作は行いませんでした。前の画面を開きなおして、もう一度お試しください。"]),
        signedOut: Page(
            heading: "もう一度サインインしてください",
            words: ["しばらく操作がなかったため、安全のためサインアウトしました。"]),
        linkEnded: Page(
            heading: "もう一度リンクを開いてください",
            words: [
                "しばらく操作がなかったか、リンクが新しくなったため、この画面を閉じました。",
                "✓ が表示された回答は保存されています。メールか案内状のリンクをもう一度開くと、続きから答えられます。",
            ]),
        linkUnknown: Page(
            heading: "このリンクは使えません",
            words: [
                "アドレスが途中で切れていないか、ご確認ください。メールのリンクから開いた場合は、リンクの全体をコピーして、アドレス欄に貼り付けてお試しください。",
                "リンクは、再発行や、期限、退職によって使えなくなります。新しいメールや案内状が届いているときは、新しいほうをお使いください。",
                "送信した回答や ✓ の付いた回答は、リンクが使えなくなっても失われません。お困りのときは、会社のストレスチェックの窓口にご相談ください。",
            ]),
        backToStart: "最初のページへ",
        number: { "受付番号：\($0)（お問い合わせのときにお知らせください）" }
    )

    static let en = ErrorTexts(
        badRequest: Page(
            heading: "We could not read what was sent",
            words: ["Please go back and try again."]),
        notFound: Page(
            heading: "Page not found",
            words: [
                "Please check that the address is complete.",
                "If you came from a link in an e-mail, copy the whole link into the address bar and try again.",
            ]),
        conflict: Page(
            heading: "Something else was done first",
            words: ["Please open the page again to see how things stand now."]),
        tooLarge: Page(
            heading: "What was sent is too large",
            words: ["Please check the size of the file and try again."]),
        unprocessable: Page(
            heading: "Please check what you entered",
            words: ["Please go back and check what you entered."]),
        tooMany: Page(
            heading: "Please wait a moment",
            words: ["There were many attempts in a short time. Please wait a little and try again."]),
        fault: Page(
            heading: "Something went wrong",
            words: [
                "We are sorry: the fault is ours, and the page could not be shown.",
                "Every answer that showed a ✓ is saved. Please try again in a little while.",
            ]),
        busy: Page(
            heading: "We are very busy right now",
            words: [
                "Please try again in a little while.",
                "Every answer that showed a ✓ is saved.",
            ]),
        recordsLocked: Page(
            heading: "This is just now not possible",
            words: [
                "Answers and results are sealed by their keeper, who has not unlocked them yet since Nagi started.",
                "Every answer that showed a ✓ is saved. Please try again later.",
            ]),
        staleForm: Page(
            heading: "This page is too old",
            words: ["To be safe, nothing was done. Please open the page before it again and try once more."]),
        signedOut: Page(
            heading: "Please sign in again",
            words: ["You were signed out because nothing happened for a while."]),
        linkEnded: Page(
            heading: "Please open your link again",
            words: [
                "Nothing happened for a while, or you were given a new link, so this page was closed.",
                "Every answer that showed a ✓ is saved. Open the link in your mail or letter again to go on.",
            ]),
        linkUnknown: Page(
            heading: "This link does not work",
            words: [
                "Please check that the address is complete. If it came by e-mail, copy the whole link into the address bar.",
                "A link ends when another one is issued, with its time, and with the employment. If you have a newer mail or "
                    + "letter, please use that one.",
                "Answers that you sent or that showed a ✓ are not lost. If you need help, please ask the desk of the stress "
                    + "check.",
            ]),
        backToStart: "To the first page",
        number: { "Reference: \($0) (please give it when you ask about this)" }
    )
}
