// Made from web/site.js by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let siteJS = #"""
// On every page: a form that came back with errors takes the focus to its summary.
document.getElementById("error-summary")?.focus();

"""#
}
