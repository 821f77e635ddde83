package import Organisation

/// Something about a person's access changed: told to them, so that nobody can do it unseen (TH08b).
package struct SecurityNotice: Hashable, Sendable {
    package let company: String
    package let at: Instant
    package let desk: Desk

    package init(company: String, at: Instant, desk: Desk) {
        self.company = company
        self.at = at
        self.desk = desk
    }

    func resetJapanese(_ greeting: String) -> Letter {
        japanese(greeting, "あいことばを決め直すための番号を発行しました。\n番号は、ご本人に直接お渡しします。")
    }

    func addressJapanese(_ greeting: String) -> Letter {
        japanese(
            greeting, "登録されているメールアドレスが変わりました。\nこれまでのリンクは使えなくなりました。\n以前と新しいアドレスの両方にお送りしています。")
    }

    func resetEnglish(_ greeting: String) -> Letter {
        english(greeting, "A code to choose a new secret was issued for you.\nIt is handed to you in person.")
    }

    func addressEnglish(_ greeting: String) -> Letter {
        english(
            greeting,
            "Your registered mail address was changed. Earlier links no longer\n"
                + "work. This mail goes to the old and the new address.")
    }
}

extension SecurityNotice {
    private func japanese(_ greeting: String, _ change: String) -> Letter {
        Letter(
            subject: "【凪】登録内容についてのお知らせ", greeting: greeting,
            [
                "\(company)\n\(at.japanese)",
                change, "心当たりのないときは、下記までお知らせください。", desk.signature,
            ])
    }

    private func english(_ greeting: String, _ change: String) -> Letter {
        Letter(
            subject: "[Nagi] About your registration", greeting: greeting,
            [
                "\(company)\n\(at.english)",
                change, "If you did not expect this, please tell the desk below.", desk.signature,
            ])
    }
}
