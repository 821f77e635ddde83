/// Answering on a device that several people use.
struct SharedDeviceTexts: Sendable {
    let choice: String
    let note: String
    let leave: String
    let finish: String
    let heading: String
    let left: [String]
    let lead: String
    let code: String
    let codeHint: String
    let go: String
    let wrongCode: String
    let noCodeHeading: String
    let noCode: String
}

extension SharedDeviceTexts {
    static let ja = SharedDeviceTexts(
        choice: "会社などの、ほかの人も使う端末で回答する",
        note: "ほかの人も使う端末です。終わったら、画面の上の「終わる（この端末に残さない）」を押してください。途中で押しても、✓ の付いた回答は保存されていて、あとで続けられます。",
        leave: "終わる（この端末に残さない）",
        finish: "終わる（この端末に残さない）",
        heading: "次の方へ",
        left: ["前の方の画面は閉じました。この端末には何も残っていません。", "念のため、ブラウザのウィンドウを閉じてから席を立つと、より安心です。"],
        lead: "ストレスチェックの回答をはじめます。お手元の案内状の文字を入力してください。",
        code: "案内状の文字",
        codeHint: "QRコードの近くに書かれた「/l/」のあとの文字です。ハイフンや大文字・小文字のちがいは気にせず入力できます。",
        go: "進む",
        wrongCode: "この文字では開けませんでした。まちがいがないか確かめてください。新しい案内状が届いているときは、新しいほうをお使いください。",
        noCodeHeading: "案内状がお手元にないとき",
        noCode: "実施事務従事者にお声がけください。ご本人と確かめたうえで、新しい案内状をお渡しします。"
    )

    static let en = SharedDeviceTexts(
        choice: "I answer on a device that others use too",
        note:
            "Others use this device too. When you have finished, press “Leave nothing on this device” at the top. You may "
            + "press it at any time: every answer with ✓ is saved, and you can go on later.",
        leave: "Leave nothing on this device",
        finish: "Finish and leave nothing on this device",
        heading: "Next person, please",
        left: [
            "What the person before you had open is closed. Nothing of it is on this device.",
            "Closing the browser's window before you go is safer still.",
        ],
        lead: "Here you answer the stress check. Please enter the characters from your letter.",
        code: "Characters of the letter",
        codeHint: "They stand near the QR code, after “/l/”. Hyphens and capitals do not matter.",
        go: "Go on",
        wrongCode:
            "These characters open nothing. Please check them. If you have a newer letter, please use that one.",
        noCodeHeading: "Without a letter",
        noCode:
            "Please ask the clerk of the stress check, who makes sure that it is you and gives you a new one."
    )
}
