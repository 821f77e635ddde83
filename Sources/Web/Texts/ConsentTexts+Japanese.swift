import Campaigns

extension OwnConsentTexts {
    static let ja = OwnConsentTexts(
        heading: "結果の提供と面接指導の申出", toPage: "結果の提供と面接指導の申出",
        toPageLead: "結果を会社に渡してよいかのお返事と、医師の面接指導の申出は、こちらの画面からできます。この画面は、結果がどなたであっても同じです。",
        back: "結果に戻る", soFarHeading: "これまでのお返事",
        standing: { standing, isHandedOn in
            var lines = [String]()
            if standing.request == .interview { lines.append("面接指導の申出を受け付けました。「会社に渡るもの」が会社に渡ります。") }
            if standing.request == .consultation {
                lines.append("お申し出を、実施者へのご相談として受け付けました。会社には何も渡りません。")
            }
            switch standing.answer {
            case .agreed: lines.append("「渡してよい」とお返事いただきました。「会社に渡るもの」が会社に渡ります。")
            case .declined: lines.append("「渡さない」とお返事いただきました。")
            case .none where lines.isEmpty: lines.append("まだお返事はありません。お返事がないかぎり、会社には何も渡りません。")
            case .none: break
            }
            if standing.isWithdrawn && !standing.passesOn { lines.append("お返事を取り消しました。") }
            if isHandedOn { lines.append("会社は、渡された結果をすでに開いています。取り消しても、会社の手もとには残ります。") }
            return lines
        },
        lookFirst: "まず、ご自分の結果をご覧ください。ご覧になったあとで、ここでお返事ができます。",
        paperFirst: "結果は封をした紙でお届けします。お届けしたことが記録されたあとで、ここでお返事ができます。紙に入っている用紙でのお返事もできます。",
        until: { "お返事は、\($0)までできます。それまでは何度でも変えられます。" },
        over: { "お返事の期間（\($0)まで）は終わりました。お返事のなかった方の結果は、会社に渡りません。面接指導の申出は、いまもできます。" },
        withdraw: "取り消す", confirmHeading: "お返事の前に、もう一度お確かめください",
        sure: { ask, words in
            switch ask {
            case .request: "面接指導の申出をしますか。"
            case .withdraw: "これまでのお返事と申出を取り消しますか。"
            case .agree: "「\(words.agree)」とお返事しますか。"
            default: "「\(words.decline)」とお返事しますか。"
            }
        },
        nothingPasses: "会社には何も渡りません。", requestStands: "面接指導の申出は、そのまま残ります。やめるときは「取り消す」を選んでください。",
        handedOn: "会社は、渡された結果をすでに開いています。お返事は記録しますが、会社の手もとには残ります。",
        confirm: "はい", backToPage: "戻る", unclear: "どのお返事かが伝わりませんでした。もう一度お選びください。",
        refusal: { refusal in
            switch refusal {
            case .notDelivered: "ご自分の結果をご覧になったあとで、お返事ができます。"
            case .windowOver: "お返事の期間が終わりました。"
            case .notAsked: "この事業場では、おひとりずつにおたずねしていません。"
            case .otherText: "説明の文が新しくなりました。もう一度お読みになってから、お返事ください。"
            case .nothingToWithdraw: "取り消すお返事がありません。"
            case .opened, .agreementMissing: "いまは受け付けられません。"
            }
        })
}

extension EmployerCopyTexts {
    static let ja = EmployerCopyTexts(
        heading: "提供された結果",
        lead: [
            "ご自分の結果の通知を受けたあとに提供に同意した方と、面接指導の申出をした方だけが載ります。ここにない方の結果を会社が知ることはできません。",
            "一人ずつ開くと、その方に知らせた内容がそのまま出ます。開いたことは記録され、ご本人にも見えます。",
        ],
        dutiesHeading: "会社の義務",
        duties: [
            "受け取った結果は、受け取った日から5年間保存しなければなりません（労働安全衛生規則52条の13第2項）。",
            "結果、申出、同意しないことなどを理由に、不利益な取扱いをしてはなりません（労働安全衛生法66条の10第3項、指針）。",
            "健康を守るための対応のほかには使えません。人事の評価に使うこと、上司や同僚に見せることはできません。",
        ],
        none: "提供された結果は、まだありません。", campaign: "実施回", number: "社員番号", name: "氏名", keptFrom: "受け取った日",
        keptUntil: "保存期限", state: "状態", opened: "開封済み", unopened: "未開封", copyHeading: "提供された結果（写し）",
        ground: "提供の根拠", byRequest: "面接指導の申出（同意とみなされます）", byConsent: "本人の同意")
}

extension RequestListTexts {
    static let ja = RequestListTexts(
        heading: "面接指導の申出と相談", link: "面接指導の申出と相談を見る", back: "結果の一覧に戻る",
        lead: [
            "面接指導が必要と判断された方の申出は、同意とみなされ、結果が会社に提供されます。",
            "それ以外の方の申出は相談です。会社には知らされません。面接指導が必要とあらためて判断したときは、ご本人にもう一度の申出をお勧めください。それまで会社には何も渡りません。",
        ],
        none: "まだありません。", number: "社員番号", name: "氏名", kind: "種類", at: "最後のお返事", revision: "あらためての判断",
        interview: "面接指導の申出", consultation: "相談", revised: "面接指導が必要と判断済み",
        revise: { "\($0)さんを、面接指導が必要と判断する" })
}

extension ConsentPlanTexts {
    static let ja = ConsentPlanTexts(
        heading: "結果を会社に渡すことへの同意",
        lead: "結果の通知のあとで、会社に渡してよいかをおたずねするかどうかを決めます。回答の前や途中でたずねること、まとめて同意を取ることはできません。",
        mode: "おたずねのしかた",
        name: { $0 == .individual ? "おひとりずつにおたずねする" : "全員が同意しないものとして扱う（おたずねしない）" },
        hint: {
            $0 == .individual
                ? "通知を見たあとの画面で、同意と不同意を同じ大きさでたずねます。"
                : "事業場の同意が必要です。面接指導の申出は、この場合もできます。"
        },
        scope: "渡す範囲",
        scopeName: { $0 == .whole ? "お知らせした結果のすべて" : "面接指導の要否だけ" },
        agreedOn: "事業場が同意した日", agreedBy: "事業場の同意をした方（役職と氏名）",
        agreementHint: "「全員が同意しないものとして扱う」ときに必要です。",
        agreementMissing: "事業場が同意した日（今日まで）と、同意をした方を入力してください。",
        fixed: { plan, day in
            plan.mode == .individual ? "おひとりずつにおたずねする" : "全員が同意しないものとして扱う（事業場の同意：\(day)）"
        }, lastYear: { "前回（\($0)）の受検率" })
}
