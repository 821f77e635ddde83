extension ConsentText.Wording {
    static let version1ja = ConsentText.Wording(
        lead: [
            "この画面は、結果がどなたであっても同じです。答えるかどうか、どう答えるかは、ご自分で決められます。",
            "あなたの同意または面接指導の申出がないかぎり、会社があなたの結果を知ることはありません。",
        ],
        passesHeading: "会社に渡るもの",
        passes: { scope in
            let first =
                switch scope {
                case .whole:
                    "あなたにお知らせした結果そのもの（氏名・社員番号・所属、ストレスの程度、面接指導の要否、3つの領域の点数、各尺度の点数、アドバイス）"
                case .oneFact: "面接指導の要否についてお知らせした一文だけ（氏名・社員番号・所属とともに）"
                }
            return [
                first,
                "渡る相手：会社の人事労務の担当者です。上司には渡りません。",
                "使い道：あなたの健康を守るための対応だけです。人事の評価には使えません。",
                "会社は、渡された結果を5年間保存することを法律で義務づけられています。",
            ]
        },
        staysHeading: "会社に渡らないもの",
        stays: ["57問などの、一つひとつの回答", "過去の年の結果", "相談窓口で話したこと"],
        questionHeading: "結果を会社に渡すことについて",
        question: { scope in
            scope == .whole ? "あなたの結果を会社に渡してもよいですか。" : "面接指導の要否を会社に伝えてもよいですか。"
        },
        agree: "渡してよい（同意する）", decline: "渡さない（同意しない）",
        noDisadvantage: "同意しないこと、申出をしないこと、申出をしたことを理由に、会社があなたに不利益な取扱いをすることは、法律と国の指針で禁じられています。",
        withdrawal: "会社がまだ開いていなければ、いつでも取り消せます。取り消すと、会社の手もとから消えます。",
        requestHeading: "医師の面接指導の申出",
        requestLead: [
            "面接指導が必要とされた方の申出は、結果を会社に渡すことへの同意とみなされます。上の「会社に渡るもの」が会社に渡り、医師の面接のあと、仕事について必要な措置がとられることがあります。",
            "それ以外の方の申出は、実施者へのご相談として受け付けます。このときは同意とはならず、会社には何も渡りません。",
            "あとから実施者が面接指導を必要と判断したときは、もう一度おたずねします。おたずねしないまま会社に渡すことはありません。",
        ],
        request: "申出をする",
        notAsked: "この事業場では、結果を会社に渡してよいかを、おひとりずつにおたずねしません。全員が「渡さない」ものとして扱います。")

    static let version1en = ConsentText.Wording(
        lead: [
            "This page is the same for everybody, whatever the result. You decide whether and how to answer.",
            "Your company does not learn your result unless you agree or ask for the physician's interview.",
        ],
        passesHeading: "What your company would receive",
        passes: { scope in
            let first =
                switch scope {
                case .whole:
                    """
                    The result exactly as you were told it (name, employee number, department, degree of stress, \
                    whether the interview is needed, points of the three areas and of each scale, advice)
                    """
                case .oneFact:
                    """
                    Only the one sentence about the interview that you were told (with name, employee number and \
                    department)
                    """
                }
            return [
                first,
                "Who receives it: the personnel staff of your company. Your superiors do not.",
                "What for: only to protect your health. It must not be used to assess you.",
                "The law obliges the company to keep what it received for five years.",
            ]
        },
        staysHeading: "What it never receives",
        stays: [
            "Your answers to the single questions", "Results of earlier years", "What you say at a desk",
        ],
        questionHeading: "Passing your result on to your company",
        question: { scope in
            scope == .whole
                ? "May your result be passed on to your company?"
                : "May your company be told whether the interview is needed?"
        },
        agree: "Yes, I agree", decline: "No, I do not agree",
        noDisadvantage: """
            Law and national guidelines forbid your company to treat you worse because you did not agree, because you \
            did not ask for the interview, or because you asked for it.
            """,
        withdrawal: """
            You can take this back at any time until your company has opened it. It then disappears from the company.
            """,
        requestHeading: "Asking for the physician's interview",
        requestLead: [
            """
            For people for whom the interview was judged necessary, asking for it counts as agreeing: what is listed \
            above passes to your company, and measures about your work may follow the interview.
            """,
            """
            For everybody else it is taken as a consultation with the implementer. It is then no consent, and nothing \
            passes to your company.
            """,
            """
            Should the implementer later judge the interview necessary, you are asked again. Nothing passes on \
            without asking.
            """,
        ],
        request: "Ask for the interview",
        notAsked: """
            At this workplace nobody is asked whether the result may be passed on. Everybody is treated as not \
            agreeing.
            """)
}
