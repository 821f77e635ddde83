package struct FileID: Identifier {
    package let rawValue: Int
    package init(rawValue: Int) { self.rawValue = rawValue }
}
