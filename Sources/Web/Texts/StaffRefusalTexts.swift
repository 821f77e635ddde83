import Campaigns
import Organisation

/// Why a rule said no, in words that say what to do. Every refusal has its sentence.
struct StaffRefusalTexts: Sendable {
    let words: @Sendable (Refusal) -> String
}

extension StaffRefusalTexts {
    static let ja = StaffRefusalTexts { refusal in
        switch refusal {
        case .badField: "入力した内容を確かめてください。"
        case .missingForOpening: "まだ開始できません。残っている準備を確かめてください。"
        case .alreadyOpened: "もう開始されているため、変えられません。"
        case .notOpened: "まだ開始されていません。"
        case .alreadyClosed: "もう締め切られています。"
        case .notClosed: "まだ締め切られていません。"
        case .undecided(let count): "未判定の方が\(count)人います。全員を判定してから、もう一度行ってください。"
        case .unconfirmed(let missing): "確認が\(missing.count)つ残っています。確認を済ませてから、もう一度行ってください。"
        case .alreadyReleased: "もう結果を通知しているため、変えられません。"
        case .alreadyFrozen: "判定の基準は、もう固定されています。"
        case .itemsMissing(let items): "未回答の項目があります（\(items.count)問）。"
        case .notAnswering: "いまは回答を受け付けていません。"
        case .alreadySent: "もう回答が送られています。"
        case .answersOnPaper: "この方は紙で受検します。リンクを使うには、「紙で受検する人」の画面で画面での受検に戻してください。"
        case .secretAlreadyChosen: "あいことばは、もう決められています。"
        case .wrongSecret: "あいことばがちがいます。"
        case .tryLater(let seconds): "\(seconds)秒ほどお待ちのうえ、もう一度お試しください。"
        case .linkUnknown: "このリンクは使えません。"
        case .unqualifiedImplementer: "この方には、実施者になれる資格の証明が記録されていません。担当者の画面で先に記録してください。"
        case .roleConflict: "この役割では行えません。"
        case .authorityOverExaminees(let count):
            "人事の権限（解雇・昇進・異動）を持つ相手が、対象の方の中に\(count)人います。法令により、この方はその人たちの実施の事務に携われません。"
        case .confirmFirst: "安全のため、もう一度パスワードを入力してください。"
        case .beyondOwnReach: "ご自分より広い権限を持つ方のアカウントには行えません。管理者にご依頼ください。"
        case .inUse: "すでに使われているか、最後の一人のため、行えません。"
        case .rosterChanged: "確認したときと内容がちがいます。もう一度ファイルを選んでください。"
        case .rosterHasErrors: "直していただくところがあるため、書き込みませんでした。"
        case .nobodyToInvite: "案内する方がいません。"
        case .tooFewToRemind(let least):
            "対象が\(least)人に満たない部署だけには送れません。どなたのことか、わかってしまうためです。実施事務従事者にご相談ください。"
        case .tooFewToClose(let least):
            "後日の回答が\(least)人に満たないあいだは、最後の日が過ぎてから締め切れます。どなたのことか、わからないようにするためです。"
        case .emptyBatch: "受検した方がいません。"
        case .decideOneByOne(let count): "基準だけでは判定できない方が\(count)人います。一人ずつ開いて判定してください。"
        case .structure(let refusal): StructureRefusalTexts.ja.words(refusal)
        case .changedMeanwhile: "先に別の操作がありました。画面を開きなおして、今の状態をご確認ください。"
        }
    }

    static let en = StaffRefusalTexts { refusal in
        switch refusal {
        case .badField: "Please check what you entered."
        case .missingForOpening: "It cannot open yet. Please see what is missing."
        case .alreadyOpened: "It has been opened, so this cannot be changed."
        case .notOpened: "It has not been opened yet."
        case .alreadyClosed: "It has been closed already."
        case .notClosed: "It has not been closed yet."
        case .undecided(let count):
            "\(StaffWords.en.people(count)) still to be decided. Please decide everybody first."
        case .unconfirmed(let missing): "Confirmations left: \(missing.count). Please confirm them first."
        case .alreadyReleased: "The results are released, so this cannot be changed."
        case .alreadyFrozen: "The criteria are fixed already."
        case .itemsMissing(let items): "Questions without an answer: \(items.count)."
        case .notAnswering: "Answers are not taken now."
        case .alreadySent: "Answers were sent already."
        case .answersOnPaper:
            "This person answers on paper. To use a link, move them back to the screen on the page of paper answers."
        case .secretAlreadyChosen: "The own secret was chosen already."
        case .wrongSecret: "The own secret is wrong."
        case .tryLater(let seconds): "Please wait \(seconds) seconds and try again."
        case .linkUnknown: "This link does not work."
        case .unqualifiedImplementer:
            "No sufficient qualification with proof is on record. Please record it on the page of this member of staff first."
        case .roleConflict: "This role cannot do it."
        case .authorityOverExaminees(let count):
            "This person has personnel authority (dismissal, promotion, transfer) over "
                + "\(StaffWords.en.people(count)) concerned. The law bars them from conducting their check."
        case .confirmFirst: "For safety, please give your password again."
        case .beyondOwnReach: "This account reaches farther than yours. Please ask an administrator."
        case .inUse: "It is in use already, or it is the last one."
        case .rosterChanged: "The file differs from the one you checked. Please choose it again."
        case .rosterHasErrors: "Nothing was written: there is something to mend."
        case .nobodyToInvite: "There is nobody to invite."
        case .tooFewToRemind(let least):
            "Fewer than \(least) people were invited there, so a reminder would point at somebody. Please ask the clerk."
        case .tooFewToClose(let least):
            "With fewer than \(least) late answers the round ends only after its last day, so that nobody can tell whose they are."
        case .emptyBatch: "Nobody has answered."
        case .decideOneByOne(let count):
            "The criteria alone cannot decide \(StaffWords.en.people(count)). Please open and decide them one by one."
        case .structure(let refusal): StructureRefusalTexts.en.words(refusal)
        case .changedMeanwhile: "Something else was done first. Please open the page again."
        }
    }
}
