/// Where an entry goes among its siblings, without dragging.
package enum Placement: Hashable, Sendable {
    case up, down
    /// Counted from 1, as people count.
    case at(Int)

    /// The siblings in their new order; at the ends nothing moves.
    ///
    /// - Throws: `badPosition` for a place below 1; one beyond the end is the end.
    package func applied<ID: Equatable>(to id: ID, among siblings: [ID]) throws(StructureRefusal) -> [ID] {
        guard let index = siblings.firstIndex(of: id) else { throw .gone }
        var rest = siblings
        rest.remove(at: index)
        switch self {
        case .up: rest.insert(id, at: max(0, index - 1))
        case .down: rest.insert(id, at: min(rest.count, index + 1))
        case .at(let place):
            guard place >= 1 else { throw .badPosition }
            rest.insert(id, at: min(rest.count, place - 1))
        }
        return rest
    }
}
