public import JSON

/// A funding opportunity as CommonGrants 0.4.0 has it. What is absent is left out and never null.
///
/// Lists have it without its competitions (`OpportunityBase`), the detail with them (`OpportunityDetails`).
public struct Opportunity: Sendable, Hashable {
    /// A UUID.
    let id: String
    let title: String
    let status: ProtocolChoice<OpportunityStatus>
    let description: String
    let funding: OpportunityFunding?
    let keyDates: OpportunityTimeline?
    let acceptedApplicantTypes: [ProtocolChoice<ApplicantType>]?
    /// An absolute address.
    let source: String?
    let customFields: [String: CustomField]?
    /// In UTC, `2026-09-01T06:00:00Z`.
    let createdAt: String
    let lastModifiedAt: String
    /// `nil` in lists.
    let competitions: [Competition]?

    public var json: JSONValue {
        .record([
            "id": .string(id), "title": .string(title), "status": status.json, "description": .string(description),
            "funding": funding?.json, "keyDates": keyDates?.json,
            "acceptedApplicantTypes": acceptedApplicantTypes.map { .array($0.map(\.json)) }, "source": source.map { .string($0) },
            "customFields": customFields.map { .object($0.mapValues(\.json)) }, "createdAt": .string(createdAt),
            "lastModifiedAt": .string(lastModifiedAt), "competitions": competitions.map { .array($0.map(\.json)) },
        ])
    }
}
