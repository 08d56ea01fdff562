public import Foundation
public import Funding

/// What every page needs to know besides its own model.
public struct PageContext: Sendable {
    public let language: Language
    /// The moment that days left and states are counted from.
    public let now: Date
    public let municipality: Municipality
    /// For the names of areas.
    public let gazetteer: Gazetteer
    public let freshness: Freshness
    /// What every whole address begins with: scheme and host, and the folder of a desk that lies in one, such as
    /// `https://utblick.example.se/flen`, without a slash at the end.
    public let origin: String
    public let look: SiteLook
    /// Words that pages explain.
    public let glossary: Glossary
    /// The folder of `origin`, such as `/flen`; empty where there is none.
    let folder: String

    /// How new the information is.
    public struct Freshness: Sendable, Hashable {
        /// When calls were last fetched from the EU portal; `nil` when only the catalogue's are there.
        public let callsFetched: Date?
        /// When the catalogue's facts were last checked.
        public let catalogueChecked: PartialDate?

        public init(callsFetched: Date?, catalogueChecked: PartialDate?) {
            self.callsFetched = callsFetched
            self.catalogueChecked = catalogueChecked
        }
    }

    public init(
        language: Language, now: Date, municipality: Municipality, gazetteer: Gazetteer, freshness: Freshness, origin: String,
        look: SiteLook = .standard, glossary: Glossary = .none
    ) {
        self.language = language
        self.now = now
        self.municipality = municipality
        self.gazetteer = gazetteer
        self.freshness = freshness
        self.origin = origin
        self.look = look
        self.glossary = glossary
        folder = Self.folder(of: origin)
    }

    /// What stands after the host.
    public static func folder(of origin: String) -> String {
        guard let scheme = origin.firstRange(of: "://") else { return "" }
        let host = origin[scheme.upperBound...]
        return host.firstIndex(of: "/").map { String(host[$0...]) } ?? ""
    }

    /// The same at another moment.
    func at(_ moment: Date) -> PageContext {
        PageContext(
            language: language, now: moment, municipality: municipality, gazetteer: gazetteer, freshness: freshness, origin: origin,
            look: look, glossary: glossary)
    }

    /// Today in Sweden.
    public var today: Day { Day(of: now, in: .stockholm) }
}
