import Funding
import HTML

/// A word on a ground of its own that says what state something is in. The word carries the meaning, the colour only helps.
enum Badge {
    static func of(_ state: Call.State, _ context: PageContext) -> Markup {
        let tone =
            switch state {
            case .open: "good"
            case .coming: "calm"
            case .closed, .undated, .withdrawn: "dim"
            }
        return badge(state.name[context.language], tone)
    }

    static func of(_ state: Programme.State, _ context: PageContext) -> Markup {
        let tone =
            switch state {
            case .running: "good"
            case .coming: "calm"
            case .fullyCommitted: "warn"
            case .closed: "dim"
            }
        return badge(state.name[context.language], tone)
    }

    static func of(_ standing: StatusPage.SourceStatus.Standing, _ context: PageContext) -> Markup {
        let tone =
            switch standing {
            case .fresh: "good"
            case .running: "calm"
            case .never: "dim"
            case .late, .failing, .heldBack: "warn"
            }
        return badge(standing.name[context.language], tone)
    }

    /// Of a call that is the municipality's own; nothing for one that all desks show.
    static func own(_ call: Call.ID, _ context: PageContext) -> Markup {
        call.desk == nil ? Markup {} : badge(context.words.call.own, "calm")
    }

    /// Of a programme that is the municipality's own; nothing for one that all desks show.
    static func own(_ programme: Programme.ID, _ context: PageContext) -> Markup {
        context.municipality.programmes.contains { $0.id == programme } ? badge(context.words.call.own, "calm") : Markup {}
    }

    private static func badge(_ word: String, _ tone: String) -> Markup {
        span(.class("badge badge-" + tone)) { word.prefix(1).uppercased() + word.dropFirst() }
    }
}
