extension CheckInvitation {
    /// The invitation as people will get it, under a head that says it is none.
    func rehearsalJapanese(_ greeting: String) -> Letter {
        Letter(
            subject: "【凪】リハーサル：ストレスチェックのご案内", greeting: greeting,
            [
                """
                これはリハーサルです。ご自身の確認のために送りました。
                受ける方には、ここから下と同じ文面が届きます。
                下のリンクは、職員用の見本の画面に進みます。
                回答の画面は開かず、何も保存されません。
                ────────────
                """
            ] + invitationJapanese)
    }

    func rehearsalEnglish(_ greeting: String) -> Letter {
        Letter(
            subject: "[Nagi] Rehearsal: your invitation to the stress check", greeting: greeting,
            [
                """
                This is a rehearsal, sent to yourself. People will get the words below
                this line. The link leads to a sample for staff; it opens no form and
                nothing is saved.
                ------------
                """
            ] + invitationEnglish)
    }
}
