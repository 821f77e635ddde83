import Operations

extension CustodyTexts {
    static let en = CustodyTexts(
        heading: "Keeping the records",
        lead:
            "Results without consent are kept by the implementer or a clerk (Ordinance 52-11), here called the keeper.",
        keepers: "Keepers", nobody: "nobody yet",
        nameHere: "The keeper is named on the page of the campaign.",
        state: { state in
            switch state {
            case .underCompanyKey:
                "The records open with the key file of whoever runs Nagi, and with nothing else."
            case .locked:
                "The records are sealed with the keeper's passphrase and not unlocked on this machine. Nobody can answer "
                    + "or look at results now."
            case .open:
                "The records are sealed with the keeper's passphrase and unlocked on this machine until Nagi stops."
            }
        },
        onEachMachine: "Where there are several machines, each is unlocked for itself.",
        onlyKeepers: "Only a keeper chooses the passphrase and gives it.",
        home: "The records are locked. Until a keeper unlocks them, nobody can answer or look at results.",
        unlock: UnlockTexts(
            heading: "Unlock the records", word: "The keeper's passphrase",
            hint: "If it is forgotten, type the recovery key from its envelope.", submit: "Unlock",
            lock: "Lock now",
            lockNote: "Then nobody can answer until the passphrase is given again."),
        change: KeeperChangeTexts(
            begin: "Seal with a passphrase",
            beginLead:
                "From now on the records need your passphrase besides the key file. Neither the company's "
                + "administrator nor whoever runs Nagi can read them from stored data or copies.",
            handOver: "Change the passphrase, hand over",
            handOverLead:
                "The new keeper types a new passphrase. The old one and the old recovery key stop working.",
            word: "The passphrase of today, or the recovery key",
            passphrase: "New passphrase",
            passphraseHint:
                "15 characters or more. A sentence of a few words is easy to remember and hard to guess.",
            again: "New passphrase, once more",
            warning: "If both passphrase and recovery key are lost, the records are lost. Nobody can help.",
            understood: "I understand that losing both loses the records",
            submit: "Seal",
            recovery: "Recovery key",
            recoveryLead:
                "It is shown this once. Write it down or print it, put it into an envelope and lock that away. "
                + "When this page is closed, nobody can show it again.",
            back: "I have it on paper"),
        fault: { fault in
            switch fault {
            case .notKeeper:
                "Only whoever is named as keeper can do this. Name the keeper on the campaign's page first."
            case .weakPassphrase: "Please use 15 characters or more, at least 8 different ones."
            case .differs: "The two differ. Please type them again."
            case .wrong: "That is not the passphrase. Please type it again, or the recovery key."
            case .notUnderstood: "Please read what losing them means, and tick the box."
            case .changedMeanwhile: "Something else was done first. Please see how things stand now."
            }
        },
        done: { done in
            switch done {
            case .unlocked: "The records are unlocked."
            case .locked: "The records are locked."
            }
        })
}
