import HTML
import HTTPTypes
import Hummingbird

extension Response {
    static func page(_ html: HTML, status: HTTPResponse.Status = .ok) -> Response {
        text(html.markup, type: "text/html; charset=utf-8", status: status)
    }

    /// For pages whose length must not tell what they say.
    static func page(_ html: HTML, paddedTo block: Int) -> Response {
        text(html.markup(paddedTo: block), type: "text/html; charset=utf-8", status: .ok)
    }

    static func text(_ text: String, type: String, status: HTTPResponse.Status = .ok) -> Response {
        Response(
            status: status, headers: [.contentType: type],
            body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
    }

    /// After every POST: the browser goes on with a GET, and reloading sends nothing twice.
    static func seeOther(_ path: String) -> Response {
        Response(status: .seeOther, headers: [.location: path, .contentType: "text/plain; charset=utf-8"])
    }

    /// `{"saved":"12:03"}`: what a script is told after one tap.
    static func saved(at time: String) -> Response {
        text("{\"saved\":\"\(time)\"}\n", type: "application/json; charset=utf-8")
    }

    /// A document to keep. The name is ours and plain; nobody's name is in it.
    static func document(_ bytes: [UInt8], type: String, fileName: String) -> Response {
        Response(
            status: .ok,
            headers: [
                .contentType: type, .contentDisposition: "attachment; filename=\"\(fileName)\"",
            ],
            body: ResponseBody(byteBuffer: ByteBuffer(bytes: bytes)))
    }

    func setting(_ cookie: CookieName, to value: String, maxAge: Int? = nil) -> Response {
        adding(cookie.header(value, maxAge: maxAge))
    }

    /// Opens a session for one tenant and, since it is a new beginning, a new visit: forms made before the
    /// sign-in are void.
    func opening(_ session: CookieName, secret: String, for paths: Paths, visit: String) -> Response {
        adding(session.header(paths.slug + secret)).adding(CookieName.visit.header(visit))
    }

    /// Ends a session in the browser: its cookie, its pages in the cache, whatever a page may have kept.
    func ending(_ session: CookieName) -> Response {
        var response = adding(session.removal)
        response.headers[.clearSiteData] = "\"cache\", \"storage\""
        return response
    }

    /// Takes these cookies out of the browser, with whatever it kept of our pages.
    func emptied(of cookies: [CookieName]) -> Response {
        var response = cookies.reduce(self) { $0.adding($1.removal) }
        response.headers[.clearSiteData] = "\"cache\", \"storage\""
        return response
    }

    private func adding(_ cookie: String) -> Response {
        var response = self
        response.headers.append(HTTPField(name: .setCookie, value: cookie))
        return response
    }
}

extension HTTPField.Name {
    static let clearSiteData = header("Clear-Site-Data")

    /// Names written in this program are always proper; an improper one would only lose its header.
    static func header(_ name: String) -> HTTPField.Name { HTTPField.Name(name) ?? .via }
}
