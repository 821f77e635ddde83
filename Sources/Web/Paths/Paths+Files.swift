extension Paths {
    /// GET: files that were asked for. POST: asks for one, and shows its link once.
    var files: String { under("files") }
    /// GET: the file itself.
    func file(_ file: Segment) -> String { files + "/" + file.text }
    /// POST: takes a file, by the link in the form.
    var uploads: String { under("uploads") }

    /// GET: the page behind a one-time link, slug and secret in one word like a personal link.
    func uploadLink(secret: String) -> String { "/u/" + slug + secret }
    static let uploadLinkRoute = "/u/:link"
}
