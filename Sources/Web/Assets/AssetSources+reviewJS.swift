// Made from web/review.js by scripts/generate-assets; do not edit.
// swift-format-ignore-file

extension AssetSources {
    static let reviewJS = #"""
// Review by keyboard.

"""#
}
