public import Funding

/// A part of the site as a page of another site is to show it.
public struct EmbedQuery: Sendable, Hashable {
    public enum View: String, Sendable, Hashable, CaseIterable {
        /// Open calls, the first to close first.
        case calls
        /// The programmes that one can apply to.
        case programmes
        /// The box for an idea, which leads to the answers.
        case idea

        var folder: ParameterName {
            switch self {
            case .calls: .callsFolder
            case .programmes: .programmesFolder
            case .idea: .embeddedIdea
            }
        }

        /// Whether it is a list, of which one may want more or less.
        var isList: Bool { self != .idea }
    }

    public enum Look: String, Sendable, Hashable, CaseIterable {
        /// As the reader's device is set.
        case auto
        case light, dark
    }

    public var view: View
    public var look: Look
    /// Rows at most, 1…20.
    public var count: Int
    /// Whom calls should fit.
    public var audience: ApplicantKind?
    /// What calls and programmes should be about.
    public var theme: Theme?

    public static let counts = 1...20
    public static let usualCount = 5

    public init(_ view: View = .calls, look: Look = .auto, count: Int = usualCount, audience: ApplicantKind? = nil, theme: Theme? = nil) {
        self.view = view
        self.look = look
        self.count = min(max(count, Self.counts.lowerBound), Self.counts.upperBound)
        self.audience = view == .calls ? audience : nil
        self.theme = view.isList ? theme : nil
    }

    /// Reads an address; what is not understood is as if it were not there.
    public init(_ view: View, _ parameters: QueryParameters) {
        self.init(
            view, look: parameters[.look].flatMap(Look.init(rawValue:)) ?? .auto,
            count: parameters[.count].flatMap { Int($0) } ?? Self.usualCount,
            audience: parameters[.audience].flatMap(ApplicantKind.init(rawValue:)), theme: parameters[.theme].flatMap(Theme.init(rawValue:))
        )
    }

    /// All but the view, which stands in the path.
    func add(to parameters: inout QueryParameters, in language: Language) {
        parameters.add(.look, look == .auto ? nil : look.rawValue, in: language)
        parameters.add(.count, count == Self.usualCount || !view.isList ? nil : String(count), in: language)
        parameters.add(.audience, audience?.rawValue, in: language)
        parameters.add(.theme, theme?.rawValue, in: language)
    }
}
