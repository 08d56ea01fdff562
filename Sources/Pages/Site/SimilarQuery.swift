public import Funding

/// An idea for which projects are sought that got money, and which of them to show.
public struct SimilarQuery: Sendable, Hashable {
    /// The idea as typed.
    public var text: String
    /// A country that somebody takes part from; `nil` for any.
    public var country: AreaCode?
    /// What somebody who takes part is; with a country, one and the same participant.
    public var kind: Organisation.Kind?

    public init(text: String = "", country: AreaCode? = nil, kind: Organisation.Kind? = nil) {
        self.text = text
        self.country = country
        self.kind = kind
    }

    /// Reads an address; what is not understood is as if it were not there.
    public init(_ parameters: QueryParameters) {
        text = parameters[.idea] ?? ""
        country = parameters.country
        kind = parameters[.kind].flatMap(Organisation.Kind.init(term:))
    }

    func add(to parameters: inout QueryParameters, in language: Language) {
        parameters.add(.idea, text, in: language)
        parameters.add(.country, country?.rawValue, in: language)
        parameters.add(.kind, kind?.term, in: language)
    }

    /// Whether it has an address short enough for every server and proxy on the way.
    public var isShareable: Bool { IdeaQuery(text: text).isShareable }
}

extension QueryParameters {
    /// The country that is named by its two letters; `nil` for what is no such thing.
    var country: AreaCode? {
        self[.country].flatMap { code in
            let isCode = code.utf8.count == 2 && code.utf8.allSatisfy { (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0) }
            return isCode ? AreaCode(code) : nil
        }
    }
}
