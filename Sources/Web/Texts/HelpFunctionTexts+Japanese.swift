import Organisation

/// What people call each function; nil for steps of others and for what the program does by itself.
enum FunctionWords {
    static let ja: @Sendable (Function) -> String? = { function in
        switch function {
        case .pageOpen, .setupRedeem, .sessionAttempt, .sessionSignIn, .sessionSignOut, .sessionConfirm,
            .passwordSet, .linkOpen, .resultSignIn:
            nil
        case .helpRead: "使い方を読む"
        case .enquirySend: "お問い合わせを送る"
        case .enquiryLookUp: "お問い合わせの返事を見る"
        case .answerRead: "質問を開く"
        case .answerSave: "回答を保存する"
        case .answerSend: "回答を送信する"
        case .answerWithdraw: "送信した回答を取り消して、答え直す"
        case .secretChoose: "あいことばを決める"
        case .secretAsk: "あいことばの再発行をお願いする"
        case .secretRenew: "受け取った番号で、あいことばを決め直す"
        case .resultListOwn: "結果の一覧を見る"
        case .resultReadOwn: "結果を見る、PDFで保存する"
        case .accessHistoryReadOwn: "だれに見られたかの記録を見る"
        case .consentReadOwn: "結果の提供と申出の画面を見る"
        case .consentDeclare: "結果の提供への返事、面接指導の申出、取消をする"
        case .ownDataRead: "ご自分のデータをまとめて受け取る"
        case .ownDataRequest: "訂正・開示・利用停止を求める"
        case .addressConfirm: "変わったメールアドレスを確かめる"
        case .ownAccountRead: "自分のアカウントを見る"
        case .ownAccountChange: "自分のパスワードや確認コードを変える"
        case .attestationGive: "人事の権限についての確認を届け出る"
        default: jaStaff(function)
        }
    }

    private static func jaStaff(_ function: Function) -> String? {
        switch function {
        case .homeRead: "ホームを開く"
        case .accountRead: "担当者の一覧を見る"
        case .accountCreate: "担当者を登録する"
        case .accountGrant: "役割を渡す・終える"
        case .accountImport: "担当者をファイルで登録する"
        case .accountSendLink: "パスワード設定のリンクを送る"
        case .accountLock: "アカウントを止める・戻す"
        case .accountPrintCode: "封書の設定コードを印刷する"
        case .authorityRead: "人事の権限の記録を見る"
        case .authorityRecord: "人事の権限を記録する"
        case .qualificationRecord: "実施者の資格を記録する"
        case .providerAppoint: "外部サービスの担当者を任命する・終える"
        case .settingsRead: "会社の設定を見る"
        case .settingsChange: "会社の設定を変える"
        case .contractRead: "契約を見る"
        case .contractChange: "契約を変える"
        case .fileList: "ファイルの受け取りの一覧を見る"
        case .labourReportRead: "労基署への報告（様式第6号の3）の集計と控えを見る"
        case .labourReportMake: "労基署への報告の控えを保存する"
        case .interviewCountEnter: "面接指導を受けた人数を入力する"
        case .fileAsk: "ファイルをお願いする"
        case .fileRead: "受け取ったファイルを開く"
        case .retentionRead: "保存期間と消去の記録を見る"
        case .retentionHold: "消去を保留し、保留を終える"
        case .enquiryRead: "お問い合わせを見る"
        case .enquiryAnswer: "お問い合わせに返事をする"
        case .personalDataRead: "個人情報の請求を見る"
        case .personalDataAnswer: "個人情報の請求に答える"
        default: jaYear(function)
        }
    }

    private static func jaYear(_ function: Function) -> String? {
        switch function {
        case .rosterRead: "名簿を見る"
        case .rosterImport: "名簿を読み込む"
        case .rosterUndo: "名簿の読み込みを取り消す"
        case .rosterExport: "名簿を書き出す"
        case .departmentRead: "部署を見る"
        case .departmentChange: "部署を変える"
        case .campaignRead: "実施回を見る"
        case .campaignDraft: "実施回を準備する"
        case .criteriaStudy: "選定基準を前回の回答で試算する"
        case .committeeRecord: "衛生委員会の審議を記録する"
        case .campaignOpen: "実施回をはじめる"
        case .campaignClose: "実施回を締め切る"
        case .messageRead: "会社のメッセージを見る"
        case .messageWrite: "会社のメッセージを書く"
        case .campaignRehearse: "リハーサルをする（受ける方の画面を見て、ご案内を自分に送る）"
        case .campaignExtend: "回答の最後の日を延ばす"
        case .campaignReopen: "締め切ったあとに、まだの方の回答をもう一度受け付ける"
        case .campaignInvite: "開始のあとに加わった方へ案内を送る"
        case .custodyRead: "記録をだれが保存しているかを見る"
        case .keeperName: "記録の保存担当を決める"
        case .custodyChange: "記録を保存担当のことばで封じる・引きつぐ"
        case .custodyUnlock: "封じた記録を開ける・閉じる"
        case .mailStatusRead: "メールの送信状況を見る"
        case .mailTry: "メールが届くか、自分に試しに送る"
        case .mailResend: "届かなかったメールをもう一度送る"
        case .progressRead: "部署ごとの回答状況を見る"
        case .progressReadNames: "だれが回答を終えたかを見る（終えた・まだ だけ）"
        case .letterRead: "メールの届かない人と、案内状を印刷した日を見る"
        case .letterPrint: "受検のご案内を印刷する（1人1枚、その人だけのリンク入り）"
        case .paperAnswerRead: "紙で受検する人の画面を見る"
        case .paperAnswerChange: "紙での受検と画面での受検を切り替える（前の方法の途中の回答は消える）"
        case .paperAnswerEnter: "紙の回答を入力する・入力を取り消す"
        case .reissueRead: "リンクとあいことばの再発行の画面を見る"
        case .linkReissue: "リンクを再発行する（前のリンクは使えなくなる）"
        case .secretReissue: "あいことばを決め直す番号を発行する（あいことばも結果も見えない）"
        case .reminderRead: "まだの方へのお知らせを送る前に、何が起きるかを見る"
        case .reminderSend: "まだの方へのお知らせを送る（だれに届いたかはわかりません）"
        case .reminderSet: "まだの方へのお知らせを自動で送るかどうかを決める"
        default: jaOutcome(function)
        }
    }

    private static func jaOutcome(_ function: Function) -> String? {
        switch function {
        case .groupPrepare: "集団分析の結果を公開する前に、表示される内容を見る（部署や属性ごとの数字だけ）"
        case .groupPublish: "集団分析の結果を公開する"
        case .groupRead: "集団分析の結果を見る（部署や属性ごとの数字だけ）"
        case .reviewList: "結果の一覧を見る"
        case .reviewRead: "一人ひとりの回答と結果を開く"
        case .reviewConfirm: "確認したことを記録する"
        case .reviewDecide: "面接指導の要否を判断する"
        case .reviewAccept: "残りの方を選定基準のとおりに判断する"
        case .resultRelease: "結果を通知する"
        case .deliveryRead: "結果のお届けのようすを見る"
        case .deliveryChange: "結果のお届け方法を、おひとりずつ変える"
        case .listTake: "素点一覧表と面接指導要否判定記録を取り出す"
        case .deliverableRead: "実施者への納品のようすを見る"
        case .deliverableNote: "渡したことを記録する"
        case .reviewSign: "面接指導要否判定記録に署名する"
        case .paperRecord: "紙の判定記録の発送・受領を記録する"
        case .resultPrint: "結果の手紙を印刷する"
        case .consentEnter: "紙の用紙に書かれたお返事や申出を入力する"
        case .deliveryRecord: "結果の手紙を渡した日、送った日を記録する"
        case .requestList: "面接指導の申出と相談を見る"
        case .needRevise: "相談に来た方の面接指導の要否を、あらためて判断する"
        case .employerCopyList: "提供された結果（同意・申出のあった方だけ）の一覧を見る"
        case .employerCopyRead: "提供された結果（同意・申出のあった方だけ）を開く"
        case .providerHomeRead: "任命された会社の一覧を見る"
        case .providerEnter: "任命された会社に入る"
        case .providerStaffRead: "サービスの担当者の一覧を見る"
        case .providerStaffChange: "サービスの担当者を登録する・外す"
        case .tenantListRead: "会社の一覧を見る"
        case .tenantCreate: "会社を作る"
        case .tenantDelete: "会社を消す"
        case .auditVerify: "操作の記録に欠けや書きかえがないか確かめる"
        case .backupRead: "最後のバックアップがいつできたかを見る"
        case .backupRecord: "バックアップの結果を記録する"
        case .restoreRecord: "バックアップから戻したことを記録し、メールを止めておく"
        case .heldMailRead: "戻したあと止めてあるメールの数を見る"
        case .handOver: "ほかの事業者・実施者への引継ぎファイルを作る（同意のある結果とない結果を別々に）"
        case .heldMailRelease: "止めてあるメールをふたたび送れるようにする"
        default: nil
        }
    }
}
