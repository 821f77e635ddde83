import Storage

extension BackupFault {
    static func words(for error: ArchiveError) -> String {
        switch error {
        case .notARecipient:
            """
            受取人の公開鍵ではありません。nagi backup key が表示した nagi-backup-public-… を、そのまま写してください
            this is no recipient's public key; copy nagi-backup-public-… as nagi backup key printed it
            """
        case .notAnIdentity:
            """
            受取人の秘密鍵ではありません。nagi backup key が書いたファイルを --identity に指定してください
            this is no recipient's private key; give --identity the file that nagi backup key wrote
            """
        case .identityMissing(let path):
            "秘密鍵のファイルがありません / there is no file with the private key: \(path)"
        case .identityExposed(let path):
            "秘密鍵を他の人も読めます。chmod 400 にしてください / others can read it, please chmod 400: \(path)"
        case .notABackup(let path):
            """
            バックアップではありません（manifest.json がありません）。nagi-日時Z のフォルダを指定してください: \(path)
            not a backup (no manifest.json); give the folder named nagi-…Z
            """
        case .cannotWrite(let file):
            "書けません。場所の空きと書き込みの権利を確かめてください / cannot write, check space and rights: \(file)"
        case .targetHasData:
            """
            移し先にはもうデータがあります。空の場所を指定してください。何も変えていません
            there are data in the target already; give an empty place. Nothing was changed
            """
        default: broken(error)
        }
    }

    private static func broken(_ error: ArchiveError) -> String {
        switch error {
        case .incomplete(let file):
            """
            途中で切れているか、ありません: \(file)。別のバックアップを使ってください。何も変えていません
            \(file) is cut off or missing; use another backup. Nothing was changed
            """
        case .changed(let file):
            """
            書いたときと違っています: \(file)。別のバックアップを使ってください。何も変えていません
            \(file) is not as it was written; use another backup. Nothing was changed
            """
        case .otherRecipient(let file):
            """
            別の受取人のためのファイルです: \(file)。その秘密鍵を --identity（鍵は --key-identity）に指定してください
            \(file) is sealed to somebody else; give that private key as --identity (keys: --key-identity)
            """
        case .otherInstallation:
            """
            この鍵ファイルの凪が作ったバックアップではないか、manifest.json が変えられています。--key-file を確かめてください
            not made by an installation with this key file, or manifest.json was changed; check --key-file
            """
        case .newerFormat, .newerSchema:
            """
            新しい版の凪が作ったバックアップです。その版以降の nagi で戻してください。何も変えていません
            made by a newer release; restore with that release or a later one. Nothing was changed
            """
        case .brokenLedger(let line):
            """
            消した記録（erasures.log）の\(line)行目が書いたときと違っています。控えの記録を --erasures に指定してください
            line \(line) of erasures.log is not as it was written; give another copy with --erasures
            """
        default: differing(error)
        }
    }

    private static func differing(_ error: ArchiveError) -> String {
        switch error {
        case .rowsDiffer(let part, let table):
            """
            移した行が元と違います（\(part)、\(table)）。動いている凪を止めてから、もう一度行ってください。移し先には何も残していません
            rows differ (\(part), \(table)); stop the running program and try again. Nothing is left in the target
            """
        case .foreignSchema(let id):
            "この凪の表ではありません / not the tables of this program: \(id)"
        case .brokenDatabase(let part):
            "データに欠けがあります。何も変えていません / the data are not whole, nothing was changed: \(part)"
        case .brokenAudit(let part):
            "監査記録の鎖が切れています。何も変えていません / the audit is not whole, nothing was changed: \(part)"
        case .doesNotOpen(let part, let column):
            "封じた値が開きません。何も変えていません / a sealed value does not open: \(part) \(column)"
        default: "できませんでした。何も変えていません / not done, nothing was changed"
        }
    }

    static func words(for error: KEKError) -> String {
        switch error {
        case .missing(let path):
            "鍵ファイルがありません。--key-file で指定してください / no key file, give --key-file: \(path)"
        case .unwritable(let path):
            "鍵ファイルを書けません。何も作っていません / the key file cannot be written, nothing was made: \(path)"
        case .exposed(let path):
            "鍵ファイルを他の人も読めます。chmod 400 にしてください / others can read it, please chmod 400: \(path)"
        case .besideData(let path):
            "鍵ファイルがデータの中にあります。外に移してください / the key lies inside the data: \(path)"
        case .malformed: "鍵ファイルの形が違います / this is no key file"
        case .wrong, .commandFailed: "このデータの鍵ファイルではありません / not the key file of these data"
        }
    }

    static func missing(_ key: String) -> String {
        """
        鍵が足りません（\(key)）。新しい鍵のバックアップ（--keys-from）か、消した記録（--erasures）が要ります。何も変えていません
        a key is missing (\(key)): a newer key file (--keys-from) or the list of erasures (--erasures) is needed
        """
    }

    static func noLedger(_ path: String) -> String {
        "消した記録のファイルがありません。--erasures を確かめてください / no such file, check --erasures: \(path)"
    }

    static let unavailable = """
        いまは読み書きできません。空き容量とデータベースを確かめてください。何も変えていません
        reading or writing is not possible now; check free space and the database. Nothing was changed
        """
}
