import Operations

extension CustodyTexts {
    static let ja = CustodyTexts(
        heading: "記録の保存",
        lead: "同意のない結果は、実施者か実施事務従事者が保存します（労働安全衛生規則52条の11）。その担当を「保存担当」と呼びます。",
        keepers: "保存担当", nobody: "まだ決まっていません",
        nameHere: "保存担当は、実施回の画面で決めます。",
        state: { state in
            switch state {
            case .underCompanyKey: "記録は、凪を動かしている担当者の鍵ファイルだけで開きます。"
            case .locked: "記録は保存担当のことばで封じられていて、この機械ではまだ開いていません。いまは、回答も結果の閲覧もできません。"
            case .open: "記録は保存担当のことばで封じられていて、この機械では開いています。凪を止めると閉じます。"
            }
        },
        onEachMachine: "機械が2台以上あるときは、1台ずつ開けます。",
        onlyKeepers: "ことばを決めたり入れたりできるのは、保存担当だけです。",
        home: "記録が開いていません。保存担当が開けるまで、だれも回答できず、結果も見られません。",
        unlock: UnlockTexts(
            heading: "記録を開ける", word: "保存担当のことば", hint: "忘れたときは、封筒に入れて保管した回復キーを入れてください。",
            submit: "開ける", lock: "いま閉じる", lockNote: "閉じると、もう一度ことばを入れるまで、だれも回答できません。"),
        change: KeeperChangeTexts(
            begin: "ことばで封じる",
            beginLead: "これからは、鍵ファイルに加えて、あなたのことばがないと開きません。会社の管理者にも、凪を動かしている担当者にも、保存されたデータや控えからは読めなくなります。",
            handOver: "ことばを変える・引きつぐ",
            handOverLead: "新しい保存担当が新しいことばを入れます。前のことばと前の回復キーは使えなくなります。",
            word: "いまのことば、または回復キー",
            passphrase: "新しいことば", passphraseHint: "15文字以上。いくつかの単語をつなげた文が、覚えやすく破られにくいです。",
            again: "新しいことば（もう一度）",
            warning: "ことばと回復キーの両方を失うと、記録は二度と読めません。だれにも助けられません。",
            understood: "両方を失うと記録が失われることを理解しました",
            submit: "封じる",
            recovery: "回復キー",
            recoveryLead: "いま一度だけ表示しています。紙に書くか印刷して封筒に入れ、鍵のかかるところに保管してください。この画面を閉じると、もう表示できません。",
            back: "書きとめました"),
        fault: { fault in
            switch fault {
            case .notKeeper: "保存担当に決まっている方だけが行えます。実施回の画面で、先に保存担当を決めてください。"
            case .weakPassphrase: "15文字以上で、8種類以上の文字を使ってください。"
            case .differs: "2回の入力がちがいます。もう一度入れてください。"
            case .wrong: "ことばがちがいます。入れなおすか、回復キーを入れてください。"
            case .notUnderstood: "失ったときのことをお読みのうえ、チェックを入れてください。"
            case .changedMeanwhile: "先に別の操作がありました。今の状態をご確認ください。"
            }
        },
        done: { done in
            switch done {
            case .unlocked: "記録を開けました。"
            case .locked: "記録を閉じました。"
            }
        })
}
