/// Contracts, enquiries, requests about the own data, and the list of names.
final class DeskTexts: Sendable {
    let contracts: ContractTexts
    let enquiries: EnquiryTexts
    let answering: EnquiryDeskTexts
    let ownData: OwnDataTexts
    let requests: PersonalRequestTexts
    let names: AnsweredNamesTexts
    let retention: RetentionTexts
    let files: FileTexts

    init(
        contracts: ContractTexts, enquiries: EnquiryTexts, answering: EnquiryDeskTexts, ownData: OwnDataTexts,
        requests: PersonalRequestTexts, names: AnsweredNamesTexts,
        retention: RetentionTexts, files: FileTexts
    ) {
        self.contracts = contracts
        self.enquiries = enquiries
        self.answering = answering
        self.ownData = ownData
        self.requests = requests
        self.names = names
        self.retention = retention
        self.files = files
    }

    static let ja = DeskTexts(
        contracts: .ja, enquiries: .ja, answering: .ja, ownData: .ja, requests: .ja, names: .ja,
        retention: .ja, files: .ja)
    static let en = DeskTexts(
        contracts: .en, enquiries: .en, answering: .en, ownData: .en, requests: .en, names: .en,
        retention: .en, files: .en)
}
