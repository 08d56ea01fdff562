import Foundation
import Funding
import SQLCore

/// The columns of calls as they are read, and how they become values.
enum CallColumns {
    /// The source's own editorial fields.
    static let own: SQL =
        "call.plain_title, call.summary, call.audience, call.municipal_role, call.themes, call.swedish_keywords"

    /// The catalogue's editorial fields, from call_editorial.
    static let catalogue: SQL =
        """
        call_editorial.call_id AS editorial_call, call_editorial.plain_title AS editorial_plain_title,
        call_editorial.summary AS editorial_summary, call_editorial.audience AS editorial_audience,
        call_editorial.municipal_role AS editorial_municipal_role, call_editorial.themes AS editorial_themes,
        call_editorial.swedish_keywords AS editorial_swedish_keywords
        """

    /// A whole call, without its deadlines.
    static let whole: SQL = "call_text.blocks, call_text.conditions, \(facts)"

    /// A call without its texts.
    static let outline: SQL = "'[]' AS blocks, '[]' AS conditions, \(facts)"

    private static let facts: SQL =
        """
        call.id, call.origin, call.identifier, call.call_identifier, call.programme, call.action, call.title, call.call_title, call.destination, call.keywords, call.type_of_action, call.opens, call.budget,
        call.budget_currency, call.budget_shared_with, call.grant_minimum, call.grant_minimum_currency, call.grant_maximum,
        call.grant_maximum_currency, call.expected_grants, call.stated_status, call.link, call.source, call.fetched_at,
        call.conditions_stated, call.areas, call.withdrawn_at, call_sighting.last_seen_at, \(own), \(catalogue)
        """

    /// The tables that `whole` reads.
    static let tables: SQL = "\(outlineTables) JOIN call_text ON call_text.call_id = call.id"

    /// The tables that `outline` reads.
    static let outlineTables: SQL =
        """
        call LEFT JOIN call_editorial ON call_editorial.call_id = call.id
        LEFT JOIN call_sighting ON call_sighting.call_id = call.id
        """

    static func editorial(_ row: SQLRow) throws(SQLError) -> CallEditorial {
        let own = try CallEditorial(row)
        if try row.value("editorial_call") == .null { return own }
        return own.overlaid(by: try CallEditorial(row, prefix: "editorial_"))
    }

    /// The calls of these rows, in their order.
    static func calls(_ rows: [SQLRow], deadlines: [Call.ID: [Deadline]]) throws(SQLError) -> [Call] {
        let sources = try rows.decode(json: "source", as: Source.self)
        var read: [String: CallConditions] = [:]
        var calls: [Call] = []
        calls.reserveCapacity(rows.count)
        for (row, source) in zip(rows, sources) {
            let id = try row.decode("id", as: Call.ID.self)
            calls.append(try call(row, source: source, deadlines: deadlines[id] ?? [], read: &read))
        }
        return calls
    }

    /// - Parameter read: conditions read before, by their JSON: many calls of a programme state the same, and starting a decoder costs.
    private static func call(
        _ row: SQLRow, source: Source, deadlines: [Deadline], read: inout [String: CallConditions]
    ) throws(SQLError) -> Call {
        let editorial = try editorial(row)
        let fetchedAt = try fetchedAt(row)
        return Call(
            id: try row.decode("id"), origin: try row.decode("origin"), identifier: try row.decode("identifier"),
            callIdentifier: try row.decode("call_identifier"), programme: try row.decode("programme"), action: try row.decode("action"),
            title: try row.decode("title"), plainTitle: editorial.plainTitle, summary: editorial.summary,
            text: CallText(blocks: try row.decode(json: "blocks")), conditions: CallText(blocks: try row.decode(json: "conditions")),
            conditionsStated: try conditionsStated(row, read: &read), callTitle: try row.decode("call_title"),
            destination: try row.decode("destination"),
            keywords: try row.decode(json: "keywords"), swedishKeywords: editorial.swedishKeywords, themes: editorial.themes,
            audience: editorial.audience, municipalRole: editorial.municipalRole, typeOfAction: try row.decode("type_of_action"),
            opens: try row.decode("opens"), deadlines: deadlines, budget: try budget(row), grant: try grant(row),
            areas: try row.decode(json: "areas"), statedStatus: try row.decode("stated_status"), link: try row.decode("link"),
            source: fetchedAt.map { source.checked(on: PartialDate(Day(of: $0, in: .brussels))) } ?? source, fetchedAt: fetchedAt,
            withdrawnAt: try row.decode("withdrawn_at"))
    }

    private static func conditionsStated(
        _ row: SQLRow, read: inout [String: CallConditions]
    ) throws(SQLError) -> CallConditions? {
        guard let text = try row.decode("conditions_stated", as: String?.self) else { return nil }
        if let known = read[text] { return known }
        let conditions = try row.decode(json: "conditions_stated", as: CallConditions.self)
        read[text] = conditions
        return conditions
    }

    static func budget(_ row: SQLRow) throws(SQLError) -> Call.Budget? {
        guard let total = try row.decodeMoney("budget", "budget_currency") else { return nil }
        return Call.Budget(total: total, sharedWith: try row.decode(optionalJSON: "budget_shared_with") ?? [])
    }

    static func grant(_ row: SQLRow) throws(SQLError) -> Call.GrantRange? {
        let minimum = try row.decodeMoney("grant_minimum", "grant_minimum_currency")
        let maximum = try row.decodeMoney("grant_maximum", "grant_maximum_currency")
        let expected = try row.decode("expected_grants", as: Int?.self)
        guard minimum != nil || maximum != nil || expected != nil else { return nil }
        return Call.GrantRange(minimum: minimum, maximum: maximum, expectedGrants: expected)
    }

    static func deadline(_ row: SQLRow) throws(SQLError) -> Deadline {
        guard let stage = Deadline.Stage(try row.decode("stage", as: String.self)) else {
            throw SQLError(.unexpectedValue, "column stage holds a text that is not a deadline's stage")
        }
        return Deadline(
            instant: try row.decode("instant"), timeZone: try row.decode("time_zone"), stage: stage, precision: try row.decode("accuracy"))
    }

    /// The row is written only when the content changes, so that the last import that met the call is what counts as fetching it.
    private static func fetchedAt(_ row: SQLRow) throws(SQLError) -> Date? {
        guard let fetched = try row.decode("fetched_at", as: Date?.self) else { return nil }
        return max(fetched, try row.decode("last_seen_at", as: Date?.self) ?? fetched)
    }
}
