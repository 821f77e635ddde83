import Campaigns
import Operations
import Organisation

/// What may be said outside about an error from below. Rules that have a page of their own are caught there;
/// what arrives here is said in one of the few general words.
enum Explanation {
    static func of(_ error: any Error) -> PageRefusal? {
        switch error {
        case let refusal as Refusal: of(refusal)
        case is Office.Denial: .notFound
        case _ where Office.isLocked(error): .recordsLocked
        default: Office.isBusy(error) ? .busy(retryAfter: 5) : nil
        }
    }

    private static func of(_ refusal: Refusal) -> PageRefusal {
        switch refusal {
        case .tryLater(let seconds): .tooMany(retryAfter: seconds)
        case .linkUnknown: .notFound
        case .badField, .itemsMissing, .wrongSecret: .unprocessable
        default: .conflict
        }
    }
}
