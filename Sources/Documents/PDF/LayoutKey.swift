/// What determines a layout, so that equal texts are shaped once.
struct LayoutKey: Hashable {
    let text: String
    let style: TextStyle
    let width: Double?
    let mostLines: Int?

    // Byte by byte: the equality of `String` normalises, which costs more than the rest of a look-up.
    static func == (one: LayoutKey, other: LayoutKey) -> Bool {
        one.style == other.style && one.width == other.width && one.mostLines == other.mostLines
            && one.text.utf8.elementsEqual(other.text.utf8)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(style.size)
        hasher.combine(width)
        if text.utf8.withContiguousStorageIfAvailable({ hasher.combine(bytes: UnsafeRawBufferPointer($0)) })
            == nil
        {
            for byte in text.utf8 { hasher.combine(byte) }
        }
    }
}
