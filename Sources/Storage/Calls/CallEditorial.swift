import Funding
import SQLCore

/// The part of a call that editors write: it outlives the arrival of the official record.
struct CallEditorial: Sendable, Hashable {
    let plainTitle: Localized?
    let summary: Localized?
    let audience: [ApplicantKind]
    let municipalRole: Call.MunicipalRole?
    let themes: [Theme]
    let swedishKeywords: [String]

    init(
        plainTitle: Localized?, summary: Localized?, audience: [ApplicantKind], municipalRole: Call.MunicipalRole?, themes: [Theme],
        swedishKeywords: [String]
    ) {
        self.plainTitle = plainTitle
        self.summary = summary
        self.audience = audience
        self.municipalRole = municipalRole
        self.themes = themes
        self.swedishKeywords = swedishKeywords
    }

    init(_ call: Call) {
        self.init(
            plainTitle: call.plainTitle, summary: call.summary, audience: call.audience, municipalRole: call.municipalRole,
            themes: call.themes, swedishKeywords: call.swedishKeywords)
    }

    /// Reads the six columns; `prefix` tells the call's own from those of the catalogue beside it.
    init(_ row: SQLRow, prefix: String = "") throws(SQLError) {
        self.init(
            plainTitle: try row.decode(optionalJSON: prefix + "plain_title"), summary: try row.decode(optionalJSON: prefix + "summary"),
            audience: try row.decode(cases: prefix + "audience"), municipalRole: try row.decode(prefix + "municipal_role"),
            themes: try row.decode(cases: prefix + "themes"), swedishKeywords: try row.decode(json: prefix + "swedish_keywords"))
    }

    /// The catalogue's words where it has any, else the feed's own.
    func overlaid(by catalogue: CallEditorial?) -> CallEditorial {
        guard let catalogue else { return self }
        return CallEditorial(
            plainTitle: catalogue.plainTitle ?? plainTitle, summary: catalogue.summary ?? summary,
            audience: catalogue.audience.isEmpty ? audience : catalogue.audience,
            municipalRole: catalogue.municipalRole ?? municipalRole,
            themes: catalogue.themes.isEmpty ? themes : catalogue.themes,
            swedishKeywords: catalogue.swedishKeywords.isEmpty ? swedishKeywords : catalogue.swedishKeywords)
    }

    func columns() throws(SQLError) -> [SQLColumn] {
        [
            try SQLColumn("plain_title", json: plainTitle),
            try SQLColumn("summary", json: summary),
            try SQLColumn("audience", json: audience),
            SQLColumn("municipal_role", municipalRole?.rawValue),
            try SQLColumn("themes", json: themes),
            try SQLColumn("swedish_keywords", json: swedishKeywords),
        ]
    }
}
