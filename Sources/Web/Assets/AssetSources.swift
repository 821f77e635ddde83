/// The text of the files in `web/`, one per extension.
enum AssetSources {}
