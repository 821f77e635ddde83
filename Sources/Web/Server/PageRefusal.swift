import HTTPTypes

/// The few ways in which a request is not granted. "Not found" and "not allowed" are one, on purpose: a
/// stranger must not learn what exists.
package enum PageRefusal: Error, Sendable, Hashable {
    case badRequest
    case notFound
    /// The form was not made by this browser's session, or too long ago.
    case staleForm
    /// The session has ended; leads to the sign-in page that belongs to the address.
    case signedOut
    /// The session of a personal link has ended; the link opens another.
    case linkEnded
    /// No link of ours, or one that works no more: the same for all.
    case linkUnknown
    case conflict
    case tooLarge
    case unprocessable
    case tooMany(retryAfter: Int)
    case busy(retryAfter: Int)
    /// The keeper has not unlocked the records yet: nobody can answer or read.
    case recordsLocked
    case fault

    var status: HTTPResponse.Status {
        switch self {
        case .badRequest: .badRequest
        case .notFound, .linkUnknown: .notFound
        case .staleForm: .forbidden
        case .signedOut, .linkEnded: .unauthorized
        case .conflict: .conflict
        case .tooLarge: .contentTooLarge
        case .unprocessable: .unprocessableContent
        case .tooMany: .tooManyRequests
        case .busy, .recordsLocked: .serviceUnavailable
        case .fault: .internalServerError
        }
    }

    /// Not the visitor's doing.
    var isOurs: Bool {
        switch self {
        case .fault, .busy: true
        default: false
        }
    }

    var retryAfter: Int? {
        switch self {
        case .tooMany(let seconds), .busy(let seconds): seconds
        // Until somebody comes, which may take a while.
        case .recordsLocked: 300
        default: nil
        }
    }
}
