extension Paths {
    /// GET: how the program is used, for everybody; one page per role below it.
    var help: String { under("help") }
    func help(for topic: Segment) -> String { help + "/" + topic.text }
}
