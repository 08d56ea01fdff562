/// What the site's accessibility statement rests on: what is known not to be accessible, and how the pages were last tried.
public struct AccessibilityRecord: Sendable, Hashable {
    /// Why something is not accessible, as the authority's regulations on statements divide it (MDFFS 2019:2).
    public enum Ground: String, Sendable, Hashable, CaseIterable {
        /// It should be accessible, and is not.
        case nonCompliant
        /// Making it accessible would cost more than it is worth.
        case disproportionate
        /// The law does not cover it.
        case outsideTheLaw
    }

    /// Something that somebody may not be able to use.
    public struct Gap: Sendable, Hashable {
        public let text: Localized
        public let ground: Ground
        /// What there is instead, or how to get it.
        public let instead: Localized?

        public init(text: Localized, ground: Ground, instead: Localized? = nil) {
            self.text = text
            self.ground = ground
            self.instead = instead
        }
    }

    /// A run of the accessibility checker over every page.
    public struct Test: Sendable, Hashable {
        public let day: Day
        /// The checker's name and version.
        public let tool: String
        /// Pages and states of pages, each language by itself.
        public let pages: Int
        /// How many times a page was tried: widths, light and dark.
        public let looks: Int
        public let violations: Int

        public init(day: Day, tool: String, pages: Int, looks: Int, violations: Int) {
            self.day = day
            self.tool = tool
            self.pages = pages
            self.looks = looks
            self.violations = violations
        }
    }

    /// When the gaps were last gone through.
    public let reviewed: Day
    public let gaps: [Gap]
    public let test: Test

    public init(reviewed: Day, gaps: [Gap], test: Test) {
        self.reviewed = reviewed
        self.gaps = gaps
        self.test = test
    }

    public func gaps(on ground: Ground) -> [Gap] { gaps.filter { $0.ground == ground } }

    /// Whether the site meets the law in all that it covers, as far as is known.
    public var isCompliant: Bool { test.violations == 0 && gaps(on: .nonCompliant).isEmpty && gaps(on: .disproportionate).isEmpty }

    /// When the statement last changed.
    public var updated: Day { max(reviewed, test.day) }
}
