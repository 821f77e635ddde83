extension Asset {
    /// What only staff pages use; phones that answer never load it.
    static let ofStaff: [Asset] = []
}
