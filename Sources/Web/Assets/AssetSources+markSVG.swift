// Made from web/mark.svg by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let markSVG = #"""
<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32" width="32" height="32"><rect width="32" height="32" rx="8" fill="#0017c1"/><path d="M9 16a7 7 0 0 1 14 0z" fill="#ffd43d"/><path d="M5 18.5h22M8 22.5h16M12 26.5h8" stroke="#ffffff" stroke-width="2" stroke-linecap="round"/></svg>

"""#
}
