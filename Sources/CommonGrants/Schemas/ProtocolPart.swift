/// The named parts of CommonGrants 0.4.0 that reading opportunities needs (HHS/simpler-grants-protocol, CC0-1.0).
public enum ProtocolPart: String, Sendable, Hashable, CaseIterable {
    case opportunityBase = "OpportunityBase"
    case opportunityDetails = "OpportunityDetails"
    case status = "OppStatus"
    case funding = "OppFunding"
    case timeline = "OppTimeline"
    case filters = "OppFilters"
    case sorting = "OppSorting"
    case money = "Money"
    case event = "Event"
    case singleDateEvent = "SingleDateEvent"
    case dateRangeEvent = "DateRangeEvent"
    case otherEvent = "OtherEvent"
    case applicantType = "ApplicantType"
    case customField = "CustomField"
    case competition = "CompetitionBase"
    case competitionStatus = "CompetitionStatus"
    case competitionTimeline = "CompetitionTimeline"
    case competitionForms = "CompetitionForms"
    case form = "FormBase"
    case file = "File"
    case stringArrayFilter = "StringArrayFilter"
    case dateRangeFilter = "DateRangeFilter"
    case moneyRangeFilter = "MoneyRangeFilter"
    case customFilter = "DefaultFilter"
    case paginationBody = "PaginatedBodyParams"
    case pagination = "PaginatedResultsInfo"
    case sortInfo = "SortedResultsInfo"
    case filterInfo = "FilterInfo"
    case listAnswer = "OpportunityListResponse"
    case detailAnswer = "OpportunityResponse"
    case searchAnswer = "OpportunitySearchResponse"
    case searchRequest = "OpportunitySearchRequest"
    case errorAnswer = "Error"

    /// Whether the SDKs refuse anything in it beyond what it has.
    public var isClosed: Bool {
        self == .money || GrantEventType.allCases.contains { $0.part == self }
    }

    public var schema: Schema {
        switch self {
        case .opportunityBase: .object(Self.base)
        case .opportunityDetails: .object(Self.base.merging(["competitions": .optional(.array(.part(.competition)))]) { $1 })
        case .status: Self.choice(of: OpportunityStatus.self)
        case .applicantType: Self.choice(of: ApplicantType.self)
        case .competitionStatus: Self.choice(of: CompetitionStatus.self)
        case .funding:
            .object([
                "details": .optional(.text), "totalAmountAvailable": .optional(.part(.money)), "minAwardAmount": .optional(.part(.money)),
                "maxAwardAmount": .optional(.part(.money)), "minAwardCount": .optional(.integer(minimum: nil)),
                "maxAwardCount": .optional(.integer(minimum: nil)), "estimatedAwardCount": .optional(.integer(minimum: nil)),
            ])
        case .timeline:
            .object([
                "postDate": .optional(.part(.event)), "closeDate": .optional(.part(.event)), "otherDates": .optional(.map(.part(.event))),
            ])
        case .competitionTimeline:
            .object([
                "openDate": .optional(.part(.event)), "closeDate": .optional(.part(.event)), "otherDates": .optional(.map(.part(.event))),
            ])
        case .money: .object(["amount": .required(.string(.decimal)), "currency": .required(.text, "ISO 4217")])
        case .event: .anyOf(GrantEventType.allCases.map { .part($0.part) })
        case .singleDateEvent:
            Self.event(.singleDate, ["date": .required(.date), "time": .optional(.string(.time), "Without a zone: HH:mm:ss")])
        case .dateRangeEvent:
            Self.event(
                .dateRange,
                [
                    "startDate": .required(.date), "startTime": .optional(.string(.time)), "endDate": .required(.date),
                    "endTime": .optional(.string(.time)),
                ])
        case .otherEvent: Self.event(.other, ["details": .optional(.text)])
        case .customField:
            .object([
                "name": .required(.text), "fieldType": .required(.choice(["string", "number", "integer", "boolean", "object", "array"])),
                "schema": .optional(.string(.uri), "Where the field's JSON Schema lies"), "value": .required(.any),
                "description": .optional(.text),
            ])
        case .competition:
            .object([
                "id": .required(.string(.uuid)), "opportunityId": .required(.string(.uuid)), "title": .required(.text),
                "description": .optional(.text), "instructions": .optional(.anyOf([.text, .array(.part(.file))])),
                "status": .required(.part(.competitionStatus)), "keyDates": .optional(.part(.competitionTimeline)),
                "forms": .required(.part(.competitionForms)), "acceptedApplicantTypes": .optional(.array(.part(.applicantType))),
                "customFields": .optional(.map(.part(.customField))), "createdAt": .required(.dateTime),
                "lastModifiedAt": .required(.dateTime),
            ])
        case .competitionForms: .object(["forms": .required(.map(.part(.form))), "validation": .optional(.map(.any))])
        case .form:
            .object([
                "id": .required(.string(.uuid)), "name": .required(.text), "description": .optional(.text), "version": .optional(.text),
                "instructions": .optional(.anyOf([.text, .array(.part(.file))])), "jsonSchema": .optional(.map(.any)),
                "uiSchema": .optional(.map(.any)), "mappingToCommonGrants": .optional(.map(.any)),
                "mappingFromCommonGrants": .optional(.map(.any)), "customFields": .optional(.map(.part(.customField))),
                "createdAt": .required(.dateTime), "lastModifiedAt": .required(.dateTime),
            ])
        case .file:
            .object([
                "downloadUrl": .required(.string(.uri)), "name": .required(.text), "description": .optional(.text),
                "sizeInBytes": .optional(.number), "mimeType": .optional(.text), "createdAt": .required(.dateTime),
                "lastModifiedAt": .required(.dateTime),
            ])
        case .stringArrayFilter: EnvelopeSchema.stringArrayFilter
        case .dateRangeFilter: EnvelopeSchema.dateRangeFilter
        case .moneyRangeFilter: EnvelopeSchema.moneyRangeFilter
        case .customFilter: EnvelopeSchema.customFilter
        case .filters: EnvelopeSchema.filters
        case .sorting: EnvelopeSchema.sorting
        case .paginationBody: EnvelopeSchema.paginationBody
        case .pagination: EnvelopeSchema.pagination
        case .sortInfo: EnvelopeSchema.sortInfo
        case .filterInfo: EnvelopeSchema.filterInfo
        case .listAnswer: EnvelopeSchema.listAnswer
        case .searchAnswer: EnvelopeSchema.searchAnswer
        case .detailAnswer: EnvelopeSchema.detailAnswer
        case .searchRequest: EnvelopeSchema.searchRequest
        case .errorAnswer: EnvelopeSchema.errorAnswer
        }
    }

    private static func choice<Value: RawRepresentable<String> & CaseIterable>(of type: Value.Type) -> Schema {
        .object(["value": .required(.words(of: type)), "customValue": .optional(.text), "description": .optional(.text)])
    }

    private static func event(_ type: GrantEventType, _ members: [String: Schema.Member]) -> Schema {
        .object(
            members.merging(["name": .required(.text), "eventType": .required(.choice([type.rawValue])), "description": .optional(.text)]) {
                $1
            })
    }

    private static let base: [String: Schema.Member] = [
        "id": .required(.string(.uuid), "The same at every time"), "title": .required(.text), "status": .required(.part(.status)),
        "description": .required(.text), "funding": .optional(.part(.funding)), "keyDates": .optional(.part(.timeline)),
        "acceptedApplicantTypes": .optional(.array(.part(.applicantType))), "source": .optional(.string(.uri)),
        "customFields": .optional(.map(.part(.customField))), "createdAt": .required(.dateTime), "lastModifiedAt": .required(.dateTime),
    ]
}
