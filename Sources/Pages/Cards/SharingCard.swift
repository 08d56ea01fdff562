import Funding

/// What a picture shows that stands beside a link to a page, such as in a chat.
public struct SharingCard: Sendable, Hashable {
    /// In pixels, as those who show such pictures want them.
    public static let size = (width: 1_200, height: 630)

    /// A figure with what it is.
    public struct Fact: Sendable, Hashable {
        public let name: String
        public let value: String

        init(_ name: String, _ value: String) {
            self.name = name
            self.value = value
        }
    }

    /// A colour of the desk; each part 0…1.
    public struct Tint: Sendable, Hashable {
        public let red: Double
        public let green: Double
        public let blue: Double

        public init(red: Double, green: Double, blue: Double) {
            (self.red, self.green, self.blue) = (red, green, blue)
        }

        /// - Parameter hex: `#rrggbb`; anything else is black.
        init(_ hex: String) {
            let colour = Colour(hex: hex)
            (red, green, blue) = (Double(colour?.red ?? 0) / 255, Double(colour?.green ?? 0) / 255, Double(colour?.blue ?? 0) / 255)
        }
    }

    /// What kind of page it is, or which programme.
    public let kicker: String
    public let title: String
    /// At most three.
    public let facts: [Fact]
    /// The desk's municipality.
    public let owner: String
    /// The desk's letter in its icon.
    public let initial: String
    public let accent: Tint
    public let onAccent: Tint
    public let text: Tint
    public let dim: Tint
    public let line: Tint

    init(
        kicker: String, title: String, facts: [Fact], owner: String, initial: String, accent: Tint, onAccent: Tint, text: Tint, dim: Tint,
        line: Tint
    ) {
        (self.kicker, self.title, self.facts, self.owner, self.initial) = (kicker, title, facts, owner, initial)
        (self.accent, self.onAccent, self.text, self.dim, self.line) = (accent, onAccent, text, dim, line)
    }

    init(kicker: String, title: String, facts: [Fact] = [], in context: PageContext) {
        self.kicker = kicker
        self.title = title
        self.facts = Array(facts.prefix(3))
        owner = context.municipality.name[context.language]
        initial = context.look.initial ?? String(owner.prefix(1))
        let palette = context.look.light
        (accent, onAccent, text) = (Tint(palette.accent), Tint(palette.onAccent), Tint(palette.text))
        (dim, line) = (Tint(palette.dim), Tint(palette.line))
    }
}
