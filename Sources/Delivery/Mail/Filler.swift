/// One header without meaning that brings a mail to the next multiple of `block` bytes.
enum Filler {
    static let block = 4096
    private static let start = "X-Fill:"
    private static let lineWidth = 76

    /// `size` counts everything else in the mail.
    static func header(after size: Int) -> String {
        let least = start.utf8.count + 2
        let wanted = (block - (size + least) % block) % block
        return start + folded(wanted) + "\r\n"
    }

    /// `count` bytes of folded white space and dots. A continuation line costs three bytes before its first
    /// dot and must hold one, or it would end the header.
    private static func folded(_ count: Int) -> String {
        var left = count
        var text = ""
        while left > lineWidth + 4 {
            text += String(repeating: ".", count: lineWidth - 1) + "\r\n "
            left -= lineWidth + 2
        }
        return text + String(repeating: ".", count: left)
    }
}
