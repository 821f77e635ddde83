extension Paths {
    /// GET: what the company has ordered. POST: enters an offer.
    var contract: String { under("contract") }
    /// POST: 解約の通知.
    func contractNotice(of contract: Segment) -> String { self.contract + "/" + contract.text + "/notice" }
    /// POST: takes back what has not begun.
    func contractWithdrawal(of contract: Segment) -> String {
        self.contract + "/" + contract.text + "/withdrawal"
    }
}

extension Paths {
    /// GET: the list, for those who answer.
    var enquiries: String { under("enquiries") }
    /// GET: the form, for anybody. POST: takes it and shows the receipt.
    var newEnquiry: String { under("enquiries/new") }
    /// GET: asks for number and word. POST: shows the answer. Mails lead here with `?number=`.
    var enquiryAnswer: String { under("enquiries/answer") }
    func enquiry(_ enquiry: Segment) -> String { under("enquiries/" + enquiry.text) }
    /// POST: sends an answer.
    func replies(to enquiry: Segment) -> String { self.enquiry(enquiry) + "/replies" }
    /// POST: closes.
    func closing(ofEnquiry enquiry: Segment) -> String { self.enquiry(enquiry) + "/closing" }
}

extension Paths {
    /// わたしのデータ. Mails lead here.
    var ownData: String { under("results/data") }
    /// POST: asks for correction, disclosure or a stop.
    var ownRequests: String { under("results/data/requests") }
    var ownDataReadable: String { under("results/data/my-data.html") }
    var ownDataMachine: String { under("results/data/my-data.json") }

    /// The clerk's list of requests.
    var personalRequests: String { under("personal-data") }
    func personalRequest(_ request: Segment) -> String { under("personal-data/" + request.text) }
    func replies(toRequest request: Segment) -> String { personalRequest(request) + "/replies" }
    func completion(of request: Segment) -> String { personalRequest(request) + "/completion" }
}

extension Paths {
    /// Who has answered, by name.
    func answeredNames(of campaign: Segment) -> String { progress(of: campaign) + "/names" }
    /// The same, only who has not answered.
    func answeredNames(of campaign: Segment, unanswered: Bool) -> String {
        answeredNames(of: campaign) + (unanswered ? "?show=unanswered" : "")
    }
    func answeredNamesFile(of campaign: Segment) -> String { progress(of: campaign) + "/names.csv" }
}
