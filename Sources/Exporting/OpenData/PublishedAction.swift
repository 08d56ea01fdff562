public import Funding

/// A way to get money inside a programme.
public struct PublishedAction: Sendable {
    let programme: Programme.ID
    let action: Action

    /// A row for each action of programmes.
    public static func rows(of programmes: [Programme]) -> [PublishedAction] {
        programmes.flatMap { programme in programme.actions.map { PublishedAction(programme: programme.id, action: $0) } }
    }
}
