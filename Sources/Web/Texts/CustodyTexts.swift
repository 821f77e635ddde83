import Operations
import Organisation

/// Who keeps the records, and under whose key they are.
final class CustodyTexts: Sendable {
    let heading: String
    let lead: String
    let keepers: String
    let nobody: String
    let nameHere: String
    let state: @Sendable (Office.RecordsState) -> String
    let onEachMachine: String
    let onlyKeepers: String
    let home: String
    let unlock: UnlockTexts
    let change: KeeperChangeTexts
    let fault: @Sendable (CustodyFault) -> String
    let done: @Sendable (CustodyPage.Done) -> String

    init(
        heading: String, lead: String, keepers: String, nobody: String, nameHere: String,
        state: @escaping @Sendable (Office.RecordsState) -> String, onEachMachine: String,
        onlyKeepers: String,
        home: String, unlock: UnlockTexts, change: KeeperChangeTexts,
        fault: @escaping @Sendable (CustodyFault) -> String,
        done: @escaping @Sendable (CustodyPage.Done) -> String
    ) {
        self.heading = heading
        self.lead = lead
        self.keepers = keepers
        self.nobody = nobody
        self.nameHere = nameHere
        self.state = state
        self.onEachMachine = onEachMachine
        self.onlyKeepers = onlyKeepers
        self.home = home
        self.unlock = unlock
        self.change = change
        self.fault = fault
        self.done = done
    }
}

struct UnlockTexts: Sendable {
    let heading: String
    let word: String
    let hint: String
    let submit: String
    let lock: String
    let lockNote: String
}

struct KeeperChangeTexts: Sendable {
    let begin: String
    let beginLead: String
    let handOver: String
    let handOverLead: String
    let word: String
    let passphrase: String
    let passphraseHint: String
    let again: String
    let warning: String
    let understood: String
    let submit: String
    let recovery: String
    let recoveryLead: String
    let back: String
}

extension CustodyTexts {
    static func of(_ language: Language) -> CustodyTexts { language == .ja ? ja : en }
}
