public import JSON

/// A funding opportunity as CommonGrants 0.4.0 has it. What is absent is left out and never null.
///
/// Lists have it without its competitions (`OpportunityBase`), the detail with them (`OpportunityDetails`).
public struct Opportunity: Sendable, Hashable {
    /// A UUID.
    public let id: String
    public let title: String
    public let status: OpportunityStatus
    public let description: String
    public let funding: OpportunityFunding?
    public let keyDates: OpportunityTimeline?
    public let acceptedApplicantTypes: [ApplicantType]?
    /// An absolute address.
    public let source: String?
    public let customFields: [String: CustomField]?
    /// In UTC, `2026-09-01T06:00:00Z`.
    public let createdAt: String
    public let lastModifiedAt: String
    /// `nil` in lists.
    public let competitions: [Competition]?

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

/// One of the protocol's values, or a `custom` one.
public struct OpportunityStatus: Sendable, Hashable {
    public enum Value: String, Sendable, Hashable, CaseIterable {
        case forecasted, open, closed, custom
    }

    public let value: Value
    public let customValue: String?
    public let description: String?

    init(_ value: Value, customValue: String? = nil, description: String? = nil) {
        self.value = value
        self.customValue = customValue
        self.description = description
    }

    var json: JSONValue { .choice(value.rawValue, customValue, description) }
}

extension JSONValue {
    /// One of the protocol's values, or `custom` with another.
    fileprivate static func choice(_ value: String, _ customValue: String?, _ description: String?) -> JSONValue {
        .record([
            "value": .string(value), "customValue": customValue.map { .string($0) }, "description": description.map { .string($0) },
        ])
    }
}

/// An amount of money; the SDKs refuse anything more in it.
public struct GrantMoney: Sendable, Hashable {
    /// A decimal number as text: `12000000.00`.
    public let amount: String
    /// ISO 4217.
    public let currency: String

    var json: JSONValue { ["amount": .string(amount), "currency": .string(currency)] }
}

public struct OpportunityFunding: Sendable, Hashable {
    public let details: String?
    public let totalAmountAvailable: GrantMoney?
    public let minAwardAmount: GrantMoney?
    public let maxAwardAmount: GrantMoney?
    public let estimatedAwardCount: Int?

    var json: JSONValue {
        .record([
            "details": details.map { .string($0) }, "totalAmountAvailable": totalAmountAvailable?.json,
            "minAwardAmount": minAwardAmount?.json, "maxAwardAmount": maxAwardAmount?.json,
            "estimatedAwardCount": estimatedAwardCount.map { .integer($0) },
        ])
    }
}

public struct OpportunityTimeline: Sendable, Hashable {
    /// The next deadline that can still be met; the last one where none can.
    public let closeDate: GrantEvent?
    /// The opening and, where there are several, every deadline.
    public let otherDates: [String: GrantEvent]?

    var json: JSONValue {
        .record(["closeDate": closeDate?.json, "otherDates": otherDates.map { .object($0.mapValues(\.json)) }])
    }
}

public struct ApplicantType: Sendable, Hashable {
    /// One of the protocol's values.
    public let value: String
    public let customValue: String?
    public let description: String?

    init(_ value: String, customValue: String? = nil, description: String? = nil) {
        self.value = value
        self.customValue = customValue
        self.description = description
    }

    var json: JSONValue { .choice(value, customValue, description) }
}

/// Something that the protocol has no place for.
public struct CustomField: Sendable, Hashable {
    public let name: String
    public let fieldType: String
    /// Where the field's JSON Schema lies.
    public let schema: String
    public let value: JSONValue
    /// `nil` in lists, where the schema's will do.
    public let description: String?

    var json: JSONValue {
        .record([
            "name": .string(name), "fieldType": .string(fieldType), "schema": .string(schema), "value": value,
            "description": description.map { .string($0) },
        ])
    }
}

/// An application process of an opportunity: one for each deadline that can be applied by.
public struct Competition: Sendable, Hashable {
    public struct Status: Sendable, Hashable {
        public let value: String
        public let customValue: String?
        public let description: String?
    }

    public struct Timeline: Sendable, Hashable {
        public let openDate: GrantEvent?
        public let closeDate: GrantEvent
    }

    /// A UUID.
    public let id: String
    public let opportunityId: String
    public let title: String
    public let status: Status
    public let keyDates: Timeline
    public let createdAt: String
    public let lastModifiedAt: String

    /// The forms of a call lie with its funder: there are none here.
    var json: JSONValue {
        let dates = JSONValue.record(["openDate": keyDates.openDate?.json, "closeDate": keyDates.closeDate.json])
        return [
            "id": .string(id), "opportunityId": .string(opportunityId), "title": .string(title),
            "status": .choice(status.value, status.customValue, status.description), "keyDates": dates, "forms": ["forms": [:]],
            "createdAt": .string(createdAt), "lastModifiedAt": .string(lastModifiedAt),
        ]
    }
}
