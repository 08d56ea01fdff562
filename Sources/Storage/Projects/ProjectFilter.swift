public import Funding

/// Which projects somebody wants to see; what is `nil` lets every project through.
public struct ProjectFilter: Sendable, Hashable {
    /// A country that somebody takes part from.
    public var country: AreaCode?
    /// What somebody who takes part is; with a country, one and the same participant.
    public var kind: Organisation.Kind?
    /// The programme in Utblick's catalogue that paid.
    public var programme: Programme.ID?

    public init(country: AreaCode? = nil, kind: Organisation.Kind? = nil, programme: Programme.ID? = nil) {
        self.country = country
        self.kind = kind
        self.programme = programme
    }

    public var isEmpty: Bool { self == ProjectFilter() }
}
