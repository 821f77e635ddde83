import HTTPTypes
import Hummingbird

/// What every response carries, whatever made it: pages, documents, errors, redirects, assets.
enum SecurityHeaders {
    static let contentSecurityPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; "
        + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"

    static let all: [(HTTPField.Name, String)] = [
        (.contentSecurityPolicy, contentSecurityPolicy),
        (.xContentTypeOptions, "nosniff"),
        (.header("Referrer-Policy"), "no-referrer"),
        (
            .header("Permissions-Policy"),
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()"
        ),
        (.header("Cross-Origin-Opener-Policy"), "same-origin"),
        (.header("Cross-Origin-Resource-Policy"), "same-origin"),
        (.strictTransportSecurity, "max-age=31536000; includeSubDomains"),
        (.header("X-Robots-Tag"), "noindex, nofollow"),
    ]

    static func add(to response: inout Response) {
        for (name, value) in all { response.headers[name] = value }
        if response.headers[.cacheControl] == nil { response.headers[.cacheControl] = "no-store" }
        if response.headers[.contentType] == nil {
            response.headers[.contentType] = "text/plain; charset=utf-8"
        }
    }
}
