import HTML

extension HTML {
    /// The markup followed by a comment that fills it to a whole number of blocks, so that the length of a
    /// page does not tell what it says.
    func markup(paddedTo block: Int) -> String {
        let plain = markup
        let frame = "\n<!---->\n".utf8.count
        let length = plain.utf8.count + frame
        let missing = (block - length % block) % block
        return plain + "\n<!--" + String(repeating: " ", count: missing) + "-->\n"
    }
}
