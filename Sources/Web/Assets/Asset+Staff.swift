extension Asset {
    static let staff = Asset("staff.css", .style, AssetSources.staffCSS)
    static let review = Asset("review.js", .module, AssetSources.reviewJS)

    static let groups = Asset("groups.css", .style, AssetSources.groupsCSS)
    static let copy = Asset("copy.js", .module, AssetSources.copyJS)

    /// What only staff pages use; phones that answer never load it.
    static let ofStaff: [Asset] = [staff, review, groups, copy]
}
