import Synchronization

/// The addresses that show a page, shared by all copies of the routes: it grows while they are registered.
final class PageList: Sendable {
    private let templates = Mutex<Set<String>>([])

    func add(_ template: String) {
        templates.withLock { _ = $0.insert(template) }
    }

    /// The page on which an action's form stands: the longest address above the action's own that shows one.
    ///
    /// - Parameters:
    ///   - template: as the action was registered (`/t/:slug/accounts/:account/grants`).
    ///   - path: as it was asked for.
    func page(before template: String, _ path: String) -> String {
        var names = template.split(separator: "/")
        var parts = path.split(separator: "/")
        return templates.withLock { templates in
            while names.count > 2 {
                if templates.contains("/" + names.joined(separator: "/")) {
                    return "/" + parts.prefix(names.count).joined(separator: "/")
                }
                names.removeLast()
                parts = Array(parts.prefix(names.count))
            }
            return path
        }
    }
}
